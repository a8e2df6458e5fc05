import { MAX_FORGIVEN_LENGTH } from '../../text/spelling.js';
import type { PassageIndex } from '../index/passage-index.js';
import type { WordAnalysis } from '../language/language.js';

/** A more common word beside another is a word of its own: “my car go” is no “cargo”. */
const MIN_RARITY = 0.5;

/**
 * Returns the two words as which the article writes a word that it lacks, such as “wifi” for “Wi-Fi”, “signup” for
 * “sign up” or “10kg” for “10 kg”; undefined if it has no such words side by side.
 * @param mayLook is asked before each look through the whole article
 */
export function partsOf(
  { language, vocabulary, words }: PassageIndex,
  form: string,
  mayLook: () => boolean,
): WordAnalysis[] | undefined {
  // Trying all places takes time in the square of the length.
  if (form.length > MAX_FORGIVEN_LENGTH) return undefined;
  const letters = [...form];
  for (let at = 1; at < letters.length; at++) {
    const parts = [letters.slice(0, at), letters.slice(at)];
    const analysed = parts.map((part) => language.analyse(part.join('')));
    const [first, second] = analysed.map(({ stem }) => vocabulary.stemId(stem));
    if (first === undefined || second === undefined) continue;
    if (!mayLook()) return undefined;
    if (words.hasNeighbours(vocabulary.stemOf, first, second)) return analysed;
  }
  return undefined;
}

/**
 * Returns the word as which the article writes two neighbouring words, such as “timetable” for “time table”;
 * undefined if it has no such word.
 * @param between what stands between the two
 */
export function joinedIn(
  { language, vocabulary }: PassageIndex,
  pair: readonly [WordAnalysis, WordAnalysis],
  between: string,
): WordAnalysis | undefined {
  const isLacked = ({ stem, isStopWord, rarity }: WordAnalysis) =>
    !isStopWord && rarity >= MIN_RARITY && vocabulary.stemId(stem) === undefined;
  if (between !== '-' && !(between === ' ' && pair.some(isLacked))) return undefined;
  const joined = language.analyse(pair[0].form + pair[1].form);
  const isUsed = !joined.isStopWord && vocabulary.stemId(joined.stem) !== undefined;
  return isUsed ? joined : undefined;
}
