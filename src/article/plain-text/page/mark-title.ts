import { columns } from '../../../text/columns.js';
import { isInCapitals } from '../lines/text-line.js';
import { canBeHeading } from '../lines/title-line.js';

/** Title, subtitle, version and date; more lines are a poem. */
const MAX_TITLE_LINES = 6;
/** Lines are centred by hand, and half a column is lost. */
const SLACK_COLUMNS = 2;
/** Indented verse has its lines begin close to each other. */
const MIN_INDENT_DIFFERENCE = 3;

/** A single line that is indented less may begin a paragraph. */
const MIN_INDENT = 10;

/** What a letter or notice is about, above its text. */
const SUBJECT =
  /^(?:subject|re|betreff|betr\.|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|тема|件名|主题|主旨)\s?[:：]\s*(?=\p{L})/iu;

/**
 * Marks the title of a text with `#` where it is centred above the text, as in licences, so that the lines
 * centred below it are not taken for its end; where it is two lines in capitals; and where it stands alone
 * behind "Subject:".
 * @param lines the first of them not blank
 */
export function markTitle(lines: readonly string[]): readonly string[] {
  const end = lines.indexOf('');
  const block = lines.slice(0, Math.max(0, end));
  const [title = '', ...below] = block;
  const subject = title.replace(SUBJECT, '');
  if (subject !== title && below.length === 0 && canBeHeading(subject)) {
    return [`# ${subject}`, ...lines.slice(1)];
  }
  if (block.length > MAX_TITLE_LINES || !canBeHeading(title)) return lines;
  const isInTwoLines = block.length === 2 && block.every(isInCapitals) && block.every(canBeHeading);
  if (isInTwoLines) return [`# ${block.join(': ')}`, ...lines.slice(2)];
  const isSetApart = below.length === 0 ? title.search(/\S/) >= MIN_INDENT : isCentred(block);
  if (!isSetApart) return lines;
  return [`# ${title.trim()}`, ...lines.slice(1)];
}

function isCentred(block: readonly string[]): boolean {
  const indents = block.map((line) => line.search(/\S/));
  const centres = block.map((line, index) => (columns(line) + (indents[index] ?? 0)) / 2);
  const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);
  return (
    Math.min(...indents) > 0 &&
    spread(indents) >= MIN_INDENT_DIFFERENCE &&
    spread(centres) <= SLACK_COLUMNS
  );
}
