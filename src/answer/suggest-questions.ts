import { headingPath, type Passage } from '../article/article.js';
import type { Span } from './answer.js';
import { type PassageIndex, SENTENCE_END } from './passage-index.js';
import { readQuestion } from './question.js';
import { splitWords } from './words.js';

/** What someone who is still typing may be after. */
export interface Suggestion {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly text: string;
  /** Headings above the passage, outermost first; empty before the first heading. */
  readonly headingPath: readonly string[];
  /** The sentence of `text` that has most of what was typed. */
  readonly sentence: Span;
}

/** As many choices as Discord shows. */
const DEFAULT_LIMIT = 25;
/** A word elsewhere in the passage or above it counts half: the choice that is shown does not have it. */
const ELSEWHERE = 0.5;
/** An unfinished word may still become another, so a finished one decides between the two. */
const UNFINISHED = 0.5;
/** Into so many words an unfinished one falls where no spaces part words: few words are longer. */
const MAX_SPLIT_WORDS = 4;

/**
 * The passages that have most of what is typed so far, best first, no sentence twice: a last word
 * with nothing after it may be unfinished, in the others typos are forgiven. Before the first
 * telling word, where each section of the article begins. Any text will do; it never throws.
 * @param limit how many suggestions at most
 */
export function suggestPassages(
  index: PassageIndex,
  typed: string,
  limit: number = DEFAULT_LIMIT,
): Suggestion[] {
  const wanted = readTyped(index, typed);
  const found = wanted ? findSentences(index, wanted) : openings(index, limit);
  const suggestions = new Map<string, Suggestion>();
  for (const { passage, sentence } of found) {
    if (suggestions.size === limit) break;
    const { text, section } = index.article.passages[passage] as Passage;
    const key = text.slice(...sentence).toLowerCase();
    if (suggestions.has(key)) continue;
    const path = headingPath(index.article, section);
    suggestions.set(key, { passage, text, headingPath: path, sentence });
  }
  return [...suggestions.values()];
}

/** What is looked for: words, each with the article's words that may stand for it. */
interface Wanted {
  /** Word id of the article → index in `weights`; -1 for a word that is not looked for. */
  readonly wantedOf: Int16Array;
  /** How much each wanted word tells. */
  readonly weights: readonly number[];
}

/** Undefined while nothing is typed that tells passages apart. */
function readTyped(index: PassageIndex, typed: string): Wanted | undefined {
  const { vocabulary } = index;
  const unfinished = findUnfinished(index, typed);
  const completions = unfinished?.completions;
  const { terms } = readQuestion(index, typed.slice(0, unfinished?.start));
  if (terms.length === 0 && !completions?.length) return undefined;
  const completion = terms.length;
  const wantedOfStem = new Map(completions?.map((stem) => [stem, completion]));
  for (const [word, { stemId }] of terms.entries()) {
    if (stemId !== undefined) wantedOfStem.set(stemId, word);
  }
  const sentences = (completions ?? []).map((stem) => vocabulary.sentencesWith[stem] as number);
  const wantedOf = new Int16Array(vocabulary.forms.length).fill(-1);
  vocabulary.stemOf.forEach((stem, word) => {
    wantedOf[word] = wantedOfStem.get(stem) ?? -1;
  });
  return {
    wantedOf,
    weights: [
      ...terms.map(({ inverseDocumentFrequency }) => inverseDocumentFrequency),
      UNFINISHED *
        vocabulary.inverseDocumentFrequency(sentences.reduce((sum, count) => sum + count, 0)),
    ],
  };
}

interface Unfinished {
  /** Where it starts in what is typed. */
  readonly start: number;
  /** Stem ids. */
  readonly completions: readonly number[];
}

/**
 * The last word, if nothing follows it and a word of the article begins so; otherwise it may be
 * misspelt, or another form of one. Half a word of Chinese may look like several.
 */
function findUnfinished(index: PassageIndex, typed: string): Unfinished | undefined {
  const { language } = index;
  const words = splitWords(typed, language);
  if (words.at(-1)?.span[1] !== typed.length) return undefined;
  for (const { span } of words.slice(language.unspaced ? -MAX_SPLIT_WORDS : -1)) {
    const completions = completionsOf(index, language.analyse(typed.slice(span[0])).form);
    if (completions) return { start: span[0], completions };
  }
  return undefined;
}

/**
 * The stems of the article's words that begin like this, none for a stop word or the beginning of
 * stop words alone; undefined when no word begins so.
 */
function completionsOf({ vocabulary }: PassageIndex, beginning: string): number[] | undefined {
  const stems = new Set<number>();
  vocabulary.forms.forEach((form, word) => {
    if (form.startsWith(beginning)) stems.add(vocabulary.stemOf[word] as number);
  });
  if (stems.size === 0) return undefined;
  const whole = vocabulary.wordId(beginning);
  if (whole !== undefined && vocabulary.isStopWord[vocabulary.stemOf[whole] as number]) return [];
  return [...stems].filter((stem) => !vocabulary.isStopWord[stem]);
}

interface FoundSentence {
  readonly passage: number;
  readonly sentence: Span;
}

/** Of every passage that has a wanted word, the sentence that has most; best passages first. */
function findSentences(index: PassageIndex, { wantedOf, weights }: Wanted): FoundSentence[] {
  const weigh = (words: ReadonlySet<number>) =>
    [...words].reduce((sum, word) => sum + (weights[word] as number), 0);
  const ofHeadings = index.article.sections.map((_, section) => {
    const words = index.headingWords(section).map((word) => wantedOf[word] as number);
    return words.filter((word) => word >= 0);
  });
  const found: (FoundSentence & { score: number })[] = [];
  for (const [passage, { section }] of index.article.passages.entries()) {
    const anywhere = new Set(section === undefined ? [] : ofHeadings[section]);
    const inSentence = new Set<number>();
    let best = { at: -1, weight: 0 };
    const words = index.wordsOf(passage);
    // This is the loop that takes the time: an iterator makes it several times slower.
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      if (word !== SENTENCE_END) {
        const wanted = wantedOf[word] as number;
        if (wanted >= 0) inSentence.add(wanted);
      } else if (inSentence.size > 0) {
        const weight = weigh(inSentence);
        if (weight > best.weight) best = { at, weight };
        for (const wanted of inSentence) anywhere.add(wanted);
        inSentence.clear();
      }
    }
    if (anywhere.size === 0) continue;
    const score = best.weight + ELSEWHERE * (weigh(anywhere) - best.weight);
    const sentence = best.at < 0 ? firstSentence(index, passage) : index.spanOf(passage, best.at);
    found.push({ passage, sentence, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Where the article and its sections begin, the outermost sections if there are too many. */
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
  return index.sentencesOf(passage)[0] as Span;
}
