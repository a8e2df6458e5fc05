import type { PassageIndex } from '../index/passage-index.js';
import type { Expression } from '../language/synonyms/synonym-graph.js';
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
  for (const at of words.keys()) {
    const found = expressionsAt(index, words, at).find(
      ({ stems }) =>
        !index.standIns.hasExpression(stems) &&
        index.standIns.synonymsOf(stems.join(' ')).length > 0,
    );
    if (found === undefined) continue;
    const expression = found.stems.join(' ');
    const rarityAt = (place: number) => {
      const { isStopWord, rarity } = words[place] as QuestionWord;
      return isStopWord ? 0 : rarity;
    };
    const rarest = found.places.reduce((a, b) => (rarityAt(b) > rarityAt(a) ? b : a));
    const word = words[rarest] as QuestionWord;
    marked[rarest] =
      rarityAt(rarest) < MIN_RARITY ? asOneWord(index, word, expression) : { ...word, expression };
  }
  return marked;
}

/** Returns the expressions that begin at a place of the question, longest first, and where their words stand. */
function expressionsAt(
  { language }: PassageIndex,
  words: readonly QuestionWord[],
  from: number,
): { stems: Expression; places: readonly number[] }[] {
  const bySecond = language.expressionsFrom((words[from] as QuestionWord).stem);
  if (bySecond === undefined) return [];
  const found: { stems: Expression; places: readonly number[] }[] = [];
  const seconds = new Set(words.slice(from + 1, from + 2 + MAX_BETWEEN).map(({ stem }) => stem));
  for (const second of seconds) {
    for (const stems of bySecond.get(second) ?? []) {
      const places = placesOf(words, stems, from);
      if (places !== undefined) found.push({ stems, places });
    }
  }
  return found.sort((a, b) => b.stems.length - a.stems.length);
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
