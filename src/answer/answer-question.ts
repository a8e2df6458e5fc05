import type { Passage } from '../article/article.js';
import { passagePath } from '../article/passage-path.js';
import type { Span } from '../text/span.js';
import type { Abstained, Answer, Found, QuotedPassage } from './answer.js';
import { asksInAnotherLanguage } from './besides/asks-in-another-language.js';
import { MAX_RELEVANT, MAX_SHOWN, RELEVANT } from './choose-passages.js';
import type { PassageIndex } from './index/passage-index.js';
import { SENTENCE_END } from './index/passage-words.js';
import { type AnswerKinds, nameLacking } from './language/answer-kind.js';
import { chooseSentence } from './reading/choose-sentence.js';
import {
  confidenceOf,
  MIN_CONFIDENCE,
  NEAR_CONFIDENCE,
  NEAR_SHARE,
  SURE_CONFIDENCE,
} from './reading/confidence.js';
import type { Reading } from './reading/passage-reader.js';
import { spanOfPhrase } from './reading/phrases.js';
import { type Question, readQuestion } from './reading/question.js';
import { type RankedPassage, rankPassages } from './reading/rank-passages.js';
import type { TermLikeness } from './reading/term-likeness.js';

/** Passages that share this much of their words say the same. */
const REPEATED_SHARE = 0.9;
/**
 * Passages that say the same match every term about equally: terms found only in a heading count 0.8
 * for later passages.
 */
const MIN_ALIKE = 0.75;

/**
 * When the article lacks this much of a question, its best passage is at most the nearest: it is right for
 * two in three questions, those about other articles among them, and otherwise for three in four.
 */
const MUCH_MISSING = 0.3;

/**
 * Answers from the article, or abstains. Any text is a question; it never throws.
 * @param limit how many passages at most, the best first, however unlikely; when absent, all that are
 * relevant
 */
export function answerQuestion(index: PassageIndex, text: string, limit?: number): Answer {
  const question = readQuestion(index, text);
  const most = limit ?? MAX_RELEVANT;
  const leastShare = limit === undefined ? RELEVANT : 0;
  const { passages: ranked, likeness } = rankPassages(index, question, most, leastShare);
  const [best] = ranked;
  const confidence = best ? confidenceOf(index, question, best) : 0;
  const matches = new Set(likeness.matches.flat());
  const passages = withoutRepeats(index, ranked, most).map((each) =>
    quote(index, question, likeness, matches, each),
  );
  // “250 °C” answers “what temperature”, though the article may never use that word.
  const asking = question.kinds === 0 ? '' : index.language.kinds.askingPart(text);
  const missingWords = question.missingWords.filter(
    (word) => !asking.endsWith(word) && !isPartOfWord(word, passages),
  );
  const base = { question: text, confidence, missingWords, corrections: question.corrections };
  const lacking = lackingIn(index, question.kinds, ranked.slice(0, MAX_SHOWN));
  const isPartial = lacking !== undefined || missingShare(question, missingWords) >= MUCH_MISSING;
  const isNear = (best?.reading.features.foundShare ?? 0) >= NEAR_SHARE;
  const degree = degreeOf(confidence, isNear, isPartial);
  const isForeign =
    confidence < MIN_CONFIDENCE &&
    (question.isForeign || asksInAnotherLanguage(index.language, question));
  if (degree && !isForeign) {
    return { kind: 'found', degree, ...(lacking && { lacking }), ...base, passages };
  }
  return {
    kind: 'abstained',
    reason: reasonOf(question, passages),
    ...base,
    ...(isForeign && { articleLanguage: index.language.code }),
    nearest: passages,
  };
}

/** What may be claimed of the first passage; undefined if it should not be shown. */
function degreeOf(
  confidence: number,
  isNear: boolean,
  isPartial: boolean,
): Found['degree'] | undefined {
  if (confidence < MIN_CONFIDENCE) {
    return isNear || confidence >= NEAR_CONFIDENCE ? 'perhaps' : undefined;
  }
  return confidence >= SURE_CONFIDENCE && !isPartial ? 'answers' : 'nearest';
}

/** The share of a question, by rarity, that these words make up. */
function missingShare({ text, terms }: Question, missingWords: readonly string[]): number {
  let [missing, all] = [0, 0];
  for (const { span, form, rarity } of terms) {
    all += rarity;
    const isMissing = missingWords.includes(text.slice(...span)) || missingWords.includes(form);
    if (isMissing) missing += rarity;
  }
  return missing / (all || 1);
}

