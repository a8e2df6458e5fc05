import type { Span } from '../../text/span.js';

/**
 * Quotes all of a text: after “>>>” nothing ends the quotation, empty lines neither. It must be the
 * last in its component.
 */
export { blockQuote } from 'discord.js';

/** Control characters draw nothing; overrides of direction would turn the text around them. */
const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * All that Discord's client takes for markup, wherever it stands: emphasis, code, spoilers, masked
 * links, headings (whose last `#` is dropped too), mentions, timestamps, custom emoji (`<`),
 * shortcodes and links (`:`), bare domains such as those of invites (`.`); and what is markup only
 * where a line starts.
 */
const MARKUP =
  /[\\*_~`|<@#[]|:(?=\S)|\.(?<=[\p{L}\p{N}-]\.)(?=\p{L}{2})|[>+-](?<=^[^\S\n]*.)|[.)](?<=^[^\S\n]*\d+.)/gmu;

/** Around code, in which nothing else is markup. */
const CODE = /\\.|(`+)(?!`)(.+?)(?<!`)\1(?!`)/gsu;
/** Around bold, italic, underlined and struck text, and spoilers: longer marks first, and none within a word for “_”. */
const PAIRS = ['\\*\\*', '\\*', '__', '(?:(?<!\\w)_|_(?!\\w))', '~~', '\\|\\|'].map(
  (mark) => new RegExp(`\\\\.|${mark}(?=\\S)((?:\\\\.|[^\\\\])+?)(?<=\\S)${mark}`, 'gsu'),
);
/** Before anything else Discord shows the backslash. */
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** Of members, roles, channels, commands, custom emoji and times; of everyone. */
const REFERENCE =
  /<(?:@[!&]?|#|a?:\w+:|\/[^\n<>:]+:|t:-?)\d+(?::\w+)?>|(?<!\S)@(?:everyone|here)(?!\S)/g;

/** `[text](https://…)`, of which Discord shows the text. */
const MASKED_LINK = /\[([^[\]\n]+)\]\(<?https?:\/\/[^)\n]*\)/gi;
const LINK = /<?https?:\/\/[^\s<>]*>?/gi;

/**
 * Makes Discord show a text as it was written: nothing in it becomes markup, a link or a mention
 * (discord.js's function of this name leaves links, mentions, quotations and small print). A text at
 * most doubles in UTF-16 units. Line breaks stay, and so do the words.
 */
export function escapeMarkdown(text: string): string {
  return dropInvisible(text).replace(MARKUP, '\\$&');
}

/** Drops control characters, and puts \ufffd for half a surrogate pair. */
function dropInvisible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(INVISIBLE, (character) => (/\s/.test(character) ? character : ''));
}

/** Reads what `escapeMarkdown` wrote. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\(.)/gsu, '$1');
}

/** Drops inline marks, as Discord does; marks of a whole line, such as “> ”, stay. */
export function dropMarks(markdown: string): string {
  let text = markdown.replace(CODE, (whole, _, code?: string) =>
    code === undefined ? whole : escapeMarkdown(code),
  );
  for (const pair of PAIRS) text = text.replace(pair, (whole, inner?: string) => inner ?? whole);
  return text.replace(ESCAPE, '$1');
}

/** Takes out what Discord draws for a mention or a custom emoji, which says nothing as text. */
export function dropReferences(content: string): string {
  return content.replace(REFERENCE, ' ');
}

/** Takes out links, but for the text of those that have one. */
export function dropLinks(content: string): string {
  return content.replace(MASKED_LINK, '$1').replace(LINK, ' ');
}

/** Matches text that Discord would take for a link inside the text of another, and then show neither. */
const LINK_LIKE = /:\/\/|[\p{L}\p{N}]\\?\.\p{L}{2}/u;

/**
 * Text on one line that opens a link; the text alone where there is no link, or Discord would not draw it.
 * @param text as Discord markdown
 */
export function maskedLink(text: string, url: string | undefined): string {
  if (url === undefined || LINK_LIKE.test(text)) return text;
  const target = url
    .replace(/[()<>\s\\]/g, encodeURIComponent)
    .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
  return `[${text.replace(/\]/g, '\\]')}](${target})`;
}

/** Makes a text bold; marks around nothing visible would stand there as they are. */
function embolden(markdown: string): string {
  return markdown.trim() === '' ? markdown : `**${markdown}**`;
}

/** Makes a text Discord shows as it is, but for a part of it in bold. */
export function emboldenPart(text: string, [start, end]: Span): string {
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return escapeMarkdown(before) + embolden(escapeMarkdown(part)) + escapeMarkdown(after);
}

/** Joins lines into one, for where a line break would end a heading or an item. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
