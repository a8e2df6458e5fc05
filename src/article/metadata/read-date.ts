const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const MIN_MONTH_LETTERS = 3;
/** A year, month or day, or a day with a time, in ISO 8601's extended format. */
const ISO_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,?\\s+)?';
const DAY = '(?<day>\\d{1,2})';
const MONTH = `(?<month>\\p{L}{${MIN_MONTH_LETTERS},9})\\.?`;
const YEAR = '(?<year>\\d{4})';
/** A time, or a remark in brackets, may follow; the day is the one that was written, in whatever zone. */
const END = '(?:(?:T|,?\\s+(?:at\\s+)?)\\d{1,2}[:.]\\d\\d(?!\\d).*|\\s*[(（].*)?$';
/** `3/4/2024` is April in most of the world: only a month in letters or after the year is sure. */
const WRITTEN_DATES = [
  `^${YEAR}-(?<month>\\d{1,2})-${DAY}${END}`,
  `^${YEAR}\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?${DAY}\\s?[日일]${END}`,
  `^${WEEKDAY}${DAY}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+${YEAR}${END}`,
  `^${WEEKDAY}${MONTH}\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}${END}`,
  `^${MONTH},?\\s+${YEAR}$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * Reads a date as ISO 8601, as precise as it was written (`2024-03` for “March 2024”), from ISO 8601,
 * or from a year and a month in English (or in figures after the year) with or without the day;
 * undefined for anything else, and for a day that no calendar has.
 */
export function readDate(line: string): string | undefined {
  const iso = ISO_DATE.exec(line);
  const written = iso ?? WRITTEN_DATES.map((form) => form.exec(line)).find((match) => match);
  const { year = '', month = '01', day } = written?.groups ?? {};
  const monthNumber = /^\d/.test(month) ? Number(month) : monthOf(month);
  if (!written || !isInCalendar(Number(year), monthNumber, Number(day ?? 1))) return undefined;
  if (iso) return Number.isNaN(Date.parse(line)) ? undefined : line;
  const parts = [year, monthNumber, ...(day === undefined ? [] : [day])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** From 1; 0 for what is no month's name and no beginning of one. */
function monthOf(name: string): number {
  return 1 + MONTHS.findIndex((month) => month.startsWith(name.toLowerCase()));
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
