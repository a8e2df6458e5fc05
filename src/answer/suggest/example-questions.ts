import { type Article, headingPath, type Passage } from '../../article/article.js';
import { findTitleSection } from '../../article/outline.js';
import { oncePer } from '../../once-per.js';
import { createPause } from '../../pause.js';
import { answerQuestion } from '../answer-question.js';
import type { PassageIndex } from '../index/passage-index.js';
import { BARE_EXAMPLE, EXAMPLE_PHRASES } from '../language/example-phrases.js';
import { SURE_CONFIDENCE } from '../reading/confidence.js';

/** As many choices as a phone shows without scrolling. */
const COUNT = 3;
/** A question must fit a line or two on a phone. */
const MAX_HEADING_LENGTH = 60;
const MAX_QUESTION_LENGTH = 100;
/** The most candidates that are tried; each costs as much as a question. */
const MAX_TRIES = 24;
/** Definitions come early in an article. */
const DEFINING_PASSAGES = 60;
const WORDS_TRIED = 12;
const MIN_WORD_LENGTH = 4;

const ASKS = /[?？؟;]$/u;
/** Matches the number of a heading such as “2.1 Installation”; “Chapter” is kept. */
const NUMBERING = /^(?:§\s*)?[\p{N}.]*\p{N}[.):]?\s+(?=\p{L})/u;

interface Candidate {
  readonly question: string;
  /** True for passages that the question should find. */
  isRight(passage: number): boolean;
  /** What the question is about, so that no two are about the same. */
  readonly place: string;
}

/**
 * Returns up to three questions that an article answers well, in its own language, for someone who has
 * not typed anything yet. They are made from its definitions, headings and telling words, and kept only
 * if the passage they were made from answers them. The same index always returns the same ones,
 * computed once, in slices. May be empty.
 */
export const exampleQuestions = oncePer(async (index: PassageIndex): Promise<readonly string[]> => {
  const found = new Map<string, string>();
  const pause = createPause();
  let tries = 0;
  // One definition is enough if there is something else.
  for (const [most, candidatesOf] of [
    [1, definitions],
    [COUNT, headings],
    [COUNT, definitions],
    [COUNT, words],
  ] as const) {
    if (found.size >= most) continue;
    for (const { question, place, isRight } of candidatesOf(index)) {
      if (found.size >= most || tries === MAX_TRIES) break;
      if (isAskedAbout(place, found) || question.length > MAX_QUESTION_LENGTH) continue;
      tries += 1;
      const answer = answerQuestion(index, question, 1);
      const [best] = answer.kind === 'found' ? answer.passages : [];
      if (best && answer.confidence >= SURE_CONFIDENCE && isRight(best.passage)) {
        found.set(place, question);
      }
      if (pause.isDue()) await pause.take();
    }
  }
  return [...found.values()];
});

function isAskedAbout(place: string, found: ReadonlyMap<string, string>): boolean {
  return found.has(place) || [...found.values()].some((question) => question.includes(place));
}

/** Returns questions about definitions, such as “What is a keeper?”. */
function definitions({ article, language }: PassageIndex): Candidate[] {
  const { definition, whatIs } = EXAMPLE_PHRASES[language.code] ?? BARE_EXAMPLE;
  if (!definition || !whatIs) return [];
  return article.passages.slice(0, DEFINING_PASSAGES).flatMap(({ text, form }, number) => {
    const term = form === undefined && definition.exec(text)?.groups?.term;
    if (!term) return [];
    const question = put(whatIs, lowerFirst(term));
    return [{ question, isRight: (passage) => passage === number, place: `¶ ${number}` }];
  });
}

/** Returns questions about sections, the outermost first. */
function headings({ article, language }: PassageIndex): Candidate[] {
  const { about } = EXAMPLE_PHRASES[language.code] ?? BARE_EXAMPLE;
  const title = findTitleSection(article);
  const chapters = new Set(article.sections.map((_, at) => outermost(article, at, title)));
  chapters.delete('');
  return article.sections
    .map(({ heading, level }, section) => ({ heading, level, section }))
    .filter(({ section, heading }) => section !== title && heading.length <= MAX_HEADING_LENGTH)
    .sort((a, b) => a.level - b.level || a.section - b.section)
    .flatMap(({ heading, section }) => {
      const name = heading.replace(NUMBERING, '').trim();
      if (!/\p{L}{2}/u.test(name)) return [];
      const question = ASKS.test(name) ? name : put(about, name.replace(/[:：]$/u, ''));
      const isRight = (passage: number) => isUnder(article, passage, section);
      const place = chapters.size < COUNT ? name : outermost(article, section, title);
      return [{ question, isRight, place }];
    });
}

/** Returns questions about the words an article uses most, for an article without headings. */
function words({ article, language, vocabulary, words: all }: PassageIndex): Candidate[] {
  const { about } = EXAMPLE_PHRASES[language.code] ?? BARE_EXAMPLE;
  const uses = new Map<number, { count: number; written: string; passage: number }>();
  for (const [passage, { text }] of article.passages.slice(0, DEFINING_PASSAGES).entries()) {
    for (const [n, word] of all.of(passage).entries()) {
      if (word < 0) continue;
      const stem = vocabulary.stemOf[word] as number;
      if (vocabulary.isStopWord[stem]) continue;
      const written = text.slice(...all.spanOf(passage, n));
      const use = uses.get(stem) ?? { count: 0, written, passage };
      uses.set(stem, { ...use, count: use.count + 1 });
    }
  }
  const least = language.unspaced ? 2 : MIN_WORD_LENGTH;
  return [...uses.values()]
    .filter(({ written }) => written.length >= least && /^\p{L}+$/u.test(written))
    .map((use) => ({ ...use, worth: use.count * language.analyse(use.written).rarity ** 2 }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, WORDS_TRIED)
    .map(({ written }) => ({
      question: put(about, written),
      isRight: () => true,
      place: written,
    }));
}

function put(phrase: string, text: string): string {
  return phrase.replace('#', () => text);
}

/** Writes “The keeper” from the start of a sentence as it appears within one. */
function lowerFirst(term: string): string {
  return term.charAt(0).toLowerCase() + term.slice(1);
}

function isUnder(article: Article, passage: number, section: number): boolean {
  let at = (article.passages[passage] as Passage).section;
  while (at !== undefined && at !== section) at = article.sections[at]?.parent;
  return at === section;
}

/** The chapter that a section belongs to, below the article's title. */
function outermost(article: Article, section: number, title: number | undefined): string {
  return headingPath(article, section)[title === undefined ? 0 : 1] ?? '';
}
