import type { Article } from './article.js';

/** Silent reading of non-fiction by adults, over 190 studies (Brysbaert 2019, JML 109, 104047). */
const WORDS_PER_MINUTE = 238;
/** Words of this many characters are counted, in a few milliseconds; the rest is taken to be alike. */
const COUNTED_CHARACTERS = 50_000;

/**
 * How long an article takes to read, in whole minutes, at least one.
 * @param language BCP 47 code, by whose rules words are told apart
 */
export function readingMinutes({ passages }: Article, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let [words, counted, characters] = [0, 0, 0];
  for (const { text } of passages) {
    characters += text.length;
    if (counted >= COUNTED_CHARACTERS) continue;
    const part = text.slice(0, COUNTED_CHARACTERS - counted);
    counted += part.length;
    for (const { isWordLike } of segmenter.segment(part)) if (isWordLike) words += 1;
  }
  return Math.max(1, Math.round((words * characters) / Math.max(1, counted) / WORDS_PER_MINUTE));
}
