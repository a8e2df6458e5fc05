/** Formats numbers, dates and lists within sentences. */
export interface Formats {
  /** A number as the member writes numbers. */
  number(value: number): string;
  /** A day as the member writes dates. */
  date(day: Date): string;
  /** A language's name, from its BCP 47 code; undefined for one without a name. */
  language(code: string): string | undefined;
  /** A duration in its largest fitting unit, rounded up: `20 seconds`, `3 minutes`, `1 hour`. */
  duration(durationMs: number): string;
  /** The time of day after a duration, as the member reads clocks; rounded up. */
  clock(afterMs: number): string;
  /** A number and its noun: the plural form for the number, in which it replaces `#`. */
  plural(value: number, forms: PluralForms): string;
  /** `a, b, and c` */
  and(items: readonly string[]): string;
}

/** Each language has some of these forms; all have `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Returns formats for texts in one language and a reader who may be used to another: the texts’ language
 * decides plurals, lists and units, the reader’s locale numbers and dates. Both are BCP 47.
 */
export function formatsFor(language: string, locale: string): Formats {
  // Each is created when first needed: together they would take a tenth of the bot’s start.
  const numbers = once(() => new Intl.NumberFormat(locale));
  // A date without a time is the same day everywhere.
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

/** Creates a value when it is first needed. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
