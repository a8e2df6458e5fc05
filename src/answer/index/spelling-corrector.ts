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
import { NearForms } from '../language/near-forms.js';
import type { Vocabulary } from './vocabulary.js';

/** In a shorter word, another first letter makes another word. */
const MIN_OTHER_FIRST = 7;
/** This many take less than a millisecond. */
const WORDS_A_LOOK = 256;
const ASCII = /^\p{ASCII}*$/u;

/**
 * Finds the intended word for a misspelt one among the article's words, the language's stop words, and everyday
 * words that look for some of the article's.
 */
export class SpellingCorrector {
  /** A form without marks → the most frequent form with marks. */
  readonly #marked = new Map<string, string>();

  private constructor(
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
    private readonly near: NearForms,
  ) {}

  /**
   * Yields to the event loop if there are many words.
   * @param vocabulary must be complete
   */
  static async build(vocabulary: Vocabulary, language: Language): Promise<SpellingCorrector> {
    const near = await NearForms.build(vocabulary.forms);
    const corrector = new SpellingCorrector(vocabulary, language, near);
    const pause = createPause();
    for (const [word, form] of vocabulary.forms.entries()) {
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
   * Returns the form that a misspelt one most likely means, if one is near enough: a stop word at one edit, then
   * one of the article's words at one edit with the same first letter, then such an everyday word, then other
   * words of the article.
   */
  correct(form: string): string | undefined {
    const stopWord = this.#nearestStopWord(form);
    if (stopWord !== undefined) return stopWord;
    const own = this.#nearestWord(form);
    const isClose = own?.edits === 1 && !own.isOtherLetter;
    return (isClose ? undefined : this.#everydayWord(form)) ?? own?.form;
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

  /** Those with the same first letter come first, then the nearest, then the most frequent. */
  #nearestWord(form: string) {
    const { forms, stemOf, sentencesWith } = this.vocabulary;
    const found = this.near.within(forgivenEdits(form), form).flatMap(({ at, edits }) => {
      const other = forms[at] as string;
      const isOtherLetter = other[0] !== form[0];
      // With another first letter, two edits make another word: “constitution” is not a misspelt
      // “institution”. In a short word one edit does: “twitch” is no “switch”.
      if (isOtherLetter && (edits > 1 || isOtherWord(form, other))) return [];
      return {
        form: other,
        isOtherLetter,
        edits,
        sentences: sentencesWith[stemOf[at] as number] as number,
      };
    });
    found.sort(
      (a, b) =>
        Number(a.isOtherLetter) - Number(b.isOtherLetter) ||
        a.edits - b.edits ||
        b.sentences - a.sentences,
    );
    return found[0];
  }

  /** The everyday word at one edit, with the same first letter, that looks for most of the article's words. */
  #everydayWord(form: string): string | undefined {
    let [best, most] = [undefined as string | undefined, 0];
    for (const word of this.language.everydayWordsNear(form)) {
      if (word[0] !== form[0]) continue;
      const synonyms = this.language.synonymsOf(this.language.analyse(word).stem);
      const known = synonyms.filter((stem) => this.vocabulary.stemId(stem) !== undefined).length;
      if (known > most) [best, most] = [word, known];
    }
    return best;
  }
}

/** True for short words with different first letters, unless the first two are swapped. */
function isOtherWord(form: string, other: string): boolean {
  const isSwapped = form[0] === other[1] && form[1] === other[0];
  return form.length < MIN_OTHER_FIRST && !isSwapped;
}
