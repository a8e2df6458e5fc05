import { headingPath } from '../article/article.js';
import type { Answer, Correction, QuotedPassage, Span } from './answer.js';
import { type PassageIndex, type Term, termsOf } from './passage-index.js';
import { splitSentences, splitWords } from './words.js';

/** Enough passages for a reader; the rest is a page away. */
const DEFAULT_LIMIT = 3;
/** No question has more to say; a pasted page must not cost more than a question. */
const MAX_TERMS = 64;
/** Each correction scans part of the vocabulary. */
const MAX_CORRECTIONS = 16;
/** Below this share of what the question says, the best passage is about something else. */
const MIN_CONFIDENCE = 0.4;
/** How much a long sentence must gain over a short one: the share of a match that length costs. */
const SENTENCE_LENGTH_PENALTY = 0.004;

/**
 * Answers from the article, or abstains. Any text is a question; it never throws.
 * @param limit how many passages at most, the best first
 */
export function answerQuestion(
  index: PassageIndex,
  question: string,
  limit: number = DEFAULT_LIMIT,
): Answer {
  const query = readQuestion(index, question);
  const { missingWords, corrections } = query;
  const candidates = index.candidates([...query.weights.keys()], limit);
  const passages = candidates.map(({ passage, score }) => quote(index, query, passage, score));
  const confidence = passages[0] ? coverage(index, query, passages[0]) : 0;
  const base = { question, confidence, missingWords, corrections };
  if (confidence >= MIN_CONFIDENCE) return { kind: 'found', ...base, passages };
  const reason =
    query.weights.size + missingWords.length === 0
      ? 'no-words'
      : passages.length === 0
        ? 'no-match'
        : 'weak-match';
  return { kind: 'abstained', reason, ...base, nearest: passages };
}

/** A question as the index sees it. */
interface Query {
  /** Terms that the article has, each with its inverse document frequency. */
  readonly weights: ReadonlyMap<string, number>;
  /** The sum of all weights, those of missing words included. */
  readonly totalWeight: number;
  readonly missingWords: readonly string[];
  readonly corrections: readonly Correction[];
}

function readQuestion(index: PassageIndex, question: string): Query {
  const weights = new Map<string, number>();
  const missing = new Map<string, string>();
  const corrections: Correction[] = [];
  let totalWeight = 0;
  for (const word of distinctTerms(question, index)) {
    let term = word.term;
    const written = question.slice(...word.span);
    if (index.vocabulary.documentFrequency(term) === 0 && corrections.length < MAX_CORRECTIONS) {
      const closest = index.vocabulary.closestTerm(word.form);
      if (closest !== undefined) {
        corrections.push({
          word: written,
          suggestion: index.vocabulary.formOf(closest) as string,
        });
        term = closest;
      }
    }
    const weight = index.inverseDocumentFrequency(term);
    if (index.vocabulary.documentFrequency(term) === 0) {
      missing.set(word.form, written);
      totalWeight += weight;
    } else if (!weights.has(term)) {
      weights.set(term, weight);
      totalWeight += weight;
    }
  }
  return { weights, totalWeight, missingWords: [...missing.values()], corrections };
}

function distinctTerms(question: string, index: PassageIndex): Term[] {
  const distinct = new Map<string, Term>();
  for (const term of termsOf(question, index.language)) {
    if (!distinct.has(term.term)) distinct.set(term.term, term);
    if (distinct.size === MAX_TERMS) break;
  }
  return [...distinct.values()];
}

function quote(index: PassageIndex, query: Query, passage: number, score: number): QuotedPassage {
  const { text, section } = index.article.passages[passage] as { text: string; section?: number };
  const matches = termsOf(text, index.language).filter(({ term }) => query.weights.has(term));
  return {
    passage,
    text,
    headingPath: headingPath(index.article, section),
    score,
    sentence: bestSentence(text, matches, query, index),
    highlights: matches.map(({ span }) => span),
  };
}

/** The sentence that shares most of what the question says, slightly favouring short ones. */
function bestSentence(
  text: string,
  matches: readonly Term[],
  query: Query,
  index: PassageIndex,
): Span {
  let best: { span: Span; score: number } | undefined;
  for (const span of splitSentences(text)) {
    const shared = new Set<string>();
    for (const { term, span: word } of matches) {
      if (word[0] >= span[0] && word[1] <= span[1]) shared.add(term);
    }
    const length = splitWords(text.slice(...span), index.language).length;
    let weight = 0;
    for (const term of shared) weight += query.weights.get(term) as number;
    const score = weight * (1 - SENTENCE_LENGTH_PENALTY * length);
    if (!best || score > best.score) best = { span, score };
  }
  return (best as { span: Span }).span;
}

/** The share of the question's weight that a passage and its headings have. */
function coverage(index: PassageIndex, query: Query, quoted: QuotedPassage): number {
  if (query.totalWeight === 0) return 0;
  let shared = 0;
  const context = `${quoted.headingPath.join('\n')}\n${quoted.text}`;
  for (const term of new Set(termsOf(context, index.language).map(({ term }) => term))) {
    shared += query.weights.get(term) ?? 0;
  }
  return shared / query.totalWeight;
}
