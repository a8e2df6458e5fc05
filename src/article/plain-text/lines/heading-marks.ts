import { fitsColumns } from '../../../text/columns.js';
import { endsSentence, leadsIn } from '../../../text/sentences.js';
import { isInCapitals } from './text-line.js';

/** The mark by which a line shows that it is a heading. */
export type HeadingMark =
  | { readonly kind: 'capitals' }
  | {
      readonly kind: 'numbered';
      /** Parts (0) are above chapters (1), chapters above sections (2), and sections above articles (3). */
      readonly rank: number;
      /** The depth of a number: 1 for `1`, 2 for `1.1`. */
      readonly depth: number;
    };

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
    pattern: new RegExp(`^第[\\d０-９一二三四五六七八九十百千零〇]+[${units}][\\s：]*`, 'u'),
    rank,
  })),
  { pattern: /^§+\s*\d+\s*[a-z]?(?!\p{L})[\s.:—–-]*/u, rank: LAST_RANK },
  { pattern: /^[IVXLC]+\.(?:\s+|$)/, rank: LAST_RANK },
];
/** Matches `1.`, `2)`, `2.3` and `2.3.` before a title. At most three digits, so that no year matches. */
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){0,4})([.)、．]?)\s*(?=["“«(¿¡]?\p{L})/u;
/** Headlines and titles of laws fit; a paragraph without a full stop is mostly longer. */
export const MAX_TITLE_COLUMNS = 90;
/** "UK" and "Q2" are names; a title in capitals has more letters. */
const MIN_CAPITALS = 3;

/** Recognises a numbered heading, or one in capitals: a short line that does not end a sentence. */
export function markOf(line: string): HeadingMark | undefined {
  const text = line.trim();
  if (!fitsColumns(text, MAX_TITLE_COLUMNS)) return undefined;
  if (/[,;]$/.test(text)) return undefined;
  const isQuestion = /[?？؟]$/.test(text);
  const numbered = numberingOf(text);
  if (numbered) {
    const { rank, depth, title } = numbered;
    const isTitle = title === '' || isQuestion || !(endsSentence(text) || leadsIn(text));
    // "3.5 million people" begins with a number too.
    return isTitle && !/^\p{Ll}/u.test(title) ? { kind: 'numbered', rank, depth } : undefined;
  }
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const isTitle = isQuestion || !endsSentence(text);
  const isCapitals = isInCapitals(text) && capitals >= MIN_CAPITALS && /^\p{Lu}/u.test(text);
  return isCapitals && isTitle ? { kind: 'capitals' } : undefined;
}

function numberingOf(text: string): { rank: number; depth: number; title: string } | undefined {
  for (const { pattern, rank } of NUMBERINGS) {
    const match = pattern.exec(text);
    if (match) return { rank, depth: 1, title: text.slice(match[0].length) };
  }
  const [match, number, dot] = DECIMAL.exec(text) ?? [];
  // "12 Angry Men" is a title without a number.
  if (match === undefined || number === undefined) return undefined;
  if (dot === '' && !number.includes('.')) return undefined;
  const depth = number.split('.').length;
  return { rank: LAST_RANK, depth, title: text.slice(match.length) };
}

/**
 * Matches them as headings write them (`Part 2`, `PART II`, `Part B`); within a sentence they begin with a
 * small letter.
 */
function divisionPattern(words: string): RegExp {
  const capitalised = words.replace(/(?<=^|\|)./gu, (letter) => letter.toUpperCase());
  const number = '(?:\\p{Nd}+|[IVXLC]+|[A-Z]|\\p{Script=Arabic}+)(?![\\p{L}\\p{M}\\p{N}])';
  return new RegExp(`^(?:${capitalised}|${words.toUpperCase()})\\s+${number}[\\s.:：—–-]*`, 'u');
}
