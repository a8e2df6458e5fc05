import { monthNames, weekdayNames } from '../../text/calendar-names.js';

/** A year, month or day, or a day with a time, in ISO 8601's extended format. */
const ISO_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const WEEKDAY = '(?:(?<weekday>\\p{L}[\\p{L}-]+)\\.?,?\\s+)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** "5. März", "1er mars", "5 de marzo". */
const DAY_ELSEWHERE = '(?<day>\\d{1,2})(?:\\.|er|º)?(?:\\s+de)?';
/**
 * The names of months and weekdays in some languages, in lower case. Built when first needed, because most
 * texts need none.
 */
const MONTH = '(?<month>\\p{L}{3,12})\\.?';
const YEAR = '(?<year>\\d{4})';
/** A time or a remark in brackets may follow. The day counts as written, in whatever time zone. */
const END = '(?:(?:T|,?\\s+(?:at\\s+)?)\\d{1,2}[:.]\\d\\d(?!\\d).*|\\s*[(（].*)?$';
/**
 * `3/4/2024` means April in most of the world, so numbers alone are only read with the year first or with
 * full stops between them.
 */
const WRITTEN_DATES = [
  `^${YEAR}[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})${END}`,
  `^(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}${END}`,
  `^${YEAR}\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]${END}`,
  `^${WEEKDAY}${DAY}\\s+${MONTH},?\\s+${YEAR}${END}`,
  `^${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}${END}`,
  `^${MONTH},?\\s+${YEAR}$`,
].map((pattern) => new RegExp(pattern, 'iu'));
/**
 * In languages where the day always comes first, so that no other words look like a date ("Set 12, 2019").
 */
const WRITTEN_ELSEWHERE = [
  new RegExp(
    `^${WEEKDAY}${DAY_ELSEWHERE}\\s+${MONTH}(?:\\s+del?)?\\s+${YEAR}(?:\\s+(?:г|р)\\.?)?${END}`,
    'iu',
  ),
];

/** The names of months and weekdays in some languages, in lower case; read when first needed, as most texts need none. */
class Calendar {
  #months: ReadonlyMap<string, number> | undefined;
  #weekdays: ReadonlySet<string> | undefined;

  /** @param unlisted abbreviations of weekdays that `Intl` does not have */
  constructor(
    private readonly languages: readonly string[],
    private readonly unlisted: readonly string[] = [],
  ) {}

  /**
   * Name → month, from 1. Leaves out names that mean different months in two languages, such as "listopad".
   */
  get months(): ReadonlyMap<string, number> {
    this.#months ??= readMonths(this.languages);
    return this.#months;
  }

  get weekdays(): ReadonlySet<string> {
    const names = () => this.languages.flatMap((code) => weekdayNames(code, { abbreviated: true }));
    this.#weekdays ??= new Set([...names().map(fold), ...this.unlisted]);
    return this.#weekdays;
  }
}

const ENGLISH = new Calendar(['en', 'en-GB'], ['tues', 'thur', 'thurs']);
/** Not Thai and Persian, which count years differently. */
const FURTHER = new Calendar(
  'ar cs da de el es fi fr hu id it nl no pl pt ro ru sv tr uk'.split(' '),
);

/**
 * Reads a date as ISO 8601, as precise as it was written (`2024-03` for “March 2024”). Reads ISO 8601; a
 * year and an English month (or a month’s number after the year), with or without the day; and day, month
 * and year in the languages above. Undefined for anything else, and for days that do not exist.
 */
export function readDate(line: string): string | undefined {
  if (ISO_DATE.test(line)) return isIsoDate(line) ? line : undefined;
  return readWritten(line, WRITTEN_DATES, ENGLISH) ?? readWritten(line, WRITTEN_ELSEWHERE, FURTHER);
}

function isIsoDate(line: string): boolean {
  const { year, month = '01', day = '01' } = ISO_DATE.exec(line)?.groups ?? {};
  return isInCalendar(Number(year), Number(month), Number(day)) && !Number.isNaN(Date.parse(line));
}

function readWritten(
  line: string,
  forms: readonly RegExp[],
  calendar: Calendar,
): string | undefined {
  const groups = forms.map((form) => form.exec(line)?.groups).find(Boolean);
  if (!groups) return undefined;
  const { weekday, year, month = '', day } = groups;
  const number = /^\d/.test(month) ? Number(month) : calendar.months.get(fold(month));
  if (number === undefined || !isInCalendar(Number(year), number, Number(day ?? 1))) {
    return undefined;
  }
  if (weekday && !calendar.weekdays.has(fold(weekday))) return undefined;
  const parts = [year, number, ...(day === undefined ? [] : [day])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readMonths(languages: readonly string[]): Map<string, number> {
  const numbers = new Map<string, Set<number>>();
  for (const code of languages) {
    for (const [index, names] of monthNames(code, { abbreviated: true }).entries()) {
      for (const name of names.map(fold)) {
        numbers.set(name, (numbers.get(name) ?? new Set()).add(index + 1));
      }
    }
  }
  const sure = [...numbers].filter(([, { size }]) => size === 1);
  return new Map(sure.map(([name, [number]]) => [name, number as number]));
}

function fold(name: string): string {
  return name.toLowerCase().normalize('NFC');
}
