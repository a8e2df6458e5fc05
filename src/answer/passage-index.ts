import { setImmediate as nextTick } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { type Article, headingPath } from '../article/article.js';
import { type Language, languageOf, loadLanguage } from './language.js';
import { Vocabulary } from './vocabulary.js';
import { splitWords } from './words.js';

/** A passage that shares terms with a question. */
export interface Candidate {
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** BM25+ summed over the question's terms, headings included. */
  readonly score: number;
}

interface Document {
  readonly id: number;
  readonly text: string;
  readonly headings: string;
}

/** How long building may hold the event loop before questions get their turn. */
const SLICE_MS = 10;
/** A heading speaks for all its passages, so a match in it tells them apart less than one in the text. */
const HEADING_WEIGHT = 0.5;

/**
 * An article made searchable; an immutable value, swapped as a whole on reload. Terms are stems
 * without stop words: they are dropped inside `tokenize`, because MiniSearch takes field lengths
 * from its result, and lengths without stop words rank better.
 */
export class PassageIndex {
  private constructor(
    readonly article: Article,
    readonly language: Language,
    readonly vocabulary: Vocabulary,
    private readonly search: MiniSearch<Document>,
  ) {}

  /**
   * Builds in slices and yields to the event loop between them.
   * @param language overrides what the article declares or is detected to be written in
   * @throws Problem `language-unknown` when `language` is not a language code
   */
  static async build(article: Article, language?: string): Promise<PassageIndex> {
    const rules = await loadLanguage(language ?? languageOf(article));
    const vocabulary = new Vocabulary();
    const search = new MiniSearch<Document>({
      fields: ['text', 'headings'],
      tokenize: (text) => termsOf(text, rules).map(({ term }) => term),
      processTerm: (term) => term,
      searchOptions: { boost: { headings: HEADING_WEIGHT } },
    });
    let sliceStart = performance.now();
    for (const [id, { text, section }] of article.passages.entries()) {
      const headings = headingPath(article, section).join('\n');
      search.add({ id, text, headings });
      vocabulary.add(termsOf(`${headings}\n${text}`, rules));
      if (performance.now() - sliceStart > SLICE_MS) {
        await nextTick();
        sliceStart = performance.now();
      }
    }
    return new PassageIndex(article, rules, vocabulary, search);
  }

  /** The passages that share a term with the question, best first. */
  candidates(terms: readonly string[], limit: number): Candidate[] {
    return this.search
      .search(terms.join(' '), { tokenize: () => [...terms] })
      .map(({ id, score, queryTerms }) => ({
        passage: id as number,
        // MiniSearch multiplies the sum by how many terms matched; BM25+ already adds them up.
        score: score / queryTerms.length,
      }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, limit);
  }

  /** How much a term tells: the logarithm of the article's passages over those that have it. */
  inverseDocumentFrequency(term: string): number {
    const frequency = this.vocabulary.documentFrequency(term);
    const count = this.article.passages.length;
    return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  }
}

export interface Term {
  readonly term: string;
  readonly form: string;
  readonly span: readonly [number, number];
}

/** The words of a text that are not stop words, each with its stem. */
export function termsOf(text: string, language: Language): Term[] {
  return splitWords(text, language)
    .filter(({ form }) => !language.stopWords.has(form))
    .map(({ form, span }) => ({ term: language.stem(form), form, span }));
}
