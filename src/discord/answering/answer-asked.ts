import type { Answer, QuotedPassage } from '../../answer/answer.js';
import { answerQuestion } from '../../answer/answer-question.js';
import { headingPath } from '../../article/article.js';
import type { LoadedArticle } from '../../library/article-library.js';
import { MAX_RELEVANT, RELEVANT } from './choose-passages.js';
import { findSuggested } from './suggestion.js';

/**
 * Answers what a member asked; one who chose a suggestion gets its passage first. The same question
 * about the same article always gets the same answer.
 */
export function answerAsked(
  { article, index }: Pick<LoadedArticle, 'article' | 'index'>,
  question: string,
): Answer {
  const answer = answerQuestion(index, question, MAX_RELEVANT, RELEVANT);
  const suggested = findSuggested(index, question);
  if (!suggested) return answer;
  const { passage, sentence } = suggested;
  const others = answer.kind === 'found' ? answer.passages : [];
  const own = others.find((each) => each.passage === passage);
  const { text, section } = article.passages[passage] as { text: string; section?: number };
  const first: QuotedPassage = {
    passage,
    text,
    headingPath: headingPath(article, section),
    score: others[0]?.score ?? 1,
    sentence,
    highlights: own?.highlights ?? [],
  };
  return {
    kind: 'found',
    question,
    confidence: 1,
    missingWords: [],
    corrections: [],
    passages: [first, ...others.filter((each) => each !== own)],
  };
}
