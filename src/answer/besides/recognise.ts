import { isUnspacedLanguage } from '../../text/scripts.js';
import { foldAsked, foldLetters } from './fold-asked.js';
import { PHRASES } from './phrases/all-phrases.js';
import type { Phrases } from './phrases/phrases.js';

/** What can be asked about an article as a whole. */
const FACTS = [
  'author',
  'date',
  'title',
  'origin',
  'length',
  'language',
  'loaded',
  'topic',
] as const;
export type Fact = (typeof FACTS)[number];

/** What people say to a bot that no article answers. */
const OCCASIONS = ['help', 'greeting', 'thanks', 'farewell', 'insult', 'why', 'more'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Which section is meant: by its place, by a number or by its name, all folded. */
export type SectionReference =
  | { readonly by: 'place'; readonly place: number | 'last' }
  | { readonly by: 'label'; readonly label: string; readonly isPlace: boolean }
  | { readonly by: 'name'; readonly name: string };

/** What somebody asks besides what the text says. */
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

/** Nobody greets, or asks who wrote an article, at greater length. */
const MAX_LENGTH = 110;
/** A heading, or what a section is about, in so many characters. */
const MAX_REST = 60;
const LABEL = '\\d+(?:\\.\\d+)*[a-z]?|[ivxlc]{1,6}|[a-z]';
/** “100.1a” by itself: a number with a dot. */
const BARE_LABEL = /^\d+(?:\.\d+)+[a-z]?$/;

interface Reader {
  readonly kinds: readonly (readonly [kind: Kind, sure: Pattern, vague: Pattern | undefined])[];
  readonly this: RegExp;
  /** What `<x>` and `<this>` stand for. */
  readonly object: RegExp;
  readonly surely: RegExp;
  readonly reference: readonly ((text: string) => SectionReference | undefined)[];
  readonly unspaced: boolean;
  /** Words that ask nicely. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** True when a word begins like one of the phrases. */
  isKnown(word: string): boolean;
}

/** A pattern whose groups are checked by themselves: written out, each would be as long as all of it. */
interface Pattern {
  readonly expression: RegExp;
  readonly groups: readonly Group[];
}

/** What a group holds: what may mean the article, what surely does, a section, any words. */
type Group = '<x>' | '<this>' | '<s>' | '#';
const GROUP = /<x>|<this>|<s>|#/g;

/** In the order in which they are tried. */
const KINDS = [
  ...(['help', 'greeting', 'farewell', 'thanks', 'insult', 'why', 'more'] as const),
  ...FACTS,
  ...(['summary', 'summaryOf', 'read', 'says'] as const),
] as const;
type Kind = (typeof KINDS)[number];

const readers = new Map<string, Reader>();

/**
 * Recognises what is asked besides the text, in any language whose phrases are known, the article's
 * first; undefined for a question about the text.
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
    // Any words before “article” may be a name; in another language they may say more.
    if (intent?.kind === 'section' && intent.reference.by === 'name') named ??= intent;
    else if (intent) return intent;
  }
  return named;
}

function recogniseIn(reader: Reader, folded: string, isLikely: boolean): Intent | undefined {
  const text = reader.unspaced ? folded.replaceAll(' ', '') : folded;
  const words = folded.split(' ');
  const known = [words[0] as string, words.at(-1) as string].filter(reader.isKnown);
  // Of another language both must be, or too many questions would be read for nothing.
  if (!reader.unspaced && known.length < (isLikely ? 1 : 2)) return undefined;
  const variants = bareVariants(text, reader);
  for (const [kind, sure, vague] of reader.kinds) {
    for (const variant of variants) {
      const rests = match(sure, variant, reader);
      const found = rests ?? (vague && match(vague, variant, reader));
      const intent = found && intentOf(kind, rests !== undefined, found[0], variant, reader);
      if (intent) return intent;
    }
  }
  return undefined;
}

/** A text without words that only ask nicely, before it and behind it, and as it is. */
function bareVariants(text: string, { before, after }: Reader): string[] {
  const [start, end] = [text.replace(before, ''), text.replace(after, '')];
  const variants = new Set([start.replace(after, ''), start, end, text]);
  variants.delete('');
  return [...variants];
}

/** What stands for a section or any words; undefined where the pattern does not match. */
function match(
  { expression, groups }: Pattern,
  text: string,
  reader: Reader,
): string[] | undefined {
  const found = expression.exec(text);
  if (!found) return undefined;
  const rests: string[] = [];
  for (const [at, group] of groups.entries()) {
    const part = found[at + 1];
    if (part === undefined) continue;
    if (group === '<x>' && !reader.object.test(part)) return undefined;
    if (group === '<this>' && !reader.surely.test(part)) return undefined;
    if (group === '<s>' || group === '#') rests.push(part);
  }
  return rests;
}

function intentOf(
  kind: Kind,
  isSure: boolean,
  rest: string | undefined,
  text: string,
  reader: Reader,
): Intent | undefined {
  const fact = FACTS.find((each) => each === kind);
  if (fact) return { kind: 'fact', fact, isSure: isSure && reader.this.test(text) };
  const occasion = OCCASIONS.find((each) => each === kind);
  if (occasion) return { kind: 'courtesy', occasion, isSure };
  if (kind === 'summary') return { kind };
  if (rest === undefined || rest.length > MAX_REST) return undefined;
  const reference = referenceIn(rest, reader);
  if (kind === 'read') return reference && { kind: 'section', reference };
  return {
    kind: kind === 'says' ? 'says' : 'summary-of',
    of: rest,
    ...(reference && { reference }),
  };
}

function referenceIn(text: string, reader: Reader): SectionReference | undefined {
  for (const read of reader.reference) {
    const reference = read(text);
    if (reference) return reference;
  }
  return undefined;
}

function readerOf(code: string): Reader {
  let reader = readers.get(code);
  if (!reader) {
    reader = buildReader(PHRASES[code] as Phrases, isUnspacedLanguage(code));
    readers.set(code, reader);
  }
  return reader;
}

function buildReader(phrases: Phrases, unspaced: boolean): Reader {
  const gap = unspaced ? '' : ' ';
  const fold = (pattern: string) => {
    const folded = foldLetters(pattern);
    return unspaced ? folded.replaceAll(' ', '') : folded;
  };
  const words = unspaced ? '(.{1,12}?)' : '(\\S+(?: \\S+){0,3}?)';
  const pattern = (alternatives: readonly string[]): Pattern => {
    const joined = fold(alternatives.join('|'));
    const filled = joined.replace(GROUP, (group) =>
      group.length < 4 && group !== '<x>' ? '(\\S.*?)' : words,
    );
    return {
      expression: new RegExp(`^(?:${filled})$`, 'u'),
      groups: (joined.match(GROUP) ?? []) as Group[],
    };
  };
  const kinds = KINDS.map((kind) => {
    // A section by itself is any words, and must not come before those that say more.
    const alternatives = splitAlternatives(phrases[kind]).sort(
      (a, b) => Number(a === '<s>') - Number(b === '<s>'),
    );
    const vague = alternatives.filter((each) => each.startsWith('~')).map((each) => each.slice(1));
    return [
      kind,
      pattern(alternatives.filter((each) => !each.startsWith('~'))),
      vague.length > 0 ? pattern(vague) : undefined,
    ] as const;
  });
  const [sure, maybe] = [fold(phrases.this), fold(phrases.it)];
  const { section, ordinals, ...others } = phrases;
  const literal = foldLetters(Object.values({ section, ordinals, ...others }).join(' '));
  const pieces = new Set(literal.replace(/\\\w/g, ' ').match(/[\p{L}\p{M}\d]{2,}/gu));
  return {
    kinds,
    this: new RegExp(unspaced ? sure : `(?<!\\S)(?:${sure})(?!\\S)`, 'u'),
    object: new RegExp(`^(?:${sure}|${maybe})$`, 'u'),
    surely: new RegExp(`^(?:${sure})$`, 'u'),
    reference: buildReferences(phrases, gap, fold),
    unspaced,
    before: new RegExp(`^(?:(?:${fold(phrases.before)})${gap})+(?=\\S)`, 'u'),
    after: new RegExp(`(?:${gap}(?:${fold(phrases.after)}))+$`, 'u'),
    isKnown(word) {
      if (word.length === 1 || pieces.has(word)) return true;
      for (let length = 3; length < word.length; length++) {
        if (pieces.has(word.slice(0, length))) return true;
      }
      return false;
    },
  };
}

/** Readers of references to sections: by place, by number, by name. */
function buildReferences(phrases: Phrases, gap: string, fold: (pattern: string) => string) {
  const [placed = '', numbered = ''] = phrases.section.split('/').map(fold);
  const noun = `(?:${placed}|${numbered})`;
  const listed = (list: string) =>
    foldLetters(list)
      .split(' ')
      .map((each) => `(?:${each.replaceAll('_', gap)})`);
  const ordinals = listed(phrases.ordinals);
  const cardinals = listed(phrases.cardinals);
  const article = gap === '' ? '' : '(?:\\p{L}{1,5} )?';
  const byOrdinal = `${article}(?:${ordinals.join('|')})${gap}${noun}|${article}${noun}${gap}(?:${ordinals.join('|')})`;
  const number = `(?:${LABEL}|${cardinals.join('|')})`;
  const byNumber =
    gap === ''
      ? `第?${number}个?${noun}|${noun} ?${number}`
      : `${article}${noun}(?: no| nr| number| nummer)? ?${number}`;
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
  const find = (list: readonly string[], text: string) =>
    list.findIndex((each) =>
      new RegExp(gap === '' ? each : `(?<!\\S)${each}(?!\\S)`, 'u').test(text),
    );
  return [
    (text: string): SectionReference | undefined => {
      if (!whole(byOrdinal).test(text)) return undefined;
      const place = find(ordinals, text);
      if (place < 0) return undefined;
      return { by: 'place', place: place === ordinals.length - 1 ? 'last' : place + 1 };
    },
    (text: string): SectionReference | undefined => {
      if (!whole(byNumber).test(text)) return undefined;
      const label = new RegExp(
        gap === '' ? `(\\d+(?:\\.\\d+)*[a-z]?)` : `(?<=[ §]|^\\p{L}+)(${LABEL})$`,
        'u',
      ).exec(text)?.[1];
      const cardinal = find(cardinals, text) + 1;
      const isPlace = new RegExp(gap === '' ? placed : `(?<!\\S)(?:${placed})`, 'u').test(text);
      if (label === undefined && cardinal === 0) return undefined;
      return { by: 'label', label: label ?? String(cardinal), isPlace };
    },
    (text: string): SectionReference | undefined => {
      const match = new RegExp(
        `^${article}${noun} (?:called |named |about |on )?(.+)$|^(?:the )?(.+) ${noun}$`,
        'u',
      ).exec(text);
      const name = gap === '' ? undefined : (match?.[1] ?? match?.[2]);
      return name === undefined ? undefined : { by: 'name', name };
    },
  ];
}

/** The alternatives of a pattern that stand in no brackets. */
function splitAlternatives(pattern: string): string[] {
  const alternatives: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= pattern.length; at++) {
    const character = pattern[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if ((character === '|' && depth === 0) || character === undefined) {
      alternatives.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return alternatives.filter((each) => each !== '');
}

const SCRIPT_TESTS = {
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  arabic: /\p{Script=Arabic}/u,
  devanagari: /\p{Script=Devanagari}/u,
  thai: /\p{Script=Thai}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
} as const;

/** A language's script where it is not Latin. Japanese may have no kana in a word or two. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(PHRASES).map((code) => [code, 'latin'])),
  ...{ ru: 'cyrillic', uk: 'cyrillic', el: 'greek', ar: 'arabic', hi: 'devanagari', th: 'thai' },
  ...{ ja: 'kana', zh: 'han' },
};

function scriptOf(text: string): string {
  return Object.entries(SCRIPT_TESTS).find(([, test]) => test.test(text))?.[0] ?? 'latin';
}
