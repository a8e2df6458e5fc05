/**
 * Replaces compatibility forms (“ﬁ”, “①”), but for signs that stand for several words, such as ﷺ: a row of
 * those would become eighteen times as long.
 */
export function compatibleForm(text: string): string {
  const form = text.normalize('NFKC');
  return form.length > text.length && form.includes(' ') ? text.normalize('NFC') : form;
}
