import { type APIComponentInContainer, TimestampStyles, time } from 'discord.js';
import type { AboutArticle } from '../../answer/besides/besides.js';
import { primaryLanguage } from '../../answer/language/language.js';
import { countSections } from '../../article/outline.js';
import { readingMinutes } from '../../article/reading-time.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import { textDisplay } from '../message/message.js';
import { type ShownArticle, showDate, showTitle } from '../message/show-article.js';
import { drawSentence } from './draw-sentence.js';

const MAX_NAME_LENGTH = 100;

/** An article in memory, with everything that can be said about it. */
export type DescribedArticle = ShownArticle &
  Pick<LoadedArticle, 'index' | 'loadedAt' | 'loadedBy'>;

/** Draws what is known about an article, such as its author or what it is about. */
export function drawFact(
  { fact, passages }: AboutArticle,
  loaded: DescribedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  const quoted = passages.map((passage) => drawSentence(passage, loaded, texts, limit));
  return [textDisplay(sayFact(fact, loaded, texts)), ...quoted];
}

function sayFact(
  fact: AboutArticle['fact'],
  { article, index, link, loadedAt, loadedBy }: DescribedArticle,
  texts: Texts,
): string {
  const { besides } = texts;
  const declared = article.language && primaryLanguage(article.language);
  const language = declared ?? index.language.code;
  switch (fact) {
    case 'author':
      return besides.author(article.author && showName(article.author));
    case 'date':
      return besides.date(article.date && showDate(article.date, texts));
    case 'title':
      return besides.title(showTitle(article.title) || '…');
    case 'origin':
      return besides.origin(link && `<${link}>`);
    case 'length': {
      const minutes = readingMinutes(article, language);
      return besides.length(minutes, article.passages.length, countSections(article));
    }
    case 'language':
      return besides.language(texts.article.language(language));
    case 'loaded': {
      const when = time(loadedAt, TimestampStyles.LongDateTime);
      return besides.loaded(when, loadedBy && showName(loadedBy.name));
    }
    case 'topic':
      return besides.topic(showTitle(article.title) || '…');
  }
}

function showName(name: string): string {
  return escapeMarkdown(cut(toOneLine(name), MAX_NAME_LENGTH));
}
