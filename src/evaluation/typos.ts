/**
 * Matches words that are worth a typo: shorter words are seldom misspelt and seldom tell passages
 * apart.
 */
const LONG_WORD = /[\p{L}\p{M}]{5,}/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Puts a typo into one word of five letters or more, if there is one. */
export function withOneTypo(question: string, random: () => number): string {
  const words = [...question.matchAll(LONG_WORD)];
  const chosen = words[Math.floor(random() * words.length)];
  if (!chosen) return question;
  const { index } = chosen;
  const end = index + chosen[0].length;
  return question.slice(0, index) + misspell(chosen[0], random) + question.slice(end);
}

/** Puts a typo into every word of five letters or more. */
export function withTypos(question: string, random: () => number): string {
  return question.replace(LONG_WORD, (word) => misspell(word, random));
}

/** Makes one typing error: swaps two letters, or drops, inserts or replaces one. */
function misspell(word: string, random: () => number): string {
  const letters = [...word];
  const at = Math.floor(random() * (letters.length - 1));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] as string;
  const slips: readonly (readonly string[])[] = [
    letters.toSpliced(at, 2, letters[at + 1] as string, letters[at] as string),
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, letter),
    letters.toSpliced(at, 1, letter),
  ];
  return (slips[Math.floor(random() * slips.length)] as readonly string[]).join('');
}
