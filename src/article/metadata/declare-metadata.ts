import { foldText } from '../../text/fold-text.js';
import type { ArticleMetadata } from '../article.js';
import { readDate } from './read-date.js';
import { parseWebLink } from './web-link.js';

/** Some pages write a byline in place of a name. */
const BY = /^(?:(?:written|posted|published) )?(?:by|von|par|por)\s+(?=\p{Lu})/iu;

/**
 * Makes metadata of whatever a source declares, leaving out what is empty or not what it should be:
 * dates become ISO 8601, languages BCP 47, and only absolute http(s) links count.
 */
export function declareMetadata(
  declared: Readonly<Partial<Record<keyof ArticleMetadata, unknown>>>,
): ArticleMetadata {
  const metadata = {
    title: readLine(declared.title),
    url: parseWebLink(readLine(declared.url) ?? '')?.href,
    language: readLanguage(declared.language),
    date: readDate(readLine(declared.date) ?? ''),
    author: readAuthor(declared.author),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

function readLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return foldText(String(value)).replaceAll('\n', ' ') || undefined;
}

function readLanguage(value: unknown): string | undefined {
  const tag = readLine(value)?.replaceAll('_', '-');
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function readAuthor(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(readAuthor).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'object' && value !== null && 'name' in value) return readAuthor(value.name);
  const name = readLine(value)?.replace(BY, '');
  // Some pages give the address of the author's profile.
  return name && !parseWebLink(name) ? name : undefined;
}
