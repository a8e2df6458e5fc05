import type { Passage } from '../../article/article.js';
import { passagePath } from '../../article/passage-path.js';
import type { Pause } from '../../pause.js';
import type { Span } from '../../text/span.js';
import type { QuotedPassage } from '../answer.js';
import type { PassageIndex } from '../index/passage-index.js';
import { SENTENCE_END } from '../index/passage-words.js';

// These figures are chosen by hand; no measurement covers them yet.

/** Early sentences introduce the text: the very first counts this many times more than a late one. */
const FIRST_IS_WORTH = 2.4;
/**
 * Shorter sentences are headings or captions, and longer ones say too much at once; both count for
 * less.
 */
const MIN_WORDS = 4;
const FULL_WORDS = 22;
const FRAGMENT_IS_WORTH = 0.2;
/** The value of a sentence that shares no words, so that its position still counts. */
const LEAST = 0.1;
/** Sums over a sentence grow with its length; divided by the full length, fragments would win. */
const LENGTH_EXPONENT = 0.6;
/** At most this many passages of a long section are read, and words: as many passages of usual length have. */
const MAX_PASSAGES = 200;
const MAX_WORDS = 20_000;

interface Candidate {
  readonly passage: number;
  readonly sentence: Span;
  /** How well it sums up all sentences, before those that are chosen already are looked at. */
  readonly worth: number;
  readonly stems: ReadonlySet<number>;
}

/**
 * Returns the sentences that sum up some passages, in the article's order: early ones whose telling
 * words recur in most other sentences, and no two that say the same. Yields to the event loop.
 */
export async function carryingSentences(
  index: PassageIndex,
  passages: readonly number[],
  count: number,
  pause: Pause,
): Promise<QuotedPassage[]> {
  const candidates = await readSentences(index, passages.slice(0, MAX_PASSAGES), pause);
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    let best: Candidate | undefined;
    let most = -Infinity;
    for (const candidate of candidates) {
      if (pause.isDue()) await pause.take();
      // A passage is quoted only once.
      if (chosen.some(({ passage }) => passage === candidate.passage)) continue;
      const adds = candidate.worth * (1 - overlap(candidate, chosen));
      if (adds > most) [best, most] = [candidate, adds];
    }
    if (!best || (chosen.length > 0 && most <= 0)) break;
    chosen.push(best);
  }
  return chosen
    .sort((a, b) => a.passage - b.passage)
    .map(({ passage, sentence }) => quoteSentence(index, passage, sentence));
}

/** Returns a passage with one sentence marked, by default the first. */
export function quoteSentence(
  index: PassageIndex,
  passage: number,
  sentence?: Span,
): QuotedPassage {
  const { text } = index.article.passages[passage] as Passage;
  return {
    passage,
    text,
    headingPath: passagePath(index.article, passage),
    score: 1,
    sentence: sentence ?? (index.words.sentencesOf(passage)[0] as Span),
    highlights: [],
  };
}

async function readSentences(
  index: PassageIndex,
  passages: readonly number[],
  pause: Pause,
): Promise<Candidate[]> {
  const { vocabulary, words } = index;
  const read: { passage: number; sentence: Span; stems: Set<number>; length: number }[] = [];
  const having = new Map<number, number>();
  let wordsLeft = MAX_WORDS;
  for (const passage of passages) {
    const own = words.of(passage);
    if (own.length > wordsLeft) break;
    wordsLeft -= own.length;
    let stems = new Set<number>();
    let length = 0;
    for (const [n, word] of own.entries()) {
      if (word !== SENTENCE_END) {
        length += 1;
        const stem = vocabulary.stemOf[word] as number;
        if (!vocabulary.isStopWord[stem]) stems.add(stem);
        continue;
      }
      read.push({ passage, sentence: words.spanOf(passage, n), stems, length });
      for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1);
      [stems, length] = [new Set(), 0];
      if (pause.isDue()) await pause.take();
    }
  }
  const candidates: Candidate[] = [];
  for (const [at, { passage, sentence, stems, length }] of read.entries()) {
    let shared = 0;
    for (const stem of stems) {
      const others = (having.get(stem) as number) - 1;
      const { rarity } = index.language.analyse(vocabulary.stems[stem] as string);
      shared += rarity * Math.log(1 + others);
    }
    const fits =
      length < MIN_WORDS ? FRAGMENT_IS_WORTH : Math.sqrt(Math.min(1, FULL_WORDS / length));
    const central = (shared / Math.max(MIN_WORDS, stems.size) ** LENGTH_EXPONENT) * fits;
    const early = 1 + FIRST_IS_WORTH / (1 + at);
    candidates.push({ passage, sentence, stems, worth: (LEAST + central) * early * fits });
    if (pause.isDue()) await pause.take();
  }
  return candidates;
}

/** The share of a sentence that the chosen ones already have, from 0 to 1. */
function overlap({ stems }: Candidate, chosen: readonly Candidate[]): number {
  if (stems.size === 0) return chosen.length > 0 ? 1 : 0;
  let most = 0;
  for (const other of chosen) {
    let both = 0;
    for (const stem of stems) if (other.stems.has(stem)) both += 1;
    most = Math.max(most, both / stems.size);
  }
  return most;
}
