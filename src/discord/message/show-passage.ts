import type { Form } from '../../article/article.js';
import { dropInvisible } from '../../text/invisible.js';
import type { Span } from '../../text/span.js';
import { emboldenPart, escapeMarkdown } from './discord-markdown.js';
import { alignTable } from './show-table.js';

const FENCE = '```';
/** Matches a list marker at the start of a line, as `emboldenPart` escapes it, possibly inside the bold. */
const ESCAPED_MARKER = /^(\*\*)?([^\S\n]*)(?:\\([-+*])|(\d{1,9})\\([.)]))(?=[^\S\n])[^\S\n]*/gm;

/** A part of a passage, with the passage's form and where that begins in the part. */
interface Part {
  readonly text: string;
  readonly form?: Form | undefined;
  readonly leadIn?: number | undefined;
}

/**
 * Shows a passage, or part of one, as Discord markdown in its own form: code in a code block, a list as
 * a list, a quotation behind a bar, a table in columns if it fits a phone and otherwise row by row.
 * Everything else, including lead-ins, stays as written.
 * @param bold the part in bold; ignored for code
 */
export function showPassage(
  { text, form = 'prose', leadIn = 0 }: Part,
  bold: Span = [0, 0],
): string {
  // A list's lead-in may be an item of another list.
  if (form === 'list' || leadIn <= 0) return showForm(text, form, bold);
  const within = (at: number, length: number) => Math.min(Math.max(0, at), length);
  const spanIn = (part: string, start: number): Span => [
    within(bold[0] - start, part.length),
    within(bold[1] - start, part.length),
  ];
  const [before, rest] = [text.slice(0, leadIn).trimEnd(), text.slice(leadIn)];
  return [
    emboldenPart(before, spanIn(before, 0)),
    ...(rest.trim() === '' ? [] : [showForm(rest, form, spanIn(rest, leadIn))]),
  ].join('\n');
}

function showForm(text: string, form: Form, bold: Span): string {
  if (form === 'code' && !text.includes(FENCE)) return codeBlock(text);
  if (form === 'table' && bold[0] === bold[1]) {
    const table = alignTable(text, escapeMarkdown);
    if (table !== undefined) return table;
  }
  const drawn = emboldenPart(text, bold);
  if (form === 'table') return drawn.replace(/^(?=.*\S)/gm, '- ');
  if (form === 'list') return drawn.replace(ESCAPED_MARKER, asMarker);
  if (form === 'quotation') return drawn.replace(/^(?=.*\S)/gm, '> ');
  return drawn;
}

function codeBlock(text: string): string {
  const shown = dropInvisible(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/^\n+|\s+$/g, '');
  return shown.trim() === '' ? '' : `${FENCE}\n${shown}\n${FENCE}`;
}

/** The marker goes before the bold, or Discord would not recognise it. */
function asMarker(
  _: string,
  bold: string | undefined,
  indent: string,
  bullet: string | undefined,
  digits: string | undefined,
): string {
  return `${indent}${bullet === undefined ? `${digits}.` : '-'} ${bold ?? ''}`;
}
