import type { Span } from '../../text/span.js';
import type { PassageIndex } from '../index/passage-index.js';
import { SENTENCE_END } from '../index/passage-words.js';

/** Word ids that must follow each other. */
export type Phrase = readonly number[];

/** Matches text between quotation marks. */
const QUOTED = /"([^"]+)"|[“„”]([^“„”]+)[“”]|[«»]([^«»]+)[«»]|「([^」]+)」|『([^』]+)』/gu;
/** One word is not a phrase, and two stop words (“to be”) occur everywhere. */
const MIN_QUOTED_WORDS = 2;
const MIN_STOP_WORDS = 3;

interface PhraseWord {
  readonly form: string;
  readonly span: Span;
  readonly isStopWord: boolean;
}

/**
 * Returns the phrases that a question asks for literally: those in quotation marks, or the whole
 * question if it has only stop words (“To be, or not to be”). Skips phrases with a word that the
 * article lacks.
 */
export function phrasesOf(
  { vocabulary }: PassageIndex,
  text: string,
  words: readonly PhraseWord[],
): Phrase[] {
  const quoted = Array.from(text.matchAll(QUOTED), ({ index, 0: { length } }) =>
    words.filter(({ span: [start, end] }) => start >= index && end <= index + length),
  ).filter((phrase) => phrase.length >= MIN_QUOTED_WORDS);
  const isBare = words.length >= MIN_STOP_WORDS && words.every(({ isStopWord }) => isStopWord);
  const phrases = quoted.length === 0 && isBare ? [words] : quoted;
  return phrases
    .map((phrase) => phrase.map(({ form }) => vocabulary.wordId(form)))
    .filter((ids): ids is number[] => !ids.includes(undefined));
}

/** Returns the passages with a phrase in their text or in the headings above. */
export function findPhrases(index: PassageIndex, phrases: readonly Phrase[]): number[] {
  if (phrases.length === 0) return [];
  const inHeadings = new Map<number | undefined, boolean>();
  return index.article.passages.flatMap(({ section }, passage) => {
    let isHeaded = inHeadings.get(section);
    if (isHeaded === undefined) {
      const heading = index.headingWords(section);
      isHeaded = phrases.some((phrase) => placeOf(heading, phrase) !== undefined);
      inHeadings.set(section, isHeaded);
    }
    const words = index.words.of(passage);
    return isHeaded || phrases.some((phrase) => placeOf(words, phrase) !== undefined)
      ? [passage]
      : [];
  });
}

/** Returns the span of the first phrase found in a passage's text. */
export function spanOfPhrase(
  { words }: PassageIndex,
  passage: number,
  phrases: readonly Phrase[],
): Span | undefined {
  const ids = words.of(passage);
  for (const phrase of phrases) {
    const place = placeOf(ids, phrase);
    if (place === undefined) continue;
    return [words.spanOf(passage, place[0])[0], words.spanOf(passage, place[1])[1]];
  }
  return undefined;
}

/** Returns the places of a phrase's first and last word; sentences may end between its words. */
function placeOf(words: ArrayLike<number>, phrase: Phrase): [number, number] | undefined {
  for (let from = 0; from < words.length; from++) {
    if (words[from] !== phrase[0]) continue;
    let at = from;
    let next = 1;
    while (next < phrase.length && at + 1 < words.length) {
      at += 1;
      if (words[at] === SENTENCE_END) continue;
      if (words[at] !== phrase[next]) break;
      next += 1;
    }
    if (next === phrase.length) return [from, at];
  }
  return undefined;
}
