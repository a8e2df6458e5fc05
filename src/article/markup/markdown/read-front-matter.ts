import { parse as parseToml } from 'smol-toml';
import { parseDocument, visit } from 'yaml';
import type { ArticleMetadata } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { parseWebLink } from '../../metadata/web-link.js';

/** People use a handful; each is looked up in the whole document. */
const MAX_ALIASES = 100;

export type FrontMatterSyntax = 'yaml' | 'toml' | 'json';

/** Matches a field with its value on the same line: neither a block of text nor a list. */
const ONE_LINE_FIELD = /^[ \t]*([\w-]+[ \t]*:)[ \t]+(?![>|])(\S.*)$/gm;

/** Tables in which site generators keep custom fields: Zola's `[extra]`, Hugo's `[params]`. */
const INNER_TABLES = ['extra', 'params'];

/**
 * Reads what front matter declares about its article; undefined if it is not valid in this syntax.
 * Malformed YAML and TOML are read line by line.
 */
export function readFrontMatter(
  source: string,
  syntax: FrontMatterSyntax,
): ArticleMetadata | undefined {
  const declared = parse(source, syntax);
  if (!declared) return undefined;
  const fields = lowerKeys(declared);
  const inner = INNER_TABLES.map((table) => lowerKeys(fields.get(table)));
  const field = (...names: string[]): unknown =>
    [fields, ...inner]
      .flatMap((table) => names.map((name) => table.get(name)))
      .find((value) => value !== undefined && value !== null && value !== '');
  return declareMetadata({
    title: field('title'),
    url: [
      field('url'),
      field('canonical_url', 'canonicalurl', 'canonical', 'link', 'permalink'),
    ].find((link) => typeof link === 'string' && parseWebLink(link)),
    language: field('language', 'lang', 'locale'),
    date: dayOf(field('date', 'pubdate', 'publishdate', 'published', 'publishedat', 'created')),
    author: field('author', 'authors'),
  });
}

function parse(source: string, syntax: FrontMatterSyntax): object | undefined {
  if (syntax === 'yaml') return parseYaml(source);
  try {
    const value: unknown = syntax === 'toml' ? parseToml(source) : JSON.parse(source);
    return isObject(value) ? value : undefined;
  } catch {
    return syntax === 'toml' ? readTomlLines(source) : undefined;
  }
}

/** Reads the single-line fields of malformed TOML. */
function readTomlLines(source: string): object {
  const fields = source.matchAll(/^[ \t]*([\w-]+)[ \t]*=[ \t]*["']?(.*?)["']?[ \t]*$/gm);
  return Object.fromEntries([...fields].map(([, key, value]) => [key, value]));
}

/** TOML has a date type of its own; its time of day is dropped. */
function dayOf(date: unknown): unknown {
  return date instanceof Date ? date.toISOString() : date;
}

function lowerKeys(value: unknown): Map<string, unknown> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(entries.map(([key, each]) => [key.toLowerCase(), each]));
}

/** Not a prototype check: TOML's tables have no prototype. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function parseYaml(yaml: string): object {
  // Most malformed front matter has a title with an unquoted colon, so its values are quoted and read
  // again.
  return readMapping(yaml) ?? readMapping(yaml.replace(ONE_LINE_FIELD, quoteValue), true) ?? {};
}

function readMapping(yaml: string, isForgiving = false): object | undefined {
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 && !isForgiving) return undefined;
  let aliases = 0;
  visit(document, { Alias: () => (++aliases > MAX_ALIASES ? visit.BREAK : undefined) });
  if (aliases > MAX_ALIASES) return undefined;
  try {
    const value: unknown = document.toJS();
    return value instanceof Object ? value : undefined;
  } catch {
    // An alias refers to nothing, or expands to far too much.
    return undefined;
  }
}

function quoteValue(_field: string, key: string, value: string): string {
  return `${key} ${JSON.stringify(value.trim().replace(/^(["'])(.*?)\1?$/, '$2'))}`;
}
