import type { APIButtonComponent } from 'discord.js';
import { type Article, headingPath, type Passage } from '../article/article.js';
import type { LoadedArticle } from '../library/article-library.js';
import type { Texts } from '../voice/texts.js';
import { cut, cutAround } from './cut.js';
import { blockQuote, escapeMarkdown } from './discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  pressButton,
  showNotice,
  shrinkToFit,
  textDisplay,
} from './message.js';
import { findPage, pageAfter, pageBefore, type ReaderPage } from './reader-page.js';
import { showPlace, showTitle } from './show-article.js';
import { linkToSentence } from './text-fragment.js';

/** What stands before and after: enough to see what it is about, short enough for a phone to show all. */
const NEIGHBOUR_LENGTH = 350;

/**
 * Draws a page of the article between what stands before and after it, with buttons that turn the
 * page (`page`). A section begins with its own first words: nothing of another stands above them.
 * @param number of the page, as in `ReaderPage`; the nearest that there is counts
 * @param notice what to say above it, as Discord markdown
 */
export function renderReader(
  { article, link }: Pick<LoadedArticle, 'article' | 'link'>,
  number: number,
  texts: Texts,
  notice?: string,
): ContainerMessage {
  const page = findPage(article, number);
  const section = sectionOf(article, page);
  const [before, after] = [pageBefore(article, page), pageAfter(article, page)];
  const place = texts.reader.place(
    showSection(article, page, texts),
    { number: page.passage + 1, count: article.passages.length },
    { number: page.part + 1, count: page.parts },
  );
  const target = link && linkToSentence(link, page.text, [0, page.text.length]);
  const buttons = [
    turn(article, texts.buttons.earlier, before, page.number),
    turn(article, texts.buttons.later, after, page.number + 1),
    ...linkButtons(texts.buttons.open, target),
  ];
  return shrinkToFit(NEIGHBOUR_LENGTH, (length) => {
    const above = before && sectionOf(article, before) === section ? endOf(before, length) : '';
    const heading =
      after && sectionOf(article, after) !== section
        ? `-# ${showSection(article, after, texts)}\n`
        : '';
    const below = heading + escapeMarkdown(cut(after?.text ?? '', length));
    const shown = [above, blockQuote(escapeMarkdown(page.text)), below];
    return buildMessage([
      ...showNotice(notice),
      textDisplay(place),
      ...shown.filter((text) => text.trim() !== '').map(textDisplay),
      ...buttonRow(buttons),
    ]);
  });
}

/**
 * Where there is no page to turn to, the button stays, so that the other keeps its place.
 * @param otherwise the number of such a button: Discord takes no id twice
 */
function turn(
  { fingerprint }: Article,
  label: string,
  to: ReaderPage | undefined,
  otherwise: number,
): APIButtonComponent {
  const id = { action: 'page', fingerprint, number: to?.number ?? otherwise } as const;
  return { ...pressButton(label, id), disabled: to === undefined };
}

function endOf({ text }: ReaderPage, length: number): string {
  return escapeMarkdown(cutAround(text, [text.length, text.length], length).text);
}

function sectionOf({ passages }: Article, { passage }: ReaderPage): number | undefined {
  return (passages[passage] as Passage).section;
}

/** The headings above a page; the title of an article without any. */
function showSection(article: Article, page: ReaderPage, texts: Texts): string {
  const path = headingPath(article, sectionOf(article, page));
  return showPlace(path, article, texts) || showTitle(article.title);
}
