import { monthNames, nearTimeNames, weekdayNames } from '../../text/calendar-names.js';
import { ANSWER_WORDS } from './answer-words/all-answer-words.js';

/** The kinds of answers that questions ask for, from the most to the least particular. */
const KINDS = ['hour', 'length', 'price', 'time', 'number'] as const;
export type AnswerKind = (typeof KINDS)[number];
/** A set of kinds that questions ask for and sentences offer, as bits. */
export type AnswerKinds = number;

/** Finds what a question asks for and what a sentence offers, in one language. */
export interface AnswerKindReader {
  /** A price, a length or a time of day is asked for as a number or time, too. */
  kindsAsked(question: string): AnswerKinds;
  /** Returns what asks for a time or a number, such as “what temperature”; else an empty text. */
  askingPart(question: string): string;
  kindsOffered(sentence: string): AnswerKinds;
}

export const KIND_BITS = { time: 1, number: 2, price: 4, length: 8, hour: 16 } as const;
const { time: TIME, number: NUMBER } = KIND_BITS;
/** A number is half of an answer to a question for a price. */
const GENERAL_FIT = 0.5;

/** From 0 to 1: how well a sentence offers what is asked for. */
export function fitOf(asked: AnswerKinds, offered: AnswerKinds): number {
  const particular = asked & ~(TIME | NUMBER);
  if ((particular & offered) !== 0) return 1;
  if ((asked & offered) === 0) return 0;
  return particular === 0 ? 1 : GENERAL_FIT;
}

/**
 * Returns the kind that was asked for but not offered; undefined when nothing is lacking. Dates are written
 * in too many ways to be recognised, so a sentence with a number never lacks a time.
 */
export function nameLacking(asked: AnswerKinds, offered: AnswerKinds): AnswerKind | undefined {
  const kind = KINDS.find((each) => (asked & KIND_BITS[each]) !== 0);
  if (kind === undefined) return undefined;
  const enough = kind === 'time' ? TIME | NUMBER : KIND_BITS[kind];
  return (offered & enough) === 0 ? kind : undefined;
}

const YEAR = '(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})';
const PRICE = '\\p{Sc}|\\p{Nd} ?(?:EUR|USD|GBP|CHF)';
const NOTHING = '(?!)';

/**
 * Returns a language's reader. A language with unknown words gets the English one, whose digits tell as
 * much.
 * @param unspaced true for a language written without spaces between words
 */
export function answerKindReader(code: string, unspaced: boolean): AnswerKindReader {
  const known = ANSWER_WORDS[code] ? code : 'en';
  const words = ANSWER_WORDS[known] as (typeof ANSWER_WORDS)[string];
  const { times = NOTHING, numbers = NOTHING, price, length, hour } = words;
  const anyOf = (pattern: string) =>
    unspaced ? pattern : `(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}\\p{Nd}])`;
  const asking = readersOf([
    ['hour', hour && anyOf(hour[0])],
    ['length', length && anyOf(length[0])],
    ['price', price && anyOf(price[0])],
    ['time', anyOf(words.asksTime)],
    ['number', anyOf(words.asksNumber)],
  ]);
  const nearPrice = price && new RegExp(anyOf(price[2]), 'iu');
  // Found out when a question first asks for a kind: the names take 15 ms of a start.
  let offering: typeof asking | undefined;
  const readOffering = () => [
    // Months only as written: “may” is none.
    [TIME, new RegExp(`${YEAR}|${anyOf([...timeNames(known), times].join('|'))}`, 'u')] as const,
    ...readersOf([
      ['hour', hour && anyOf(hour[1])],
      ['length', length && anyOf(length[1])],
      ['price', price && `${PRICE}|${anyOf(price[1])}`],
      ['number', `\\p{Nd}|${anyOf(numbers)}`],
    ]),
  ];
  const kinds = (text: string, readers: typeof asking) =>
    readers.reduce((all, [bit, pattern]) => (pattern.test(text) ? all | bit : all), 0);
  return {
    kindsAsked: (question) => kinds(question, asking),
    askingPart: (question) => {
      const found = asking.find(([, pattern]) => pattern.test(question));
      return found?.[1].exec(question)?.[0] ?? '';
    },
    kindsOffered: (sentence) => {
      offering ??= readOffering();
      const offered = kinds(sentence, offering);
      const isPrice = (offered & NUMBER) !== 0 && nearPrice?.test(sentence) === true;
      return isPrice ? offered | KIND_BITS.price : offered;
    },
  };
}

function readersOf(patterns: readonly (readonly [AnswerKind, string | undefined])[]) {
  return patterns.flatMap(([kind, pattern]) =>
    pattern === undefined ? [] : [[KIND_BITS[kind] as number, new RegExp(pattern, 'iu')] as const],
  );
}

/**
 * Returns months, weekdays and "yesterday" as parts of regular expressions. Months are as the language
 * writes them; names that may begin a sentence are also capitalised.
 */
function timeNames(code: string): string[] {
  const days = [...weekdayNames(code).map((name) => `${name}s?`), ...nearTimeNames(code)];
  return [
    ...monthNames(code).flat(),
    ...days.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]),
  ].map((name) => name.replace(/['’ʼ]/gu, "['’ʼ]"));
}
