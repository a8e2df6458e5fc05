import type { Answer } from '../../answer/answer.js';
import { answerQuestion } from '../../answer/answer-question.js';
import type { Reply } from '../../answer/besides/besides.js';
import { replyTo } from '../../answer/besides/reply-to.js';
import { quoteSentence } from '../../answer/besides/summarise.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Asked } from './suggestion.js';

/** Replies to a member's question, which need not be about the text; a chosen suggestion always is. */
export async function replyToAsked(
  loaded: Pick<LoadedArticle, 'index'>,
  asked: Asked,
): Promise<Reply> {
  if (asked.suggested) return answerAsked(loaded, asked);
  return replyTo(loaded.index, asked.question);
}

/**
 * Answers a member's question; a chosen suggestion's passage comes first. The same question about the
 * same article always gets the same answer.
 */
export function answerAsked(
  { index }: Pick<LoadedArticle, 'index'>,
  { question, suggested }: Asked,
): Answer {
  const answer = answerQuestion(index, question);
  if (!suggested) return answer;
  const { passage, sentence } = suggested;
  const others = answer.kind === 'found' ? answer.passages : [];
  const own = others.find((each) => each.passage === passage);
  // The chosen passage is the one they want, with a score of 1; others join it only if they are as likely.
  const first = { ...quoteSentence(index, passage, sentence), highlights: own?.highlights ?? [] };
  return {
    kind: 'found',
    degree: 'answers',
    question,
    confidence: 1,
    missingWords: [],
    corrections: [],
    passages: [first, ...others.filter((each) => each !== own)],
  };
}
