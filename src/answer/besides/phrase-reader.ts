import { isUnspacedLanguage } from '../../text/scripts.js';
import { foldLetters } from './fold-asked.js';
import { PHRASES } from './phrases/all-phrases.js';
import type { Phrases } from './phrases/phrases.js';

/** Facts about the article as a whole that people ask for. */
export const FACTS = [
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

/** What people say to a bot that is not a question about the article. */
export const OCCASIONS = [
  'help',
  'greeting',
  'thanks',
  'farewell',
  'insult',
  'why',
  'more',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** How a section is referred to: by position, number or name, all folded. */
export type SectionReference =
  | { readonly by: 'place'; readonly place: number | 'last' }
  | { readonly by: 'label'; readonly label: string; readonly isPlace: boolean }
  | { readonly by: 'name'; readonly name: string };

/** Korean words may end in many ways, and no other language has such letters. */
const HANGUL = /^\p{Script=Hangul}/u;
const LABEL = '\\d+(?:\\.\\d+)*[a-z]?|[ivxlc]{1,6}|[a-z]';
/** The phrases of one language. */
export interface Reader {
  readonly unspaced: boolean;
  /** True when a word begins like a word of the phrases. */
  isKnown(word: string): boolean;
  /** Compiled at the first call; most languages never need it. */
  patterns(): Patterns;
}

/** The phrases of one language, ready to be matched against a question. */
export interface Patterns {
  readonly kinds: readonly (readonly [kind: Kind, sure: Pattern, vague: Pattern | undefined])[];
  readonly this: RegExp;
  /** What `<x>` and `<this>` stand for. */
  readonly object: RegExp;
  readonly surely: RegExp;
  readonly reference: readonly ((text: string) => SectionReference | undefined)[];
  /** Polite words. */
  readonly before: RegExp;
  readonly after: RegExp;
}

/**
 * A pattern whose groups are checked separately: written out, each group would be as long as the whole
 * pattern.
 */
export interface Pattern {
  readonly expression: RegExp;
  readonly groups: readonly Group[];
}

/** What a group holds: what may mean the article, what surely does, a section, or any words. */
type Group = '<x>' | '<this>' | '<s>' | '#';
const GROUP = /<x>|<this>|<s>|#/g;

/** In the order they are tried. */
const KINDS = [
  ...(['help', 'greeting', 'farewell', 'thanks', 'insult', 'why', 'more'] as const),
  ...FACTS,
  ...(['summary', 'summaryOf', 'read', 'says'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

const readers = new Map<string, Reader>();

/** Returns a language's reader, which is built at the first call. */
export function readerOf(code: string): Reader {
  let reader = readers.get(code);
  if (!reader) {
    reader = buildReader(PHRASES[code] as Phrases, isUnspacedLanguage(code));
    readers.set(code, reader);
  }
  return reader;
}

function buildReader(phrases: Phrases, unspaced: boolean): Reader {
  const literal = foldLetters(Object.values(phrases).join(' '));
  const pieces = new Set(literal.replace(/\\\w/g, ' ').match(/[\p{L}\p{M}\d]{2,}/gu));
  let patterns: Patterns | undefined;
  return {
    unspaced,
    isKnown(word) {
      if (word.length === 1 || HANGUL.test(word) || pieces.has(word)) return true;
      for (let length = 3; length < word.length; length++) {
        if (pieces.has(word.slice(0, length))) return true;
      }
      return false;
    },
    patterns() {
      patterns ??= buildPatterns(phrases, unspaced);
      return patterns;
    },
  };
}

function buildPatterns(phrases: Phrases, unspaced: boolean): Patterns {
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
    // A bare section name matches any words, so the more specific alternatives come first.
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
  return {
    kinds,
    this: new RegExp(unspaced ? sure : `(?<!\\S)(?:${sure})(?!\\S)`, 'u'),
    object: new RegExp(`^(?:${sure}|${maybe})$`, 'u'),
    surely: new RegExp(`^(?:${sure})$`, 'u'),
    reference: buildReferences(phrases, gap, fold),
    before: new RegExp(`^(?:(?:${fold(phrases.before)})${gap})+(?=\\S)`, 'u'),
    after: new RegExp(`(?:${gap}(?:${fold(phrases.after)}))+$`, 'u'),
  };
}

/** Builds readers of references to sections: by position, number and name. */
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
  const ordinal = `(?:${ordinals.join('|')})`;
  const byOrdinal = (nouns: string) =>
    `${article}${ordinal}${gap}${nouns}|${article}${nouns}${gap}${ordinal}`;
  const number = `(?:${LABEL}|${cardinals.join('|')})`;
  const byNumber =
    gap === ''
      ? `第?${number}个?${noun}|${noun} ?${number}`
      : `${article}${noun}(?: no| nr| number| nummer)? ?${number}`;
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
  const word = (each: string) => new RegExp(gap === '' ? each : `(?<!\\S)${each}(?!\\S)`, 'u');
  const [isByOrdinal, isByNumber] = [whole(byOrdinal(noun)), whole(byNumber)];
  const isByPlace = whole(byOrdinal(`(?:${placed})`));
  const [ordinalWords, cardinalWords] = [ordinals.map(word), cardinals.map(word)];
  const find = (list: readonly RegExp[], text: string) => list.findIndex((each) => each.test(text));
  const labelIn = new RegExp(
    gap === '' ? `(\\d+(?:\\.\\d+)*[a-z]?)` : `(?<=[ §]|^\\p{L}+)(${LABEL})$`,
    'u',
  );
  const hasPlace = new RegExp(gap === '' ? placed : `(?<!\\S)(?:${placed})`, 'u');
  const named = new RegExp(
    `^${article}${noun} (?:called |named |about |on )?(.+)$|^(?:the )?(.+) ${noun}$`,
    'u',
  );
  return [
    (text: string): SectionReference | undefined => {
      if (!isByOrdinal.test(text)) return undefined;
      const place = find(ordinalWords, text);
      if (place < 0) return undefined;
      const isLast = place === ordinals.length - 1;
      if (isByPlace.test(text)) return { by: 'place', place: isLast ? 'last' : place + 1 };
      // “The first paragraph” is no section, unless one is numbered so.
      return isLast ? undefined : { by: 'label', label: String(place + 1), isPlace: false };
    },
    (text: string): SectionReference | undefined => {
      if (!isByNumber.test(text)) return undefined;
      const label = labelIn.exec(text)?.[1];
      const cardinal = find(cardinalWords, text) + 1;
      if (label === undefined && cardinal === 0) return undefined;
      return { by: 'label', label: label ?? String(cardinal), isPlace: hasPlace.test(text) };
    },
    (text: string): SectionReference | undefined => {
      const match = gap === '' ? null : named.exec(text);
      const name = match?.[1] ?? match?.[2];
      return name === undefined ? undefined : { by: 'name', name };
    },
  ];
}

/** Splits a pattern at the top-level bars, those outside all brackets. */
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
