/** Puts figures, dates and words into sentences. */
export interface Formats {
  /** A figure, as the member writes figures. */
  number(value: number): string;
  /** A day, as the member writes dates. */
  date(day: Date): string;
  /** A language's name, from its BCP 47 code; undefined for one without a name. */
  language(code: string): string | undefined;
  /** A stretch of time in its largest fitting unit, rounded up: `20 seconds`, `3 minutes`, `1 hour`. */
  duration(durationMs: number): string;
  /** The time of day after a stretch of time, as the member reads clocks; never earlier than it is. */
  clock(afterMs: number): string;
  /** A figure and its noun: the form for it, with `#` replaced by the figure. */
  plural(value: number, forms: PluralForms): string;
  /** `a, b, and c` */
  and(items: readonly string[]): string;
}

/** A language has some of these forms; all have `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Formats for who reads texts of one language and is used to another: the texts' language rules words
 * (plurals, lists, units), the reader's figures and dates. Both are BCP 47.
 */
export function formatsFor(language: string, locale: string): Formats {
  // Each is made when it is first needed: together they would take a tenth of a start.
  const numbers = once(() => new Intl.NumberFormat(locale));
  // A date says no time of day, so it is the same day everywhere.
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const languages = once(
    () => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
  );
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }));
  const plurals = once(() => new Intl.PluralRules(language));
  const conjunction = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const unit = (name: string) =>
    once(() => new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }));
  const [inSeconds, inMinutes, inHours] = [unit('second'), unit('minute'), unit('hour')];
  return {
    number: (value) => numbers().format(value),
    date: (day) => dates().format(day),
    language: (code) => (code === 'und' ? undefined : languages().of(code)),
    duration: (durationMs) => {
      const seconds = Math.ceil(durationMs / 1000);
      if (seconds < 60) return inSeconds().format(seconds);
      const minutes = Math.ceil(seconds / 60);
      return minutes < 60 ? inMinutes().format(minutes) : inHours().format(Math.ceil(minutes / 60));
    },
    clock: (afterMs) => times().format(Date.now() + afterMs),
    plural: (value, forms) =>
      (forms[plurals().select(value)] ?? forms.other).replace('#', () => numbers().format(value)),
    and: (items) => conjunction().format(items),
  };
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
