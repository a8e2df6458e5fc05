import { oncePer } from '../../once-per.js';
import type { Language, WordAnalysis } from '../language/language.js';
import type { Question } from '../reading/question.js';
import { foldLetters } from './fold-asked.js';
import { PHRASES } from './phrases/all-phrases.js';

/** Scripts by ISO 15924 code for languages written in several; every other language has one. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
};
/** A letter or two may be a grade, a unit or a formula. */
const MIN_LETTERS = 3;
/** A question this long has a word that asks and a word for its subject. */
const MIN_WORDS = 2;
/** Two words may be a name: “Ki blast”. */
const MIN_WORDS_AMONG_OTHERS = 3;
/** In the article's language, at least half of the words of even the shortest questions are frequent. */
const MAX_LISTED_SHARE = 0.5;
const KANA = /[\p{Script=Hira}\p{Script=Kana}]/u;

/**
 * True for a question, however short, that is clearly in another language than the article: by its
 * letters, or by a question word. Never true for a question with words of the article.
 */
export function asksInAnotherLanguage(language: Language, { text, words }: Question): boolean {
  if (language.code === 'und') return false;
  return isWrittenOtherwise(language.code, text, words) || beginsOtherwise(language, text);
}

function isWrittenOtherwise(code: string, text: string, words: Question['words']): boolean {
  if (words.some(({ stemId }) => stemId !== undefined)) return false;
  const { script = 'Latn' } = new Intl.Locale(code).maximize();
  const own = SCRIPTS[script] ?? [script];
  const isOwn = new RegExp(`[${own.map((each) => `\\p{Script=${each}}`).join('')}]`, 'u');
  const letters = text.match(/\p{L}/gu) ?? [];
  // Chinese has no kana; Japanese mixes it with Chinese characters.
  const isJapanese = own.length === 1 && own[0] === 'Han' && KANA.test(text);
  return letters.length >= MIN_LETTERS && (isJapanese || !letters.some((each) => isOwn.test(each)));
}

/**
 * True when a question word of another language is either not a word of the article's language, or
 * stands among other words that questions in that language use.
 */
function beginsOtherwise(language: Language, text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return false;
  const analysed = words.map((word) => language.analyse(word));
  const isFrequent = ({ isListed, isStopWord }: WordAnalysis) => isListed || isStopWord;
  const isUnlikely = analysed.filter(isFrequent).length < MAX_LISTED_SHARE * words.length;
  // Single letters are stop words in many languages.
  const hasOwn = analysed.some(({ isStopWord }, at) => isStopWord && words[at]?.length !== 1);
  const folded = words.map(foldLetters);
  const own = wordsOf(language.code);
  return Object.keys(PHRASES).some((code) => {
    const other = wordsOf(code);
    const asking = folded.findIndex((word) => other?.asking.test(word));
    if (!other || asking < 0 || own?.asking.test(folded[asking] as string)) return false;
    if (isUnlikely && !isFrequent(analysed[asking] as WordAnalysis)) return true;
    const shared = folded.filter((word) => other.all.has(word)).length;
    return !hasOwn && words.length >= MIN_WORDS_AMONG_OTHERS && shared > words.length / 2;
  });
}

interface Words {
  readonly asking: RegExp;
  /** All words that occur in the phrases. */
  readonly all: ReadonlySet<string>;
}

const readWords = oncePer((phrases: (typeof PHRASES)[string]): Words => {
  const literal = foldLetters(Object.values(phrases).join(' ')).replace(/\\\w/g, ' ');
  return {
    asking: new RegExp(`^(?:${foldLetters(phrases.asking)})$`, 'u'),
    all: new Set(literal.match(/[\p{L}\p{M}]+/gu)),
  };
});

function wordsOf(code: string): Words | undefined {
  const phrases = PHRASES[code];
  return phrases && readWords(phrases);
}
