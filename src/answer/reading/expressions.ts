import type { PassageIndex } from '../index/passage-index.js';
import { SENTENCE_END } from '../index/passage-words.js';
import type { QuestionWord } from './question-word.js';

/** At most this many words stand between two of an expression: “hand my essay in”. */
const MAX_BETWEEN = 2;
/** A word that is more common tells nothing of its expression (“get there”). */
const MIN_RARITY = 0.5;
/** So many words are read in a millisecond: fifty expressions in an article of usual length. */
const MAX_READ = 100_000;

/**
 * Finds expressions of several words that have synonyms, such as “hand in”, where the article lacks them:
 * their rarest word looks for these synonyms, too. If all their words are common, it looks for nothing else.
 * Where the article has none of the synonyms, or is too long to tell, an expression is its words.
 */
export function markExpressions(
  index: PassageIndex,
  words: readonly QuestionWord[],
): readonly QuestionWord[] {
  const marked = [...words];
  const occurrences = new Occurrences(index);
  for (const [at, { stem }] of words.entries()) {
    for (const stems of index.language.expressionsFrom(stem)) {
      const places = placesOf(words, stems, at);
      if (places === undefined || occurrences.has(stems)) continue;
      const expression = stems.join(' ');
      if (index.synonymsOf(expression).length === 0) continue;
      const rarityAt = (place: number) => {
        const { isStopWord, rarity } = words[place] as QuestionWord;
        return isStopWord ? 0 : rarity;
      };
      const rarest = places.reduce((a, b) => (rarityAt(b) > rarityAt(a) ? b : a));
      const word = words[rarest] as QuestionWord;
      marked[rarest] =
        rarityAt(rarest) < MIN_RARITY
          ? asOneWord(index, word, expression)
          : { ...word, expression };
      break;
    }
  }
  return marked;
}

function asOneWord(
  { vocabulary }: PassageIndex,
  word: QuestionWord,
  expression: string,
): QuestionWord {
  const inverseDocumentFrequency = vocabulary.inverseDocumentFrequency(0);
  return {
    ...word,
    form: expression,
    stem: expression,
    stemId: undefined,
    isStopWord: false,
    isName: false,
    inverseDocumentFrequency,
    rarity: MIN_RARITY,
    worth: MIN_RARITY * inverseDocumentFrequency,
    weight: MIN_RARITY,
  };
}

/** Returns the places of an expression's words in a question; undefined if it isn't there. */
function placesOf(
  words: readonly QuestionWord[],
  stems: readonly string[],
  from: number,
): number[] | undefined {
  const places = [from];
  for (const stem of stems.slice(1)) {
    const after = (places.at(-1) as number) + 1;
    const within = words.slice(after, after + MAX_BETWEEN + 1);
    const next = within.findIndex((word) => word.stem === stem);
    if (next < 0) return undefined;
    places.push(after + next);
  }
  return places;
}

/** Looks for expressions in an article, up to a bound that all of a question's expressions share. */
class Occurrences {
  #wordsLeft = MAX_READ;

  constructor(private readonly index: PassageIndex) {}

  /** True when the article has these words one after the other, or is too long to tell. */
  has(stems: readonly string[]): boolean {
    const { article, vocabulary, words } = this.index;
    const ids = stems.map((stem) => vocabulary.stemId(stem));
    if (ids.includes(undefined)) return false;
    const stemAt = (word: number | undefined) =>
      word === undefined || word === SENTENCE_END ? undefined : vocabulary.stemOf[word];
    for (let passage = 0; passage < article.passages.length; passage++) {
      const all = words.of(passage);
      this.#wordsLeft -= all.length;
      if (this.#wordsLeft < 0) return true;
      for (let at = 0; at < all.length; at++) {
        if (stemAt(all[at]) !== ids[0]) continue;
        if (ids.every((id, further) => stemAt(all[at + further]) === id)) return true;
      }
    }
    return false;
  }
}
