import type { Span } from '../../text/span.js';

/**
 * Quotes a whole text: nothing ends the quotation after “>>>”, not even empty lines. It must come last
 * in its component.
 */
export { blockQuote } from 'discord.js';

/** Control characters show nothing; direction overrides would reverse the text around them. */
const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Everything that Discord's client treats as markup: anywhere, emphasis, code, spoilers, masked links,
 * headings (whose last `#` is dropped, too), mentions, timestamps, custom emoji (`<`), shortcodes and
 * links (`:`), bare domains such as those of invites (`.`); and markup at the start of a line.
 */
const MARKUP =
  /[\\*_~`|<@#[]|:(?=\S)|\.(?<=[\p{L}\p{N}-]\.)(?=\p{L}{2})|[>+-](?<=^[^\S\n]*.)|[.)](?<=^[^\S\n]*\d+.)/gmu;

/** Matches code, in which nothing else is markup. */
const CODE = /\\.|(`+)(?!`)(.+?)(?<!`)\1(?!`)/gsu;
/**
 * Marks around bold, italic, underlined and struck text and spoilers: longer marks first, and “_” only
 * at the edge of a word.
 */
const PAIRS = ['\\*\\*', '\\*', '__', '(?:(?<!\\w)_|_(?!\\w))', '~~', '\\|\\|'].map(
  (mark) => new RegExp(`\\\\.|${mark}(?=\\S)((?:\\\\.|[^\\\\])+?)(?<=\\S)${mark}`, 'gsu'),
);
/** Before any other character, Discord shows the backslash. */
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** Matches mentions of members, roles, channels, commands and everyone, custom emoji and timestamps. */
const REFERENCE =
  /<(?:@[!&]?|#|a?:\w+:|\/[^\n<>:]+:|t:-?)\d+(?::\w+)?>|(?<!\S)@(?:everyone|here)(?!\S)/g;

/** Matches `[text](https://…)`, of which Discord shows only the text. */
const MASKED_LINK = /\[([^[\]\n]+)\]\(<?https?:\/\/[^)\n]*\)/gi;
const LINK = /<?https?:\/\/[^\s<>]*>?/gi;

/**
 * Makes Discord show a text literally: nothing in it becomes markup, a link or a mention (discord.js's
 * function of this name leaves links, mentions, quotations and small print). Doubles the UTF-16 length
 * at most. Keeps line breaks and words.
 */
export function escapeMarkdown(text: string): string {
  return dropInvisible(text).replace(MARKUP, '\\$&');
}

/** Drops control characters, and replaces lone surrogates by \ufffd. */
function dropInvisible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(INVISIBLE, (character) => (/\s/.test(character) ? character : ''));
}

/** Reads what `escapeMarkdown` wrote. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\(.)/gsu, '$1');
}

/** Drops inline marks as Discord does; keeps marks of a whole line, such as “> ”. */
export function dropMarks(markdown: string): string {
  let text = markdown.replace(CODE, (whole, _, code?: string) =>
    code === undefined ? whole : escapeMarkdown(code),
  );
  for (const pair of PAIRS) text = text.replace(pair, (whole, inner?: string) => inner ?? whole);
  return text.replace(ESCAPE, '$1');
}

/** Removes mentions and custom emoji, which say nothing as text. */
export function dropReferences(content: string): string {
  return content.replace(REFERENCE, ' ');
}

/** Removes links, but keeps the text of masked ones. */
export function dropLinks(content: string): string {
  return content.replace(MASKED_LINK, '$1').replace(LINK, ' ');
}

/**
 * Matches text that looks like a link: inside the text of another link, Discord would show neither as a
 * link.
 */
const LINK_LIKE = /:\/\/|[\p{L}\p{N}]\\?\.\p{L}{2}/u;

/**
 * Returns text on one line that opens a link; only the text if there is no link, or Discord would not
 * show it.
 * @param text as Discord markdown
 */
export function maskedLink(text: string, url: string | undefined): string {
  if (url === undefined || LINK_LIKE.test(text)) return text;
  const target = url
    .replace(/[()<>\s\\]/g, encodeURIComponent)
    .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
  return `[${text.replace(/\]/g, '\\]')}](${target})`;
}

/** Makes a text bold; marks around nothing visible would be shown literally. */
function embolden(markdown: string): string {
  return markdown.trim() === '' ? markdown : `**${markdown}**`;
}

/** Makes Discord show a text literally, with a part of it in bold. */
export function emboldenPart(text: string, [start, end]: Span): string {
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return escapeMarkdown(before) + embolden(escapeMarkdown(part)) + escapeMarkdown(after);
}

/** Joins lines into one, because a line break would end a heading or a list item. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
