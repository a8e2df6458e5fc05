import type { Article, Form } from '../article/article.js';
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

/** Returns headings and passages in reading order. */
function blocksOf({ sections, passages }: Article): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  let shown = 0;
  const showSectionsTo = (end: number) => {
    for (; shown < end; shown++) {
      const { heading, level } = sections[shown] as Article['sections'][number];
      blocks.push({ heading, level });
    }
  };
  for (const { text, form = 'prose', section } of passages) {
    if (section !== undefined) showSectionsTo(section + 1);
    blocks.push({ text, form });
  }
  showSectionsTo(sections.length);
  return blocks;
}

function write(parts: readonly string[], separator = '\n'): string {
  return `${printable(parts.join(separator))}\n`;
}
