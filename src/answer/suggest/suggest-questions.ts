import type { Passage } from '../../article/article.js';
import type { Span } from '../../text/span.js';
import type { PassageIndex } from '../index/passage-index.js';
import { SENTENCE_END } from '../index/passage-words.js';
import { readTyped, type TypedWords } from './read-typed.js';

/** A suggestion for someone who is still typing. */
export interface Suggestion {
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** The passage's sentence with the most of what was typed. */
  readonly sentence: Span;
}

/** A word elsewhere in the passage or above it counts half, because the choice does not show it. */
const ELSEWHERE = 0.5;
/** This many times more sentences are compared than shown, because some may be equal. */
const SPARE = 4;

/**
 * Returns the passages that match most of what was typed so far, best first, never the same sentence
 * twice in a section. The last word may be unfinished; typos in the others are forgiven. Before the
 * first telling word, returns the beginnings of the article's sections. Never throws.
 * @param limit the most suggestions
 */
export function suggestPassages(index: PassageIndex, typed: string, limit: number): Suggestion[] {
  const wanted = readTyped(index, typed);
  const found = wanted ? findSentences(index, wanted, SPARE * limit) : openings(index, limit);
  const suggestions = new Map<string, Suggestion>();
  for (const { passage, sentence } of found) {
    if (suggestions.size === limit) break;
    const { text, section } = index.article.passages[passage] as Passage;
    const key = `${section} ${text.slice(...sentence).toLowerCase()}`;
    if (!suggestions.has(key)) suggestions.set(key, { passage, sentence });
  }
  return [...suggestions.values()];
}

interface FoundSentence {
  readonly passage: number;
  readonly sentence: Span;
}

/** Returns, for the passages with most wanted words, best first, the sentence with most of them. */
function findSentences(
  index: PassageIndex,
  { bitOf, weights }: TypedWords,
  limit: number,
): FoundSentence[] {
  const weigh = (bits: number) => {
    let weight = 0;
    for (let left = bits; left !== 0; left &= left - 1) {
      weight += weights[31 - Math.clz32(left & -left)] as number;
    }
    return weight;
  };
  const ofHeadings = index.article.sections.map((_, section) =>
    index.headingWords(section).reduce((bits, word) => bits | (bitOf[word] as number), 0),
  );
  const { passages } = index.article;
  const likeness = new Float64Array(passages.length);
  /** Passage → the index of the word that ends its best sentence; -1 for none. */
  const bestOf = new Int32Array(passages.length).fill(-1);
  for (let passage = 0; passage < passages.length; passage++) {
    const { section } = passages[passage] as Passage;
    let anywhere = section === undefined ? 0 : (ofHeadings[section] as number);
    let inSentence = 0;
    let most = 0;
    const words = index.words.of(passage);
    // The hot loops: iterators would make them several times slower.
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      if (word !== SENTENCE_END) inSentence |= bitOf[word] as number;
      else if (inSentence !== 0) {
        const weight = weigh(inSentence);
        if (weight > most) {
          most = weight;
          bestOf[passage] = at;
        }
        anywhere |= inSentence;
        inSentence = 0;
      }
    }
    likeness[passage] = most + ELSEWHERE * (weigh(anywhere) - most);
  }
  return bestFirst(likeness, limit).map((passage) => {
    const at = bestOf[passage] as number;
    const sentence = at < 0 ? firstSentence(index, passage) : index.words.spanOf(passage, at);
    return { passage, sentence };
  });
}

/** Returns the places of the greatest values above 0, greatest first, without sorting all of them. */
function bestFirst(values: Float64Array, limit: number): number[] {
  const lowest = values.toSorted()[Math.max(0, values.length - limit)] as number;
  const best: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    if (value > 0 && value >= lowest) best.push(place);
  }
  return best.sort((a, b) => (values[b] as number) - (values[a] as number)).slice(0, limit);
}

/** Returns where the article and its sections begin; only the outermost sections if there are too many. */
function openings(index: PassageIndex, limit: number): FoundSentence[] {
  const { passages, sections } = index.article;
  const starts = passages
    .map(({ section }, passage) => ({ passage, section }))
    .filter(({ passage, section }) => passage === 0 || section !== passages[passage - 1]?.section);
  const levelOf = (section: number | undefined) =>
    section === undefined ? 0 : (sections[section]?.level as number);
  const chosen =
    sections.length === 0
      ? passages.map((_, passage) => passage)
      : starts
          .sort((a, b) => levelOf(a.section) - levelOf(b.section))
          .slice(0, limit)
          .map(({ passage }) => passage)
          .sort((a, b) => a - b);
  return chosen.map((passage) => ({ passage, sentence: firstSentence(index, passage) }));
}

function firstSentence(index: PassageIndex, passage: number): Span {
  return index.words.sentencesOf(passage)[0] as Span;
}
