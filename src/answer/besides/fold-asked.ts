const ASCII = /^\p{ASCII}*$/u;

/**
 * Folds a question, or the pattern of one, so that the two can be compared: lower case, without the
 * marks, apostrophes and vowel signs that people leave out.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c]/gu, '')
    .replace(/\u0901/gu, '\u0902')
    .normalize('NFC')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss');
}

/**
 * Folds what somebody types into the form of the phrases: words separated by single spaces; `100.1a` is
 * one word.
 */
export function foldAsked(text: string): string {
  // “Artículo 1.º” is article 1.
  return foldLetters(text.toLowerCase().replace(/(?<=\p{Nd})\.?[ºª]/gu, ''))
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/#(?=\p{Nd})/gu, ' no ')
    .replace(/(?<=§)(?!§)/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}.§]+|(?<!\p{N})\.|\.(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}
