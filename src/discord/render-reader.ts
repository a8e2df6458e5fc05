import type { APIButtonComponent } from 'discord.js';
import { type Article, headingPath, type Passage } from '../article/article.js';
import type { LoadedArticle } from '../library/article-library.js';
import { cut, cutAround } from './cut.js';
import { escapeMarkdown } from './discord-markdown.js';
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
import { showHeadingPath, showTitle } from './show-article.js';
import { linkToSentence } from './text-fragment.js';
import type { Texts } from './texts.js';

/** The passage itself, in UTF-16 units: longer ones are rare, and their link opens the whole. */
const PASSAGE_LENGTH = 2400;
/** Each neighbour: enough to see what it is about, short enough for a phone to show all three. */
const NEIGHBOUR_LENGTH = 350;

/**
 * Draws a passage between its neighbours, with buttons that turn the page (`page`).
 * @param number the passage's index in the article; the nearest that there is counts
 * @param notice what to say above it, as Discord markdown
 */
export function renderReader(
  { article, link }: Pick<LoadedArticle, 'article' | 'link'>,
  number: number,
  texts: Texts,
  notice?: string,
): ContainerMessage {
  const count = article.passages.length;
  const index = Math.min(number, count - 1);
  const { text, section } = article.passages[index] as Passage;
  const place = texts.reader.place(
    showHeadingPath(headingPath(article, section), article.title) || showTitle(article.title),
    index + 1,
    count,
  );
  const target = link && linkToSentence(link, text, [0, text.length]);
  const buttons = [
    turn(article, texts.buttons.earlier, index - 1),
    turn(article, texts.buttons.later, index + 1),
    ...linkButtons(texts.buttons.open, target),
  ];
  return shrinkToFit(PASSAGE_LENGTH, (length) =>
    buildMessage([
      ...showNotice(notice),
      textDisplay(place),
      ...showPage(article, index, length).map(textDisplay),
      ...buttonRow(buttons),
    ]),
  );
}

/** Where there is no page to turn to, the button stays, so that the other keeps its place. */
function turn({ fingerprint, passages }: Article, label: string, to: number): APIButtonComponent {
  const id = { action: 'page', fingerprint, number: Math.max(0, to) } as const;
  return { ...pressButton(label, id), disabled: to < 0 || to >= passages.length };
}

/** The passage, quoted, and what stands before and after it; headings where another section begins. */
function showPage(article: Article, index: number, length: number): string[] {
  const neighbourLength = Math.floor((NEIGHBOUR_LENGTH * length) / PASSAGE_LENGTH);
  const excerpts = [
    (text: string) => cutAround(text, [text.length, text.length], neighbourLength).text,
    (text: string) => cut(text, length),
    (text: string) => cut(text, neighbourLength),
  ];
  let above = article.passages[index]?.section;
  return excerpts.flatMap((excerpt, offset) => {
    const passage = article.passages[index + offset - 1];
    if (!passage) return [];
    const { text, section } = passage;
    const path = showHeadingPath(headingPath(article, section), article.title);
    const heading = section === above ? '' : `-# ${path || showTitle(article.title)}\n`;
    above = section;
    // “>>>” quotes all that follows, empty lines included, so nothing in the passage ends it.
    const mark = offset === 1 ? '>>> ' : '';
    const shown = `${heading}${mark}${escapeMarkdown(excerpt(text))}`;
    return shown.trim() === '' ? [] : [shown];
  });
}
