import { isFurniture } from './page-furniture.js';
import { columns, indexAbove } from './text-line.js';
import { looksLikeTitle, standsBesideText } from './title-line.js';

/** What web pages say above a headline. */
const PAGE_TOP =
  /^(?:skip to .+|(?:open|close|toggle|main|site) (?:menu|navigation)|(?:log|sign) ?in|my account|subscribe(?: .+)?|zum (?:inhalt|hauptinhalt) .+|anmelden|abonnieren|(?:saltar|ir) al contenido.*|iniciar sesión|suscríbete|aller au contenu.*|se connecter|s.abonner|перейти к .+|войти|تسجيل الدخول|登录|登入|ログイン|로그인)$/iu;
/** What menus say, a restaurant's or a book's included. */
const MENU_ITEM =
  /^(?:menu|home|news|search|register|sign up|shop|sport|suche|menü|startseite|inicio|menú|accueil|rechercher|меню|поиск|الرئيسية|首页|首頁|ホーム|メニュー|홈|메뉴)$|\S\s+[|·•]\s+\S.*\s[|·•]\s+\S/iu;
/** A guide may say "Log in", a restaurant "Menu": one thing that pages say, and another, or three of a menu. */
const MIN_MENU_WEIGHT = 3;
const PAGE_TOP_WEIGHT = 2;
/** Under the headline these are buttons, or say where a picture was. */
const BUTTON =
  /^(?:facebook|twitter|x|whats ?app|e-?mail|linkedin|reddit|telegram|pinterest|bluesky|threads|messenger|flipboard|print|save|bookmark|listen|image|drucken|merken|imprimir|imprimer)$/iu;
/** What begins the lists below an article that lead to others. */
const PAGE_BOTTOM =
  /^(?:most (?:read|viewed|popular|shared|commented)|more on this (?:story|topic)|related (?:topics|articles|stories|content|news|coverage|posts)|(?:explore )?more on these topics|you (?:may|might) also like|recommended for you|trending(?: now)?|top stories|meistgelesen|mehr zum thema|das könnte sie auch interessieren|lo más leído|(?:artículos|noticias) relacionad[oa]s|les plus lus|sur le même sujet|articles (?:liés|similaires))$/iu;
const COMMENTS =
  /^(?:(?:view |all )?comments:? \(?\d[\d.,]*\)?|\d[\d.,]* comments|kommentare \(\d+\)|\d+ kommentare)$/iu;
/** When an article was written, or a comment, between whose name and what it says. */
const TIME_AGO = /^\d+\s?(?:[smhdwy]|mins?|(?:minute|hour|day|week|month|year)s?)(?: ago)?$/i;
const FIRST_COMMENT_LINES = 4;
/** Names of sites and their parts are mostly shorter, headlines mostly longer. */
const MIN_HEADLINE_COLUMNS = 25;
/** What is longer, and no title, is text; also of a paragraph whose lines were wrapped. */
const MIN_TEXT_COLUMNS = 60;
/** A shorter text ends with a full stop, as few headlines do. */
const SHORT_TEXT = /^.{20,}[.。।]["'”’»)」』]*$/u;

/**
 * Takes out what stands above the headline and below the end of a web page that was copied whole. A
 * page is told by what it says above its headline, and its end by there being no more text after what
 * leads to other articles. The headline is marked as one, with a `#`. Lines are right-trimmed.
 */
export function dropPageFrame(lines: readonly string[]): string[] {
  const end = endOfArticle(lines);
  const headline = findHeadline(lines);
  if (headline === undefined) return lines.slice(0, end);
  const text = lines.findIndex((line, index) => index > headline && isText(line));
  const head = lines.slice(headline + 1, text).filter((line) => !BUTTON.test(line.trim()));
  return [`# ${(lines[headline] ?? '').trim()}`, ...head, ...lines.slice(text, end)];
}

/** The uppermost of the last titles in a row above the byline, or above the text where there is none. */
function findHeadline(lines: readonly string[]): number | undefined {
  const text = lines.findIndex(isText);
  const weights = lines.slice(0, Math.max(0, text)).map((line) => weighMenu(line.trim()));
  const top = weights.findIndex((weight) => weight > 0);
  if (weights.reduce((sum, weight) => sum + weight, 0) < MIN_MENU_WEIGHT) return undefined;
  const isHeadline = (index: number) => index > top && looksLikeHeadline(lines[index] ?? '');
  const titles = lines.slice(0, text).flatMap((_, index) => (isHeadline(index) ? [index] : []));
  const byline = lines.findIndex(
    (line, index) =>
      index > (titles[0] ?? text) && (standsBesideText(line) || TIME_AGO.test(line.trim())),
  );
  let headline = titles.findLast((index) => byline < 0 || index < byline);
  while (headline !== undefined && isHeadline(indexAbove(lines, headline))) {
    headline = indexAbove(lines, headline);
  }
  return headline;
}

function weighMenu(line: string): number {
  if (PAGE_TOP.test(line)) return PAGE_TOP_WEIGHT;
  return MENU_ITEM.test(line) ? 1 : 0;
}

function looksLikeHeadline(line: string): boolean {
  const isLong = columns(line) >= MIN_HEADLINE_COLUMNS;
  return isLong && looksLikeTitle(line) && !isFurniture(line) && !MENU_ITEM.test(line);
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
