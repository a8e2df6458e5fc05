/** Shorter words are too much alike to guess which one was meant. */
export const MIN_FORGIVEN_LENGTH = 4;
/** Longer words are not misspellings, and comparing them takes time in the square of their length. */
export const MAX_FORGIVEN_LENGTH = 32;
/** From this length on, two slips are forgiven. */
const TWO_EDITS_LENGTH = 8;

/** Returns how many slips are forgiven in a word of this length. */
export function forgivenEdits(word: string): number {
  return word.length >= TWO_EDITS_LENGTH ? 2 : 1;
}

/**
 * The number of edits between two words, where swapping two neighbours is one edit (the restricted
 * Damerau–Levenshtein distance, also called optimal string alignment). Stops at `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (previous[j - 1] as number) + (isSame ? 0 : 1),
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforePrevious[j - 2] as number) + 1);
      }
      current.push(edits);
      smallest = Math.min(smallest, edits);
    }
    if (smallest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] as number, limit + 1);
}

/** Removes the marks that people leave out when they type, as in “Köln” or “phố”. */
export function withoutMarks(form: string): string {
  const bare = form
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
  return bare.replace(/[đıłøß]/gu, (letter) => UNMARKED[letter] as string);
}

const UNMARKED: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o', ß: 'ss' };

/** Writes marked letters as two, as people do whose keyboards lack them: “Koeln”. */
export function withDigraphs(form: string): string {
  return form.replace(/[äæöœøüåß]/gu, (letter) => DIGRAPHS[letter] as string);
}

const DIGRAPHS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', æ: 'ae', ö: 'oe', œ: 'oe', ø: 'oe', ü: 'ue', å: 'aa', ß: 'ss' },
};

/**
 * Sets one bit for each letter, modulo 32: a quick check that avoids most distance computations (see
 * `mayBeWithin`).
 */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/**
 * True when words with these letter bits may be within this many edits: each edit changes at most two
 * bits.
 */
export function mayBeWithin(edits: number, a: number, b: number): boolean {
  return bitCount(a ^ b) <= 2 * edits;
}

/** The number of 1 bits of a 32-bit integer, counted in parallel (Hacker's Delight, figure 5-2). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
