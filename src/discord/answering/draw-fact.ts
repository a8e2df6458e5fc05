import { type APIComponentInContainer, TimestampStyles, time } from 'discord.js';
import type { AboutArticle } from '../../answer/besides/besides.js';
import { countSections } from '../../article/outline.js';
import { readingMinutes } from '../../article/reading-time.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { textDisplay } from '../message/message.js';
import {
  languageOf,
  type ShownArticle,
  showDate,
  showName,
  showTitle,
} from '../message/show-article.js';
import { drawSentence } from './draw-sentence.js';

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

function sayFact(fact: AboutArticle['fact'], loaded: DescribedArticle, texts: Texts): string {
  const { article, link, loadedAt, loadedBy } = loaded;
  const { besides } = texts;
  switch (fact) {
    case 'author':
      return besides.author(article.author && showName(article.author));
    case 'date':
      return besides.date(article.date && showDate(article.date, texts));
    case 'title':
      return besides.title(showTitle(article.title));
    case 'origin':
      return besides.origin(link && `<${link}>`);
    case 'length': {
      const minutes = readingMinutes(article, languageOf(loaded));
      return besides.length(minutes, article.passages.length, countSections(article));
    }
    case 'language':
      return besides.language(texts.article.language(languageOf(loaded)));
    case 'loaded': {
      const when = time(loadedAt, TimestampStyles.LongDateTime);
      return besides.loaded(when, loadedBy && showName(loadedBy.name));
    }
    case 'topic':
      return besides.topic(showTitle(article.title));
  }
}
