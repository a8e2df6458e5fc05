import { monthNames, nearTimeNames, weekdayNames } from '../../text/calendar-names.js';
import { ANSWER_WORDS } from './answer-words.js';

/** The kinds of answers that questions ask for and sentences offer (a time, a number), as bits. */
export type AnswerKinds = number;

/** Finds what a question asks for and what a sentence offers, in one language. */
export interface AnswerKindReader {
  kindsAsked(question: string): AnswerKinds;
  /** Returns what asks for a time or a number, such as “what temperature”; else an empty text. */
  askingPart(question: string): string;
  kindsOffered(sentence: string): AnswerKinds;
}

const [TIME, NUMBER] = [1, 2];

/**
 * Returns the kind that was asked for but not offered; undefined when nothing is lacking. Times of day
 * are written in too many ways to be recognised, so a sentence with a number never lacks a time.
 */
export function nameLacking(
  asked: AnswerKinds,
  offered: AnswerKinds,
): 'time' | 'number' | undefined {
  const isTime = (asked & TIME) !== 0;
  if (asked === 0 || (offered & (isTime ? TIME | NUMBER : NUMBER)) !== 0) return undefined;
  return isTime ? 'time' : 'number';
}

const YEAR = '(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})';
const NOTHING = '(?!)';

/**
 * Returns a language's reader. A language with unknown words gets the English one, whose digits tell as
 * much.
 * @param unspaced true for a language written without spaces between words
 */
export function answerKindReader(code: string, unspaced: boolean): AnswerKindReader {
  const known = ANSWER_WORDS[code] ? code : 'en';
  const {
    asksTime,
    times = NOTHING,
    asksNumber,
    numbers = NOTHING,
  } = ANSWER_WORDS[known] as (typeof ANSWER_WORDS)[string];
  const anyOf = (words: string) =>
    new RegExp(unspaced ? words : `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
  const [askingTime, askingNumber] = [anyOf(asksTime), anyOf(asksNumber)];
  // Found out when a question first asks for a time or a number: the names take 15 ms of a start.
  let offering: readonly [time: RegExp, number: RegExp] | undefined;
  const readOffering = () =>
    [
      new RegExp(`${YEAR}|${anyOf([...timeNames(known), times].join('|')).source}`, 'u'),
      new RegExp(`\\p{Nd}|${anyOf(numbers).source}`, 'iu'),
    ] as const;
  const kinds = (text: string, isTime: RegExp, isNumber: RegExp) =>
    (isTime.test(text) ? TIME : 0) | (isNumber.test(text) ? NUMBER : 0);
  return {
    kindsAsked: (question) => kinds(question, askingTime, askingNumber),
    askingPart: (question) => (askingTime.exec(question) ?? askingNumber.exec(question))?.[0] ?? '',
    kindsOffered: (sentence) => {
      offering ??= readOffering();
      return kinds(sentence, ...offering);
    },
  };
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