/** What a question asks for (a time, a number) that no sentence of the passages has. */
function lackingIn(index: PassageIndex, asked: AnswerKinds, passages: readonly RankedPassage[]) {
  if (asked === 0) return undefined;
  const offered = passages.flatMap(({ reading }) => index.kindsOf(reading.passage));
  return nameLacking(
    asked,
    offered.reduce((all, kinds) => all | kinds, 0),
  );
}

/** Matches words of an alphabet that are too short to be a part of another word but by chance: “ice”, “twice”. */
const SHORT_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u;

/** True for a word that readers see in a quotation as part of another word (回 in 二回). */
function isPartOfWord(word: string, passages: readonly QuotedPassage[]): boolean {
  if (SHORT_WORD.test(word)) return false;
  return passages.some(({ text }) => text.toLowerCase().includes(word.toLowerCase()));
}

function reasonOf(question: Question, passages: readonly QuotedPassage[]): Abstained['reason'] {
  if (question.terms.length === 0 && passages.length === 0) return 'no-words';
  return passages.length === 0 ? 'no-match' : 'weak-match';
}

/** Leaves out passages that repeat a better one. */
function withoutRepeats(
  index: PassageIndex,
  ranked: readonly RankedPassage[],
  limit: number,
): RankedPassage[] {
  const kept: RankedPassage[] = [];
  const isRepeat = (a: Reading, b: Reading) =>
    // Passages that differ in a word of the question give different answers, however similar they are
    // otherwise.
    a.strengths.every((strength, term) => isAlike(strength, b.strengths[term] as number)) &&
    haveSameWords(index, a.passage, b.passage);
  for (const each of ranked) {
    if (kept.length === limit) break;
    if (!kept.some(({ reading }) => isRepeat(each.reading, reading))) kept.push(each);
  }
  return kept;
}

function isAlike(a: number, b: number): boolean {
  return Math.min(a, b) >= MIN_ALIKE * Math.max(a, b);
}

/** True when Jaccard's coefficient, both / (a + b − both), is at least `REPEATED_SHARE`. */
function haveSameWords({ words }: PassageIndex, a: number, b: number): boolean {
  const [one, other] = [words.differentWordsOf(a), words.differentWordsOf(b)];
  // Passages of very different sizes cannot share most words.
  if (Math.min(one, other) < REPEATED_SHARE * Math.max(one, other)) return false;
  // both ≥ share · (one + other − both), solved for both.
  return words.haveInCommon(a, b, (REPEATED_SHARE / (1 + REPEATED_SHARE)) * (one + other));
}

function quote(
  index: PassageIndex,
  question: Question,
  likeness: TermLikeness,
  matches: ReadonlySet<number>,
  { reading, score }: RankedPassage,
): QuotedPassage {
  const { passage } = reading;
  const { text } = index.article.passages[passage] as Passage;
  const phrase = spanOfPhrase(index, passage, question.phrases);
  const sentences = index.words.sentencesOf(passage);
  const highlights = findHighlights(index, likeness, matches, passage);
  return {
    passage,
    text,
    headingPath: passagePath(index.article, passage),
    score,
    sentence:
      (phrase && sentences.find(([, end]) => phrase[0] < end)) ??
      chooseSentence(sentences, question, reading),
    highlights: phrase ? withPhrase(highlights, phrase) : highlights,
  };
}

function withPhrase(highlights: readonly Span[], phrase: Span): Span[] {
  const before = highlights.filter(([, end]) => end <= phrase[0]);
  return [...before, phrase, ...highlights.filter(([start]) => start >= phrase[1])];
}

/** Returns the words of a passage that matched, in any form. */
function findHighlights(
  index: PassageIndex,
  likeness: TermLikeness,
  matches: ReadonlySet<number>,
  passage: number,
): Span[] {
  const highlights: Span[] = [];
  const words = index.words.of(passage);
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as number;
    // Few words have to do with the question, and looking the others up costs the most.
    if (word === SENTENCE_END || likeness.first[word] === 0) continue;
    if (matches.has(word)) highlights.push(index.words.spanOf(passage, n));
  }
  return highlights;
}
