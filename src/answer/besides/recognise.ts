import { foldAsked } from './fold-asked.js';
import {
  FACTS,
  type Fact,
  type Kind,
  OCCASIONS,
  type Occasion,
  type Pattern,
  type Patterns,
  type Reader,
  readerOf,
  type SectionReference,
} from './phrase-reader.js';
import { PHRASES } from './phrases/all-phrases.js';

/** What somebody asks other than what the text says. */
export type Intent =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly isSure: boolean }
  | { readonly kind: 'courtesy'; readonly occasion: Occasion; readonly isSure: boolean }
  | { readonly kind: 'summary' }
  | {
      readonly kind: 'summary-of' | 'says';
      readonly of: string;
      readonly reference?: SectionReference;
    }
  | { readonly kind: 'section'; readonly reference: SectionReference };

/** Greetings and questions about the author are never longer. */
const MAX_LENGTH = 110;
/** The longest heading or subject after such a phrase. */
const MAX_REST = 60;
/** Matches a bare number with a dot, such as “100.1a”. */
const BARE_LABEL = /^\d+(?:\.\d+)+[a-z]?$/;

/**
 * Recognises a question that is not about the text, in any language with known phrases, the article's
 * first. Returns undefined for a question about the text.
 */
export function recognise(text: string, language: string): Intent | undefined {
  const folded = foldAsked(text);
  if (folded === '' || folded.length > MAX_LENGTH) return undefined;
  if (BARE_LABEL.test(folded)) {
    return { kind: 'section', reference: { by: 'label', label: folded, isPlace: false } };
  }
  const script = scriptOf(folded);
  let named: Intent | undefined;
  for (const code of new Set([language, 'en', ...Object.keys(PHRASES)])) {
    if (!PHRASES[code] || SCRIPTS[code] !== script) continue;
    const intent = recogniseIn(readerOf(code), folded, code === language || code === 'en');
    // Any words before “article” may be a section's name; a phrase of another language may fit better.
    if (intent?.kind === 'section' && intent.reference.by === 'name') named ??= intent;
    else if (intent) return intent;
  }
  return named;
}

function recogniseIn(reader: Reader, folded: string, isLikely: boolean): Intent | undefined {
  const text = reader.unspaced ? folded.replaceAll(' ', '') : folded;
  const words = folded.split(' ');
  const ends = [words[0] as string, words.at(-1) as string];
  // In another language both words must be known, or too many questions would be matched in vain.
  const isWorthMatching = isLikely ? ends.some(reader.isKnown) : ends.every(reader.isKnown);
  if (!reader.unspaced && !isWorthMatching) return undefined;
  const patterns = reader.patterns();
  const variants = bareVariants(text, patterns);
  for (const [kind, sure, vague] of patterns.kinds) {
    for (const variant of variants) {
      const rests = match(sure, variant, patterns);
      const found = rests ?? (vague && match(vague, variant, patterns));
      const intent = found && intentOf(kind, rests !== undefined, found[0], variant, patterns);
      if (intent) return intent;
    }
  }
  return undefined;
}

/** Returns the text as it is, and without polite words before and after it. */
function bareVariants(text: string, { before, after }: Patterns): string[] {
  const [start, end] = [text.replace(before, ''), text.replace(after, '')];
  const variants = new Set([start.replace(after, ''), start, end, text]);
  variants.delete('');
  return [...variants];
}

/** Returns what the section or the wildcard stands for; undefined when the pattern does not match. */
function match(
  { expression, groups }: Pattern,
  text: string,
  patterns: Patterns,
): string[] | undefined {
  const found = expression.exec(text);
  if (!found) return undefined;
  const rests: string[] = [];
  for (const [at, group] of groups.entries()) {
    const part = found[at + 1];
    if (part === undefined) continue;
    if (group === '<x>' && !patterns.object.test(part)) return undefined;
    if (group === '<this>' && !patterns.surely.test(part)) return undefined;
    if (group === '<s>' || group === '#') rests.push(part);
  }
  return rests;
}

function intentOf(
  kind: Kind,
  isSure: boolean,
  rest: string | undefined,
  text: string,
  patterns: Patterns,
): Intent | undefined {
  const fact = FACTS.find((each) => each === kind);
  if (fact) return { kind: 'fact', fact, isSure: isSure && patterns.this.test(text) };
  const occasion = OCCASIONS.find((each) => each === kind);
  if (occasion) return { kind: 'courtesy', occasion, isSure };
  if (kind === 'summary') return { kind };
  if (rest === undefined || rest.length > MAX_REST) return undefined;
  const reference = referenceIn(rest, patterns);
  if (kind === 'read') return reference && { kind: 'section', reference };
  return {
    kind: kind === 'says' ? 'says' : 'summary-of',
    of: rest,
    ...(reference && { reference }),
  };
}

function referenceIn(text: string, patterns: Patterns): SectionReference | undefined {
  for (const read of patterns.reference) {
    const reference = read(text);
    if (reference) return reference;
  }
  return undefined;
}

const SCRIPT_TESTS = {
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  devanagari: /\p{Script=Devanagari}/u,
  thai: /\p{Script=Thai}/u,
  hangul: /\p{Script=Hangul}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
} as const;

/** Scripts of languages not written in Latin letters. A word or two of Japanese may have no kana. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(PHRASES).map((code) => [code, 'latin'])),
  ...{ ru: 'cyrillic', uk: 'cyrillic', el: 'greek', ar: 'arabic', fa: 'arabic', hi: 'devanagari' },
  ...{ th: 'thai', ko: 'hangul', ja: 'kana', zh: 'han' },
};

function scriptOf(text: string): string {
  return Object.entries(SCRIPT_TESTS).find(([, test]) => test.test(text))?.[0] ?? 'latin';
}
