import type { Article } from '../../article/article.js';
import { oncePerText } from '../../once-per.js';
import { createPause } from '../../pause.js';
import { primaryLanguage } from './language.js';
import { loadStopWords } from './language-packages.js';
import { RESPELT, UNLISTED } from './word-lists.js';

/** Returns the language that an article declares, else the one of most passages, else `und`. */
export async function languageOf(article: Article): Promise<string> {
  const declared = article.language && primaryLanguage(article.language);
  const known = declared ?? article.detectedLanguage;
  return known ?? detectLanguage(article.passages.map((passage) => passage.text));
}

/** Enough for a vote, few enough to cost a few hundredths of a second. */
const DETECTION_SAMPLES = 24;
/** Shorter passages are names, numbers and captions, which say little about the language. */
const DETECTION_MIN_LENGTH = 40;
/**
 * With fewer passages of that length all are judged as one text: two or three votes too often part. Of
 * 120 Norwegian articles of three sentences, 110 are known for what they are with 5, 98 with 1.
 */
const DETECTION_MIN_VOTERS = 5;
/** At most so many passages are judged as one. */
const DETECTION_SHORT_TEXTS = 500;
/** More than half: a text in two languages is analysed without the rules of either. */
const DETECTION_MAJORITY = 0.6;
/** How many languages to consider, by runs of letters; the right one is nearly always among them. */
const DETECTION_CANDIDATES = 5;
/**
 * Prose has three times as many stop words; lists and tables have hardly any, and their letters tell
 * little.
 */
const MIN_STOP_WORD_SHARE = 0.1;
/** Enough for the language that the letters suggest most: in Turkish, endings do what stop words do. */
const MIN_AGREEING_SHARE = 0.03;
/** If the second-best language comes this close to the best, letters alone cannot decide. */
const UNSURE_RATIO = 0.9;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;

async function detectLanguage(texts: readonly string[]): Promise<string> {
  const telling = texts.filter((text) => text.length >= DETECTION_MIN_LENGTH);
  const together = texts.slice(0, DETECTION_SHORT_TEXTS).join(' ');
  const candidates = telling.length >= DETECTION_MIN_VOTERS ? telling : [together];
  const step = Math.ceil(candidates.length / DETECTION_SAMPLES);
  const samples = Math.ceil(candidates.length / step);
  const votes = new Map<string, number>();
  let voters = 0;
  const pause = createPause();
  for (let index = 0; index < candidates.length; index += step) {
    if (pause.isDue()) await pause.take();
    const vote = await detectIn(candidates[index] as string);
    if (vote === undefined) continue;
    const count = (votes.get(vote) ?? 0) + 1;
    // The remaining samples cannot change the result.
    if (count >= DETECTION_MAJORITY * samples) return vote;
    votes.set(vote, count);
    voters += 1;
  }
  // Only lists and tables: English is the most likely of the languages with Latin letters.
  if (voters === 0) return LATIN.test(together) ? 'en' : 'und';
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner && winner[1] >= DETECTION_MAJORITY * voters ? winner[0] : 'und';
}

/**
 * Returns the language of a text by its runs of letters and its stop words together: letters alone
 * confuse short texts with a neighbouring language, and neighbours share stop words. Undefined if both
 * fail.
 */
async function detectIn(text: string): Promise<string | undefined> {
  // Loaded on demand, for articles that declare no language: loading takes time.
  const { francAll } = await import('franc');
  const ranked = francAll(text, { minLength: 1 });
  const likely = ranked.filter(([code], at) => at < DETECTION_CANDIDATES || code === 'eng');
  const words = text.match(WORD) ?? [];
  let [found, most]: [string | undefined, number] = [undefined, 0];
  for (const [at, [code, likeness]] of likely.entries()) {
    const language = primaryLanguage(code) ?? 'und';
    const support = (await stopWordShare(words, language)) * likeness ** 2;
    const enough = at === 0 ? MIN_AGREEING_SHARE : MIN_STOP_WORD_SHARE;
    if (support > Math.max(most, enough)) [found, most] = [language, support];
  }
  if (found !== undefined) return found;
  const [best, second] = ranked;
  const isSure = second === undefined || second[1] < UNSURE_RATIO;
  return best && isSure ? (primaryLanguage(best[0]) ?? 'und') : undefined;
}

/** The share of words that are stop words of a language. */
async function stopWordShare(words: readonly string[], code: string): Promise<number> {
  if (words.length === 0) return 0;
  const known = await stopWordsOf(code);
  return words.filter((word) => known.has(plain(word, code))).length / words.length;
}

/** Stop words are loaded per language: those of all languages would take a second and 15 MB. */
const stopWordsOf = oncePerText(async (code): Promise<ReadonlySet<string>> => {
  const listed = await loadStopWords(code);
  const words = [...listed, ...(UNLISTED[code]?.split(' ') ?? [])];
  return new Set(words.map((word) => plain(word.trim(), code)));
});

function plain(word: string, code: string): string {
  const form = word.normalize('NFKC').toLowerCase();
  return RESPELT[code]?.(form) ?? form;
}
