import type { Article } from './article.js';

/** Adults who read non-fiction silently; the mean of 190 studies (Brysbaert 2019, JML 109, 104047). */
const WORDS_PER_MINUTE = 238;
/**
 * Words are counted in this many characters, which takes up to ten milliseconds in Chinese; the rest is assumed
 * to be alike.
 */
const COUNTED_CHARACTERS = 5_000;

/**
 * Returns how many minutes the article takes to read, at least one.
 * @param language BCP 47 code, whose rules tell where words end
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
