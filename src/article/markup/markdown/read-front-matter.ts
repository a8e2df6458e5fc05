import { parseDocument } from 'yaml';
import type { ArticleMetadata } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';

/** A field whose value is all on its line: neither a block of text nor a list. */
const ONE_LINE_FIELD = /^[ \t]*([\w-]+[ \t]*:)[ \t]+(?![>|])(\S.*)$/gm;

/** Reads what front matter declares of its article; malformed YAML is read line by line. */
export function readFrontMatter(yaml: string): ArticleMetadata {
  const fields = new Map(
    Object.entries(parseYaml(yaml)).map(([key, value]) => [key.toLowerCase(), value]),
  );
  return declareMetadata({
    title: fields.get('title'),
    url: fields.get('url'),
    language: fields.get('language') ?? fields.get('lang'),
    date: fields.get('date'),
    author: fields.get('author'),
  });
}

function parseYaml(yaml: string): object {
  // Most malformed front matter is a title with a colon in it, which quotes would have saved.
  return readMapping(yaml) ?? readMapping(yaml.replace(ONE_LINE_FIELD, quoteValue), true) ?? {};
}

function readMapping(yaml: string, isForgiving = false): object | undefined {
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 && !isForgiving) return undefined;
  try {
    const value: unknown = document.toJS();
    return value instanceof Object ? value : undefined;
  } catch {
    // Aliases that refer to nothing, or to far too much.
    return undefined;
  }
}

function quoteValue(_field: string, key: string, value: string): string {
  return `${key} ${JSON.stringify(value.trim().replace(/^(["'])(.*?)\1?$/, '$2'))}`;
}
