import { foldText } from '../../../../text/fold-text.js';
import type { ArticleMetadata } from '../../../article.js';
import { declareMetadata } from '../../../metadata/declare-metadata.js';
import type { DomDocument } from '../dom.js';
import { jsonItemsOf } from './json-items.js';

/** What journals and libraries call the date and the author. */
const DATE_NAMES = [
  'datePublished',
  'citation_publication_date',
  'citation_date',
  'DC.date.issued',
];
const AUTHOR_NAMES = ['citation_author', 'DC.creator'];
/** Selects the author by the names of microdata and microformats. */
const AUTHOR =
  'a[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],.author .fn,.p-author';
const SEPARATOR = '\\s+[|–—·•»«:-]{1,2}\\s+';
/** Matches a title followed by the site's name; the separator hardly ever occurs within a title. */
const SITE_AFTER_BAR = /^(.+)\s+(?:[|·•»«]|::)\s+[^|·•»«]+$/;
const SITE_AFTER_DASH = /^(.+)\s+[–—-]\s+(.+)$/;

/** Reads the metadata that a page declares. Links are resolved against the page's own. */
export function readHtmlMetadata(document: DomDocument, url: string | undefined): ArticleMetadata {
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const meta = (name: string): string | undefined =>
    attribute(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`, 'content');
  const all = (name: string): (string | null)[] =>
    [...document.querySelectorAll(`meta[name="${name}"]`)].map((each) =>
      each.getAttribute('content'),
    );
  const data = readStructuredData(document);
  const link = attribute('link[rel~="canonical"]', 'href') ?? meta('og:url') ?? url;
  return declareMetadata({
    title: readTitle(document, meta('og:title'), meta('og:site_name')),
    url: link && URL.canParse(link, url) ? new URL(link, url).href : url,
    language:
      attribute('html', 'lang') ??
      attribute('html', 'xml:lang') ??
      attribute('body', 'lang') ??
      meta('og:locale'),
    date:
      meta('article:published_time') ??
      data.get('datePublished') ??
      DATE_NAMES.map(meta).find(Boolean) ??
      attribute('article time[datetime],main time[datetime]', 'datetime') ??
      attribute('time[datetime]', 'datetime') ??
      attribute('abbr.published[title]', 'title'),
    author:
      meta('author') ??
      data.get('author') ??
      AUTHOR_NAMES.map(all).find(({ length }) => length > 0) ??
      document.querySelector(AUTHOR)?.textContent,
  });
}

function readTitle(
  document: DomDocument,
  declared: string | undefined,
  site: string | undefined,
): string | undefined {
  const textOf = (element: { textContent: string | null }): string =>
    foldText(element.textContent ?? '').replaceAll('\n', ' ');
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  // Below another heading, it is the heading of a section.
  const first = document.querySelector('h1,h2,h3,h4');
  const heading = first?.localName === 'h1' ? textOf(first) || headings[0] : undefined;
  const tag = document.querySelector('title');
  const own = declared === site ? undefined : declared;
  const title = own ?? (headings.length === 1 ? heading : undefined) ?? (tag && textOf(tag));
  return title ? withoutSite(foldText(title), site, headings) : heading;
}

/** In a longer title no site name is looked for; a pattern of that length could not be compiled. */
const MAX_SEARCHED_TITLE = 1_000;

function withoutSite(title: string, site: string | undefined, headings: string[]): string {
  if (title.length > MAX_SEARCHED_TITLE) return title;
  const heading = headings.find((text) => isPartOf(title, text));
  if (heading) return heading;
  if (site && site.length < title.length) {
    const name = escapeRegExp(site);
    const rest = title.replace(new RegExp(`${SEPARATOR}${name}$|^${name}${SEPARATOR}`, 'iu'), '');
    if (rest !== '') return rest;
  }
  const afterBar = SITE_AFTER_BAR.exec(title)?.[1];
  if (afterBar) return afterBar;
  const [, rest, last] = SITE_AFTER_DASH.exec(title) ?? [];
  // "Rain – a short history" is a title; "Where the rain goes – The Herald" has a site's name.
  return rest && last && rest.split(' ').length > last.split(' ').length ? rest : title;
}

function isPartOf(title: string, heading: string): boolean {
  if (heading.length > title.length) return false;
  const text = escapeRegExp(heading);
  return new RegExp(`^${text}(?:$|${SEPARATOR})|(?:${SEPARATOR}|:\\s+)${text}$`, 'iu').test(title);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Returns the fields of the page's JSON-LD items; the first item that has a field wins. */
function readStructuredData(document: DomDocument): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const byId = new Map<unknown, object>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of jsonItemsOf(script.textContent ?? '')) {
      if ('@id' in item && 'name' in item) byId.set(item['@id'], item);
      for (const [key, value] of Object.entries(item)) {
        if (!fields.has(key)) fields.set(key, value);
      }
    }
  }
  // Many sites describe the author elsewhere and only refer to it here.
  const authors = [fields.get('author')].flat();
  if (authors[0] !== undefined) {
    fields.set(
      'author',
      authors.map((author) =>
        author instanceof Object && '@id' in author && !('name' in author)
          ? byId.get(author['@id'])
          : author,
      ),
    );
  }
  return fields;
}
