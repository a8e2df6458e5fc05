import MiniSearch from 'minisearch';
import { isLikely } from '../answer/answer.js';
import { answerQuestion } from '../answer/answer-question.js';
import { PassageIndex } from '../answer/index/passage-index.js';
import { type Article, headingPath } from '../article/article.js';

/** The parts of an answer that are measured. */
export interface Ranking {
  /** Indices in `Article.passages`, best first. */
  readonly passages: readonly number[];
  readonly answered: boolean;
  /** Higher for questions that the article answers, and comparable between questions. */
  readonly confidence: number;
  /** Passage index → the sentence quoted from it. */
  readonly sentences: ReadonlyMap<number, string>;
}

/** Anything that ranks an article's passages for a question. */
export interface Ranker {
  readonly name: string;
  build(article: Article): Promise<(question: string, limit: number) => Ranking>;
}

/** Pullquote itself. `language` overrides the declared or detected language. */
export function pullquote(language?: string): Ranker {
  return {
    name: 'Pullquote',
    async build(article) {
      const index = await PassageIndex.build(article, language);
      return (question, limit) => {
        const answer = answerQuestion(index, question, limit);
        const passages = answer.kind === 'found' ? answer.passages : answer.nearest;
        return {
          passages: passages.map(({ passage }) => passage),
          answered: isLikely(answer),
          confidence: answer.confidence,
          sentences: new Map(
            passages.map(({ passage, text, sentence: [start, end] }) => [
              passage,
              text.slice(start, end),
            ]),
          ),
        };
      };
    },
  };
}

/** MiniSearch with its defaults over the same passages and headings: the baseline for Pullquote. */
export const plainMiniSearch: Ranker = {
  name: 'MiniSearch',
  async build(article) {
    const index = buildPlainIndex(article);
    return (question, limit) => {
      const results = index.search(question);
      return {
        passages: results.slice(0, limit).map(({ id }) => id as number),
        answered: results.length > 0,
        confidence: results[0]?.score ?? 0,
        sentences: new Map(),
      };
    };
  },
};

/** Builds a MiniSearch index with default settings over passages and headings. */
export function buildPlainIndex(article: Article) {
  const index = new MiniSearch<{ id: number; text: string; headings: string }>({
    fields: ['text', 'headings'],
  });
  index.addAll(
    article.passages.map(({ text, section }, id) => ({
      id,
      text,
      headings: headingPath(article, section).join('\n'),
    })),
  );
  return index;
}
