import type { AboutArticle, Courtesy, Reply } from '../answer/besides/besides.js';
import type { Article } from '../article/article.js';
import { countSections } from '../article/outline.js';
import { readingMinutes } from '../article/reading-time.js';
import { operatorTexts } from '../voice/operator-texts.js';
import { printable } from './printable.js';
import { renderAnswer, renderPassage } from './render-answer.js';
import { type Screen, say } from './screen.js';

/** Renders a reply for a terminal: an answer, or another kind of reply. */
export function renderReply(reply: Reply, article: Article, screen: Screen): string {
  const { besides } = operatorTexts();
  switch (reply.kind) {
    case 'found':
    case 'abstained':
      return renderAnswer(reply, screen);
    case 'several':
      return reply.parts
        .map((part) => `> ${printable(part.question)}\n\n${renderAnswer(part, screen)}`)
        .join('\n');
    case 'courtesy':
      return `${say(courtesy(reply), screen)}\n`;
    case 'about':
      return blocks([say(about(reply, article), screen), ...quotations(reply, screen)]);
    case 'summary': {
      const section = reply.headingPath?.map(printable).join(' › ');
      return blocks([say(besides.inShort(section), screen), ...sentences(reply, screen)]);
    }
    case 'section': {
      const section = reply.headingPath.map(printable).join(' › ') || printable(article.title);
      return blocks([say(besides.section(section), screen), ...quotations(reply, screen)]);
    }
  }
}

function courtesy({ occasion }: Courtesy): string {
  const { besides } = operatorTexts();
  return occasion === 'help' ? besides.help(undefined) : besides[occasion];
}

function about({ fact }: AboutArticle, article: Article): string {
  const { besides, article: texts } = operatorTexts();
  const { author, date, url, language = 'und', passages } = article;
  switch (fact) {
    case 'author':
    case 'date':
    case 'origin': {
      const value = { author, date, origin: url }[fact];
      return besides[fact](value === undefined ? undefined : printable(value));
    }
    case 'title':
    case 'topic':
      return besides[fact](printable(article.title));
    case 'length':
      return besides.length(
        readingMinutes(article, language),
        passages.length,
        countSections(article),
      );
    case 'language':
      return besides.language(texts.language(language));
    case 'loaded':
      return besides.loaded(undefined, undefined);
  }
}

function quotations({ passages }: Pick<AboutArticle, 'passages'>, screen: Screen): string[] {
  return passages.map((passage) => renderPassage(passage, screen));
}

/** Returns the sentences of a summary without the rest of their passages. */
function sentences({ passages }: Pick<AboutArticle, 'passages'>, screen: Screen): string[] {
  return passages.map((passage) => {
    const text = passage.text.slice(...passage.sentence);
    const whole: [number, number] = [0, text.length];
    return renderPassage({ ...passage, text, sentence: whole, highlights: [] }, screen);
  });
}

function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
