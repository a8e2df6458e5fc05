import { francAll } from 'franc-min';
import type { Article } from '../article/article.js';
import { primaryLanguage } from './language.js';

/** The language that an article declares, else the one most of its passages are in, else `und`. */
export function languageOf(article: Article): string {
  const declared = article.language && primaryLanguage(article.language);
  return declared ?? detectLanguage(article.passages.map((passage) => passage.text));
}

/** Enough for a vote, few enough to cost a millisecond or two. */
const DETECTION_SAMPLES = 24;
/** Shorter passages are names, numbers and captions, which say little about the language. */
const DETECTION_MIN_LENGTH = 40;
/** More than half: a text in two languages is analysed without the rules of either. */
const DETECTION_MAJORITY = 0.6;

/** Below this the runs of letters that detection counts are too few to be sure of. */
const SHORT_TEXT_LENGTH = 300;
/** Where the second-best language comes this close to the best, a short text could be either. */
const UNSURE_RATIO = 0.8;
const ENGLISH_FUNCTION_WORD =
  /^(?:an?|and|are|at|by|for|from|in|is|it|of|on|that|the|this|they|to|was|were|with)$/iu;
/** English prose has more than twice as many; no other language that is written alike has half of it. */
const ENGLISH_FUNCTION_SHARE = 0.15;

function detectLanguage(texts: readonly string[]): string {
  const pooled = texts.join(' ');
  return pooled.length < SHORT_TEXT_LENGTH ? detectShort(pooled) : detectByVote(texts);
}

function detectShort(text: string): string {
  const [best, second] = francAll(text, { minLength: 1 });
  const isUnsure = second !== undefined && second[1] >= UNSURE_RATIO;
  const words = text.split(/\P{L}+/u).filter(Boolean);
  const functionWords = words.filter((word) => ENGLISH_FUNCTION_WORD.test(word));
  if (isUnsure && functionWords.length >= ENGLISH_FUNCTION_SHARE * words.length) return 'en';
  return primaryLanguage(best?.[0] ?? 'und') ?? 'und';
}

function detectByVote(texts: readonly string[]): string {
  const telling = texts.filter((text) => text.length >= DETECTION_MIN_LENGTH);
  const candidates = telling.length > 0 ? telling : [texts.join(' ')];
  const step = Math.max(1, Math.floor(candidates.length / DETECTION_SAMPLES));
  const votes = new Map<string, number>();
  let voters = 0;
  for (let index = 0; index < candidates.length; index += step) {
    const [best] = francAll(candidates[index] as string, { minLength: 1 });
    const code = primaryLanguage(best?.[0] ?? 'und') ?? 'und';
    votes.set(code, (votes.get(code) ?? 0) + 1);
    voters += 1;
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner && winner[1] >= DETECTION_MAJORITY * voters ? winner[0] : 'und';
}
