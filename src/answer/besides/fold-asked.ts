/**
 * A question, or the pattern of one, in the form in which the two are compared: lower case, without
 * marks, apostrophes and vowel signs that people leave out.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c]/gu, '')
    .replace(/\u0901/gu, '\u0902')
    .normalize('NFC')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss');
}

/** What somebody types, as the phrases are written: words with one space between; `100.1a` is a word. */
export function foldAsked(text: string): string {
  return foldLetters(text.toLowerCase())
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/#(?=\p{Nd})/gu, ' no ')
    .replace(/(?<=§)(?!§)/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}.§]+|(?<!\p{N})\.|\.(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}
