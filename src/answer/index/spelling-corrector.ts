import { createPause } from '../../pause.js';
import {
  editDistance,
  forgivenEdits,
  letterBits,
  mayBeWithin,
  withDigraphs,
  withoutMarks,
} from '../../text/spelling.js';
import type { Language } from '../language/language.js';
import type { Vocabulary } from './vocabulary.js';

/** In a shorter word, another first letter makes another word. */
const MIN_OTHER_FIRST = 7;
/** This many take less than a millisecond. */
const WORDS_A_LOOK = 256;
const ASCII = /^\p{ASCII}*$/u;

/** Finds the intended word for a misspelt one among the article's words and the language's stop words. */
export class SpellingCorrector {
  /** Word id → its letter bits. */
  readonly #letters: Int32Array;
  /** Length of a form → word ids. */
  readonly #byLength: number[][] = [];
  /** A form without marks → the most frequent form with marks. */
  readonly #marked = new Map<string, string>();

  private constructor(
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
  ) {
    this.#letters = new Int32Array(vocabulary.forms.length);
  }

  /**
   * Yields to the event loop if there are many words.
   * @param vocabulary must be complete
   */
  static async build(vocabulary: Vocabulary, language: Language): Promise<SpellingCorrector> {
    const corrector = new SpellingCorrector(vocabulary, language);
    const pause = createPause();
    for (const [word, form] of vocabulary.forms.entries()) {
      corrector.#letters[word] = letterBits(form);
      corrector.#byLength[form.length] ??= [];
      corrector.#byLength[form.length]?.push(word);
      corrector.#noteMarks(form);
      if (word % WORDS_A_LOOK === 0 && pause.isDue()) await pause.take();
    }
    for (const stopWord of language.stopWords) corrector.#noteMarks(stopWord);
    return corrector;
  }

  #noteMarks(form: string): void {
    if (ASCII.test(form)) return;
    for (const bare of new Set([withoutMarks(form), withDigraphs(form)])) {
      if (bare === form) continue;
      const other = this.#marked.get(bare) ?? bare;
      if (this.#frequency(form) > this.#frequency(other)) this.#marked.set(bare, form);
    }
  }

  /** The number of sentences with the form's stem; stop words always count a little. */
  #frequency(form: string): number {
    const word = this.vocabulary.wordId(form);
    if (word === undefined) return this.language.stopWords.has(form) ? 0.5 : 0;
    return this.vocabulary.sentencesWith[this.vocabulary.stemOf[word] as number] as number;
  }

  /**
   * Returns the article's most frequent form, or the stop word, that differs only in marks or how they
   * are written; may be the form itself.
   */
  withMarks(form: string): string | undefined {
    const bare = withoutMarks(form);
    const marked = this.#marked.get(bare);
    return marked ?? [bare, withDigraphs(form)].find((each) => this.#frequency(each) > 0);
  }

  /**
   * Returns the form that a misspelt one most likely means, if one is near enough. Tries stop words at
   * one edit, then the article's words with the same first letter, then the others; within each group
   * the nearest first, then the most frequent.
   */
  correct(form: string): string | undefined {
    return this.#nearestStopWord(form) ?? this.#nearestWord(form);
  }

  #nearestStopWord(form: string): string | undefined {
    const letters = letterBits(form);
    for (const word of this.language.stopWords) {
      if (Math.abs(word.length - form.length) > 1) continue;
      if (mayBeWithin(1, letterBits(word), letters) && editDistance(form, word, 1) === 1)
        return word;
    }
    return undefined;
  }

  #nearestWord(form: string): string | undefined {
    const { forms, stemOf, sentencesWith } = this.vocabulary;
    const limit = forgivenEdits(form);
    const letters = letterBits(form);
    let best: { form: string; isOtherLetter: number; edits: number; sentences: number } | undefined;
    for (let length = form.length - limit; length <= form.length + limit; length++) {
      for (const word of this.#byLength[length] ?? []) {
        if (!mayBeWithin(limit, this.#letters[word] as number, letters)) continue;
        const other = forms[word] as string;
        const edits = editDistance(form, other, limit);
        const isOtherLetter = Number(other[0] !== form[0]);
        // With another first letter, two edits make another word: “constitution” is not a misspelt
        // “institution”. In a short word one edit does: “twitch” is no “switch”.
        if (edits > (isOtherLetter ? 1 : limit) || (isOtherLetter && isOtherWord(form, other)))
          continue;
        const found = {
          form: other,
          isOtherLetter,
          edits,
          sentences: sentencesWith[stemOf[word] as number] as number,
        };
        const order =
          best === undefined
            ? -1
            : found.isOtherLetter - best.isOtherLetter ||
              found.edits - best.edits ||
              best.sentences - found.sentences;
        if (order < 0) best = found;
      }
    }
    return best?.form;
  }
}

/** True for short words with different first letters, unless the first two are swapped. */
function isOtherWord(form: string, other: string): boolean {
  const isSwapped = form[0] === other[1] && form[1] === other[0];
  return form.length < MIN_OTHER_FIRST && !isSwapped;
}
