import { isFurniture } from './page-furniture.js';
import { columns, indexAbove } from './text-line.js';
import { looksLikeTitle, standsBesideText } from './title-line.js';

/** What web pages say above a headline, and no article does; menus alone could be a restaurant's. */
const PAGE_TOP =
  /^(?:skip to .+|(?:open|close|toggle|main|site) (?:menu|navigation)|(?:log|sign) ?in|my account|subscribe(?: .+)?|zum (?:inhalt|hauptinhalt) .+|anmelden|abonnieren|(?:saltar|ir) al contenido.*|iniciar sesión|suscríbete|aller au contenu.*|se connecter|s.abonner|перейти к .+|войти)$/iu;
/** Under the headline these are buttons, or say where a picture was. */
const BUTTON =
  /^(?:facebook|twitter|x|whats ?app|e-?mail|linkedin|reddit|telegram|pinterest|bluesky|threads|messenger|flipboard|print|save|bookmark|listen|image|drucken|merken|imprimir|imprimer)$/iu;
/** What begins the lists below an article that lead to others. */
const PAGE_BOTTOM =
  /^(?:most (?:read|viewed|popular|shared|commented)|more on this (?:story|topic)|related (?:topics|articles|stories|content|news|coverage|posts)|(?:explore )?more on these topics|you (?:may|might) also like|recommended for you|trending(?: now)?|top stories|meistgelesen|mehr zum thema|das könnte sie auch interessieren|lo más leído|(?:artículos|noticias) relacionad[oa]s|les plus lus|sur le même sujet|articles (?:liés|similaires))$/iu;
const COMMENTS =
  /^(?:(?:view |all )?comments:? \(?\d[\d.,]*\)?|\d[\d.,]* comments|kommentare \(\d+\)|\d+ kommentare)$/iu;
/** When a reader commented, below the name and above what it says. */
const TIME_AGO = /^\d+\s?(?:[smhdwy]|mins?|(?:minute|hour|day|week|month|year)s?)(?: ago)?$/i;
const FIRST_COMMENT_LINES = 4;
/** "Home | News | Sport" */
const MENU = /\S\s+[|·•]\s+\S.*\s[|·•]\s+\S/u;
/** Names of sites and their parts are mostly shorter, headlines mostly longer. */
const MIN_HEADLINE_COLUMNS = 25;
/** What is longer, and no title, is text; also of a paragraph whose lines were wrapped. */
const MIN_TEXT_COLUMNS = 60;
/** A shorter text ends with a full stop, as few headlines do. */
const SHORT_TEXT = /^.{20,}[.。।]["'”’»)」』]*$/u;

/**
 * Takes out what stands above the headline and below the end of a web page that was copied whole. A
 * page is told by what it says above its headline, and its end by there being no more text after what
 * leads to other articles. Lines are right-trimmed.
 */
export function dropPageFrame(lines: readonly string[]): string[] {
  const end = endOfArticle(lines);
  const headline = findHeadline(lines);
  if (headline === undefined) return lines.slice(0, end);
  const text = lines.findIndex((line, index) => index > headline && isText(line));
  const head = lines.slice(headline, text).filter((line) => !BUTTON.test(line.trim()));
  return [...head, ...lines.slice(text, end)];
}

/** The uppermost of the last titles in a row above the byline, or above the text where there is none. */
function findHeadline(lines: readonly string[]): number | undefined {
  const text = lines.findIndex(isText);
  const top = lines.slice(0, Math.max(0, text)).findIndex((line) => PAGE_TOP.test(line.trim()));
  if (top < 0) return undefined;
  const isHeadline = (index: number) => index > top && looksLikeHeadline(lines[index] ?? '');
  const titles = lines.slice(0, text).flatMap((_, index) => (isHeadline(index) ? [index] : []));
  const byline = lines.findIndex(
    (line, index) => index > (titles[0] ?? text) && standsBesideText(line),
  );
  let headline = titles.findLast((index) => byline < 0 || index < byline);
  while (headline !== undefined && isHeadline(indexAbove(lines, headline))) {
    headline = indexAbove(lines, headline);
  }
  return headline;
}

function looksLikeHeadline(line: string): boolean {
  const isLong = columns(line) >= MIN_HEADLINE_COLUMNS;
  return isLong && looksLikeTitle(line) && !isFurniture(line) && !MENU.test(line);
}

/** Where the lists or the comments below the article begin; the number of lines where there are none. */
function endOfArticle(lines: readonly string[]): number {
  const firstOfText = lines.findIndex(isText);
  if (firstOfText < 0) return lines.length;
  const end = lines.findIndex((_, index) => index > firstOfText && startsComments(lines, index));
  const article = lines.slice(0, end < 0 ? undefined : end);
  const lastOfText = article.findLastIndex(
    (line) => isText(line) || (SHORT_TEXT.test(line) && !isFurniture(line)),
  );
  const bottom = article.findIndex(
    (line, index) => index > lastOfText && PAGE_BOTTOM.test(line.trim()),
  );
  return bottom < 0 ? article.length : bottom;
}

function startsComments(lines: readonly string[], index: number): boolean {
  if (!COMMENTS.test((lines[index] ?? '').trim())) return false;
  const below = lines.slice(index + 1, index + 1 + FIRST_COMMENT_LINES);
  return below.some((line) => TIME_AGO.test(line.trim()));
}

function isText(line: string): boolean {
  return columns(line) > MIN_TEXT_COLUMNS && !looksLikeTitle(line) && !isFurniture(line);
}
