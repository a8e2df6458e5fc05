import type { ArticleMetadata } from './article.js';
import { foldText } from './fold-text.js';

/** A year, month or day, or a day with a time, in ISO 8601's extended format. */
const ISO_DATE =
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const TIME_ZONE = /(?<=:\d\d(?:\.\d+)?)\s*(?:(?:GMT|UTC|Z)\b|[+-])[\d:+-]*/;

/**
 * Makes metadata of whatever a source declares, leaving out what is empty or not what it should be:
 * dates become ISO 8601, languages BCP 47, and only absolute http(s) links count.
 */
export function declareMetadata(
  declared: Readonly<Partial<Record<keyof ArticleMetadata, unknown>>>,
): ArticleMetadata {
  const metadata = {
    title: readLine(declared.title),
    url: readUrl(declared.url),
    language: readLanguage(declared.language),
    date: readDate(declared.date),
    author: readAuthor(declared.author),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

function readLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return foldText(String(value)).replaceAll('\n', ' ') || undefined;
}

function readUrl(value: unknown): string | undefined {
  const line = readLine(value);
  return line && /^https?:\/\//i.test(line) && URL.canParse(line) ? new URL(line).href : undefined;
}

function readLanguage(value: unknown): string | undefined {
  const tag = readLine(value)?.replaceAll('_', '-');
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function readDate(value: unknown): string | undefined {
  const line = readLine(value);
  if (!line) return undefined;
  // The day is the one that was written, whatever day that is where this runs.
  const date = new Date(line.replace(TIME_ZONE, ''));
  if (Number.isNaN(date.getTime())) return undefined;
  if (ISO_DATE.test(line)) return line;
  // `3/4/2024` is April in most of the world: only a month in letters or after the year is sure.
  if (!/^\d{4}-|\p{L}{3}/u.test(line)) return undefined;
  const [month, day] = [date.getMonth() + 1, date.getDate()];
  return [date.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function readAuthor(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(readAuthor).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'object' && value !== null && 'name' in value) return readAuthor(value.name);
  return readLine(value);
}
