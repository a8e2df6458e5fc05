import type { PassageIndex } from '../index/passage-index.js';
import { SENTENCE_END } from '../index/passage-words.js';
import type { QuestionWord } from './question-word.js';

/** At most this many words stand between two of an expression: “hand my essay in”. */
const MAX_BETWEEN = 2;
/** A word that is more common tells nothing of its expression (“get there”). */
const MIN_RARITY = 0.5;

/**
 * Finds expressions of several words that have synonyms, such as “hand in”, where the article lacks them:
 * their rarest word looks for these synonyms, too. If all their words are common, it looks for nothing else.
 * Where the article has none of the synonyms, an expression is its words.
 */
export function markExpressions(
  index: PassageIndex,
  words: readonly QuestionWord[],
): readonly QuestionWord[] {
  const marked = [...words];
  for (const [at, { stem }] of words.entries()) {
    for (const stems of index.language.expressionsFrom(stem)) {
      const places = placesOf(words, stems, at);
      if (places === undefined || occurs(index, stems)) continue;
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

/** True when the article has these words one after the other. */
function occurs({ article, vocabulary, words }: PassageIndex, stems: readonly string[]): boolean {
  const ids = stems.map((stem) => vocabulary.stemId(stem));
  if (ids.includes(undefined)) return false;
  return article.passages.some((_, passage) => {
    const all = words.of(passage);
    return all.some((word, at) =>
      ids.every((id, further) => {
        const other = further === 0 ? word : (all[at + further] ?? SENTENCE_END);
        return other !== SENTENCE_END && vocabulary.stemOf[other] === id;
      }),
    );
  });
}
