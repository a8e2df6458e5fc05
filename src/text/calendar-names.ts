/** Months alone and in a date, which many languages distinguish: "март", "5 марта". */
const MONTH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];
/** The first of these forms write months in full. */
const FULL_MONTH_FORMS = 2;
const NEAR_UNITS = ['day', 'week', 'month', 'year'] as const;
/** A year that begins on a Monday. */
const YEAR = 2024;

/**
 * Returns how a language writes each month, January first, without a full stop; a month written in
 * figures has no names.
 * @param code a BCP 47 primary subtag
 */
export function monthNames(code: string, { abbreviated = false } = {}): string[][] {
  const forms = abbreviated ? MONTH_FORMS : MONTH_FORMS.slice(0, FULL_MONTH_FORMS);
  return namesOf(
    forms.map((form) => new Intl.DateTimeFormat(code, { ...form, timeZone: 'UTC' })),
    'month',
    Array.from({ length: 12 }, (_, month) => Date.UTC(YEAR, month, 15)),
  );
}

/** Returns the days of the week, in full and on demand also abbreviated, without a full stop. */
export function weekdayNames(code: string, { abbreviated = false } = {}): string[] {
  const forms = abbreviated ? (['long', 'short'] as const) : (['long'] as const);
  return namesOf(
    forms.map((weekday) => new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' })),
    'weekday',
    Array.from({ length: 7 }, (_, day) => Date.UTC(YEAR, 0, 1 + day)),
  ).flat();
}

/** Returns a language's "yesterday", "today" and "tomorrow", "last week", "this week" and so on. */
export function nearTimeNames(code: string): string[] {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const names = NEAR_UNITS.flatMap((unit) =>
    [-1, 0, 1].map((distance) => format.format(distance, unit)),
  );
  return [...new Set(names)].filter(isWritten);
}

/** Returns, for each time, its names in all the formats. */
function namesOf(
  formats: readonly Intl.DateTimeFormat[],
  type: 'month' | 'weekday',
  times: readonly number[],
): string[][] {
  return times.map((time) => {
    const names = formats.map((format) => {
      const part = format.formatToParts(time).find((each) => each.type === type);
      return (part?.value ?? '').replace(/\.$/u, '');
    });
    return [...new Set(names)].filter(isWritten);
  });
}

/** False for figures, which are not names. */
function isWritten(name: string): boolean {
  return name !== '' && !/\p{N}/u.test(name);
}
