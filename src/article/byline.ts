import { NAME } from './credit-line.js';
import { isFurniture } from './furniture.js';
import { readDate } from './metadata/read-date.js';

const EDITED = 'updated|edited|modified|reviewed|revised|changed|maintained|posted|published'
  .split('|')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
const BY = '(?:(?:Written |Reported |Words |Text )?[Bb]y|BY|Von|Por|Par)';
const OFFICE =
  '(?:\\p{L}+\\s+){0,3}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Jj]ournalist)';
/** Matches "By Anna Smith and J. Doe, Reuters". The first group holds the names, without an office. */
export const BYLINE = new RegExp(
  `^${BY}\\s+((?!The\\s|A\\s)${NAME}(?:[,\\s]+${NAME}){0,7}?)(?:,\\s+${OFFICE})?$`,
  'u',
);
/** Matches a name on its own, such as "Anna Smith". */
export const LONE_NAME = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s${NAME}){1,3}$`, 'u');
/** Matches the age of an article, or of a comment between its writer and its text. */
export const TIME_AGO =
  /^(?:(?:published|updated|posted):?\s+)?\d+\s?(?:[smhdwy]|mins?|(?:minute|hour|day|week|month|year)s?)(?: ago)?$/i;
/** Matches "Last updated by Anna Smith" and "Edited by J. Doe". */
const EDITOR = new RegExp(
  `^(?:[Ll]ast |LAST )?(?:${EDITED.join('|')}) by:?\\s+${NAME}(?:[,\\s]+${NAME}){0,7}$`,
  'u',
);
const SEPARATOR = /\s*[|·•]\s*|\s+[–—-]\s+|\t+/;
const ABOUT_DATE =
  /^(?:date:\s+|(?:(?:first|last) )?(?:published|updated|posted)(?: on)?:?\s+)?(?:\p{L}+,\s+)?/iu;
export const PUBLISHED = /^(?:(?:first|last) )?(?:published|updated|posted)\b.*\d{4}/i;
const MAIL_FIELD = /^date:/i;

/** Matches a name and a date, as in "By Anna Smith, 3 May 2024" or "Edited by J. Doe on May 3, 2024". */
const NAME_AND_DATE = /^(.{5,100}?)(?:,|,?\s+(?:on|am|le|el|em))\s+(\S.*\d{4}.*)$/u;

/** Splits a line where a byline's parts meet: who wrote the text, when, how long it takes to read. */
export function partsOf(line: string): string[] {
  return line.split(SEPARATOR).flatMap((part) => {
    const [, name = '', date = ''] = NAME_AND_DATE.exec(part) ?? [];
    const isBoth = (isAuthor(name) || isEditor(name)) && dateIn(date) !== undefined;
    return isBoth ? [name, date] : [part];
  });
}

/** True when a line holds nothing but author or date. */
export function isByline(line: string): boolean {
  const parts = partsOf(line);
  const isNamed = (part: string) => isAuthor(part) || isEditor(part) || isDated(part);
  const isKnown = (part: string) => isNamed(part) || TIME_AGO.test(part) || isFurniture(part);
  return parts.some(isNamed) && parts.every(isKnown);
}

/** A single word after "By" is no name: "By Car" tells the way. */
export function isAuthor(part: string): boolean {
  return BYLINE.test(part) && /\S\s+\S+\s+\S/.test(part);
}

/** True when a part says who last changed the text, in words that nothing else says. */
export function isEditor(part: string): boolean {
  return EDITOR.test(part);
}

export function isDated(part: string): boolean {
  return dateIn(part) !== undefined && !MAIL_FIELD.test(part);
}

/** A year alone may be a title, or part of one. */
export function dateIn(part: string): string | undefined {
  const date = readDate(part.replace(ABOUT_DATE, ''));
  return date?.includes('-') ? date : undefined;
}
