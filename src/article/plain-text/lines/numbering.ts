/** The number at the beginning of a line, and what stands behind it. */
export interface Numbering {
  /** Parts (0) are above chapters (1), chapters above sections (2), and sections above articles (3). */
  readonly rank: number;
  /** The depth of a number: 1 for `1`, 2 for `1.1`. */
  readonly depth: number;
  /** The numbers of a series are written alike and count up; those of another series are beside them. */
  readonly series: string;
  /** The last part of the number; undefined if it is not written in digits, letters or Roman numerals. */
  readonly value: number | undefined;
  readonly title: string;
}

/** Words before the number of a division, by rank, as legal texts and books in each language use them. */
const DIVISIONS = [
  'part|book|volume|title|teil|buch|band|parte|libro|partie|livre|часть|الجزء|भाग|ภาค',
  'chapter|kapitel|capítulo|chapitre|capitolo|hoofdstuk|глава|الفصل|अध्याय|บทที่|บท',
  'section|abschnitt|sección|sezione|раздел|القسم|खंड|หมวด',
  'article|clause|appendix|annex|schedule|lesson|step|artikel|anhang|artículo|anexo|articolo|annexe|статья|приложение|المادة|अनुच्छेद|มาตรา|ข้อ',
];
const EAST_ASIAN_DIVISIONS = ['部编編篇卷', '章回', '节節', '条條款'];
const LAST_RANK = DIVISIONS.length - 1;
const NUMBERINGS: readonly { readonly pattern: RegExp; readonly rank: number }[] = [
  ...DIVISIONS.map((words, rank) => ({ pattern: divisionPattern(words), rank })),
  ...EAST_ASIAN_DIVISIONS.map((units, rank) => ({
    pattern: new RegExp(`^第([\\d０-９一二三四五六七八九十百千零〇]+)[${units}][\\s：]*`, 'u'),
    rank,
  })),
  { pattern: /^§+\s*(\d+)\s*[a-z]?(?!\p{L})[\s.:—–-]*/u, rank: LAST_RANK },
];
/** Names and lists begin with a single C, D, L or M too. */
const ROMAN = /^((?:[IVX]|[IVXLC]{2,})(?=\.))\.(?:\s+|$)/;
/** Matches `A.` before a title; `A.1` is a part of it. */
const LETTERED = /^([A-Z])((?:\.\d{1,3}){1,3})?[.)]?(?<=[.)\d])\s+(?=["“«(¿¡]?\p{Lu})/u;
/** Matches `1.`, `2)`, `2.3` and `2.3.` before a title. At most three digits, so that no year matches. */
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){0,4})([.)、．]?)\s*(?=["“«(¿¡]?\p{L})/u;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Reads the number of a division at the beginning of a trimmed line: `Article 5`, `§ 4`, `IV.`, `2.3`. */
export function numberingOf(text: string): Numbering | undefined {
  for (const { pattern, rank } of NUMBERINGS) {
    const match = pattern.exec(text);
    if (match) return divisionOf(match, rank, `${rank}`);
  }
  const roman = ROMAN.exec(text);
  if (roman) return divisionOf(roman, LAST_RANK, 'I.');
  const [match, number, closer] = DECIMAL.exec(text) ?? [];
  // "12 Angry Men" is a title without a number.
  if (match === undefined || number === undefined) return undefined;
  if (closer === '' && !number.includes('.')) return undefined;
  const parts = number.split('.');
  return {
    rank: LAST_RANK,
    depth: parts.length,
    series: `1${closer === ')' ? ')' : ''} ${parts.length}`,
    value: Number(parts.at(-1)),
    title: text.slice(match.length),
  };
}

/** Reads `A.` or `A.1` before a title. Only others before and after it tell it from the initial of a name. */
export function letteringOf(text: string): Numbering | undefined {
  const [match, letter = '', parts = ''] = LETTERED.exec(text) ?? [];
  if (match === undefined) return undefined;
  const numbers = parts.split('.').slice(1);
  const depth = numbers.length + 1;
  const value = depth === 1 ? letter.charCodeAt(0) - 64 : Number(numbers.at(-1));
  return { rank: LAST_RANK, depth, series: `A ${depth}`, value, title: text.slice(match.length) };
}

function divisionOf(match: RegExpExecArray, rank: number, series: string): Numbering {
  const [{ length }, number = ''] = match;
  const value = readValue(number);
  return { rank, depth: 1, series, value, title: match.input.slice(length) };
}

function readValue(number: string): number | undefined {
  if (/^[0-9]+$/.test(number)) return Number(number);
  if (/^[IVXLC]+$/.test(number)) return romanValue(number);
  return /^[A-Z]$/.test(number) ? number.charCodeAt(0) - 64 : undefined;
}

function romanValue(number: string): number {
  const digits = [...number].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/**
 * Matches them as headings write them (`Part 2`, `PART II`, `Part B`); within a sentence they begin with a
 * small letter.
 */
function divisionPattern(words: string): RegExp {
  const capitalised = words.replace(/(?<=^|\|)./gu, (letter) => letter.toUpperCase());
  const number = '(\\p{Nd}+|[IVXLC]+|[A-Z]|\\p{Script=Arabic}+)(?![\\p{L}\\p{M}\\p{N}])';
  return new RegExp(`^(?:${capitalised}|${words.toUpperCase()})\\s+${number}[\\s.:：—–-]*`, 'u');
}
