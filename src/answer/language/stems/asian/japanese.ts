/** Words that begin with a Chinese character and have other letters, too. */
const MIXED = /^(?=[^\p{sc=Han}]*\p{sc=Han})(?=.*\p{sc=Hira})[\p{sc=Han}\p{sc=Hira}々]+$/u;

/**
 * Leaves of a Japanese word what its forms and spellings have in common, the Chinese characters: “借りる”,
 * “借りれ”: 借; “貸出し”, “貸し出”: 貸出.
 */
export function stemJapanese(form: string): string {
  return MIXED.test(form) ? form.replace(/\p{sc=Hira}+/gu, '') : form;
}
