import { columns } from '../../../text/columns.js';
import { endsSentence } from '../../../text/sentences.js';
import { TIME_AGO } from '../../byline.js';
import { isFurniture } from '../../furniture.js';
import { indexAbove } from '../lines/text-line.js';
import { looksLikeTitle, MIN_HEADLINE_COLUMNS, standsBesideText } from '../lines/title-line.js';

/** Matches the first line of a page alone. */
const SKIP_LINK =
  /^(?:skip to (?:the )?(?:main )?(?:content|navigation|article|search)|zum (?:haupt)?inhalt (?:springen|wechseln|gehen)|(?:saltar|ir) al contenido.*|aller au contenu.*|перейти к (?:содержанию|навигации|основному .+))$/iu;
/** Matches lines that web pages have above a headline. */
const PAGE_TOP =
  /^(?:skip to .+|(?:open|close|toggle|main|site) (?:menu|navigation)|(?:log|sign) ?in|my account|subscribe(?: .+)?|anmelden|abonnieren|iniciar sesión|suscríbete|se connecter|s.abonner|войти|تسجيل الدخول|登录|登入|ログイン|로그인)$/iu;
/** Matches entries of menus, a restaurant's or a book's included. */
const MENU_ITEM =
  /^(?:menu|home|news|search|register|sign up|shop|sport|suche|menü|startseite|inicio|menú|accueil|rechercher|меню|поиск|الرئيسية|首页|首頁|ホーム|メニュー|홈|메뉴)$/iu;
/** A menu in one line, or a row of a table. */
const ROW = /\S\s+[|·•]\s+\S.*\s[|·•]\s+\S/u;
/**
 * A guide may begin with "Log in", and a list of dishes with "Menu": it takes more such lines to make a
 * page.
 */
const MIN_MENU_WEIGHT = 3;
/** The weight of a line from the top of a page; an entry of a menu has weight 1. */
const PAGE_TOP_WEIGHT = 2;
/** Below the headline these are buttons, or mark where a picture was. */
const BUTTON =
  /^(?:facebook|twitter|x|whats ?app|e-?mail|linkedin|reddit|telegram|pinterest|bluesky|threads|messenger|flipboard|print|save|bookmark|listen|image|drucken|merken|imprimir|imprimer)$/iu;
/** Matches the headings of lists below an article that lead to others. */
const PAGE_BOTTOM =
  /^(?:most (?:read|viewed|popular|shared|commented)|more on this (?:story|topic)|related (?:topics|articles|stories|content|news|coverage|posts)|(?:explore )?more on these topics|you (?:may|might) also like|recommended for you|trending(?: now)?|top stories|meistgelesen|mehr zum thema|das könnte sie auch interessieren|lo más leído|(?:artículos|noticias) relacionad[oa]s|les plus lus|sur le même sujet|articles (?:liés|similaires))$/iu;
const COMMENTS =
  /^(?:(?:view |all )?comments:? \(?\d[\d.,]*\)?|\d[\d.,]* comments|kommentare \(\d+\)|\d+ kommentare)$/iu;
/** A single one may be the article’s date and a remark. */
const MIN_COMMENTS = 2;
/** A longer line that is no title is text, also within a wrapped paragraph. */
const MIN_TEXT_COLUMNS = 60;
/** Matches a shorter text, which ends with a full stop, unlike most headlines. */
const SHORT_TEXT = /^.{20,}[.。।]["'”’»)」』]*$/u;

/**
 * Removes the top and bottom of a web page that was copied whole. A page begins with a menu, and the
 * article ends where only links to other articles follow. Marks the headline with `#`.
 * @param lines without white space at their ends
 */
export function dropPageFrame(lines: readonly string[]): readonly string[] {
  const headline = findHeadline(lines);
  if (headline === undefined) return lines;
  const text = lines.findIndex((line, index) => index > headline && isText(line));
  const head = lines.slice(headline + 1, text).filter((line) => !BUTTON.test(line.trim()));
  const end = endOfArticle(lines);
  return [`# ${(lines[headline] ?? '').trim()}`, ...head, ...lines.slice(text, end)];
}

/** Returns the first title below the menu; if there is a byline, the first of the titles right above it. */
function findHeadline(lines: readonly string[]): number | undefined {
  const text = lines.findIndex(isText);
  const filled = lines.slice(0, Math.max(0, text)).filter((line) => line !== '');
  const endOfMenu = filled.findIndex((line) => weighMenu(line) === 0);
  const menu = endOfMenu < 0 ? filled : filled.slice(0, endOfMenu);
  if (menu.reduce((sum, line) => sum + weighMenu(line), 0) < MIN_MENU_WEIGHT) return undefined;
  const isHeadline = (index: number) => looksLikeHeadline(lines[index] ?? '');
  const titles = lines.slice(0, text).flatMap((_, index) => (isHeadline(index) ? [index] : []));
  const [first = text] = titles;
  const byline = lines.findIndex(
    (line, index) =>
      index > first && index < text && (standsBesideText(line) || TIME_AGO.test(line.trim())),
  );
  let headline = byline < 0 ? titles[0] : titles.findLast((index) => index < byline);
  while (headline !== undefined && isHeadline(indexAbove(lines, headline))) {
    headline = indexAbove(lines, headline);
  }
  const hasSentence = lines.slice(0, headline).some((line) => endsSentence(line));
  return hasSentence ? undefined : headline;
}

function weighMenu(line: string): number {
  const text = line.trim();
  if (SKIP_LINK.test(text)) return MIN_MENU_WEIGHT;
  if (PAGE_TOP.test(text)) return PAGE_TOP_WEIGHT;
  return MENU_ITEM.test(text) ? 1 : 0;
}

function looksLikeHeadline(line: string): boolean {
  const isLong = columns(line) >= MIN_HEADLINE_COLUMNS;
  return (
    isLong && looksLikeTitle(line) && !isFurniture(line) && !ROW.test(line) && weighMenu(line) === 0
  );
}

/**
 * Returns the index at which the lists or comments below the article begin; the number of lines if there
 * are none.
 */
function endOfArticle(lines: readonly string[]): number {
  const firstOfText = lines.findIndex(isText);
  if (firstOfText < 0) return lines.length;
  const end = lines.findLastIndex((line) => COMMENTS.test(line.trim()));
  const hasComments = end > firstOfText && areComments(lines.slice(end + 1));
  const article = hasComments ? lines.slice(0, end) : lines;
  const lastOfText = article.findLastIndex(
    (line) => isText(line) || (SHORT_TEXT.test(line) && !isFurniture(line)),
  );
  const bottom = article.findIndex(
    (line, index) => index > lastOfText && PAGE_BOTTOM.test(line.trim()),
  );
  return bottom < 0 ? article.length : bottom;
}

/** True when there are at least two comments, each with a time. */
function areComments(lines: readonly string[]): boolean {
  const isSaid = (line: string, index: number) =>
    TIME_AGO.test(line.trim()) && looksLikeName(lines[indexAbove(lines, index)]);
  return lines.filter(isSaid).length >= MIN_COMMENTS;
}

function looksLikeName(line = ''): boolean {
  return line !== '' && columns(line) < MIN_HEADLINE_COLUMNS && !endsSentence(line);
}

function isText(line: string): boolean {
  return columns(line) > MIN_TEXT_COLUMNS && !looksLikeTitle(line) && !isFurniture(line);
}
