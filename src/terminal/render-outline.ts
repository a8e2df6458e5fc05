import type { Article, Form, Passage, Section } from '../article/article.js';
import { inReadingOrder } from '../article/outline.js';
import { printable } from './printable.js';

type OutlineBlock =
  | { readonly heading: string; readonly level: number }
  | { readonly text: string; readonly form: Form };

/**
 * Renders an article as text: its metadata, one line each; then its headings, marked as in Markdown,
 * and its passages, separated by blank lines.
 * @param read the article, or the sentence that says why there is none
 * @param name is shown first when there are several articles
 */
export function renderOutline(read: Article | string, name?: string): string {
  const named = name === undefined ? [] : [`file: ${name}`];
  if (typeof read === 'string') return write([...named, `error: ${read}`]);
  const { title, author, date, language, url } = read;
  const facts = Object.entries({ title, author, date, language, link: url });
  const head = facts.flatMap(([fact, value]) => (value === undefined ? [] : [`${fact}: ${value}`]));
  const blocks = blocksOf(read).map((block) =>
    'heading' in block ? `${'#'.repeat(block.level)} ${block.heading}` : block.text,
  );
  return write([[...named, ...head].join('\n'), ...blocks], '\n\n');
}

/**
 * Writes an article, or the sentence that says why there is none, as a line of JSON without its line
 * end.
 */
export function outlineLine(file: string, read: Article | string): string {
  if (typeof read === 'string') return JSON.stringify({ file, error: read });
  const { title, author, date, language, url } = read;
  return JSON.stringify({ file, title, author, date, language, url, blocks: blocksOf(read) });
}

function blocksOf(article: Article): OutlineBlock[] {
  return inReadingOrder(article).map(({ section, passage }) => {
    if (passage === undefined) {
      const { heading, level } = article.sections[section] as Section;
      return { heading, level };
    }
    const { text, form = 'prose' } = article.passages[passage] as Passage;
    return { text, form };
  });
}

function write(parts: readonly string[], separator = '\n'): string {
  return `${printable(parts.join(separator))}\n`;
}
