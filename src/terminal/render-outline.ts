import type { Article, Form } from '../article/article.js';
import { printable } from './printable.js';

type OutlineBlock =
  | { readonly heading: string; readonly level: number }
  | { readonly text: string; readonly form: Form };

/**
 * An article as text: what is known of it, a line each; then its headings, marked as in Markdown, and
 * its passages, a blank line before each.
 * @param read the article, or the sentence that says why there is none
 * @param name is told first, where there are several
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

/** An article, or the sentence that says why there is none, as a line of JSON without its line end. */
export function outlineLine(file: string, read: Article | string): string {
  if (typeof read === 'string') return JSON.stringify({ file, error: read });
  const { title, author, date, language, url } = read;
  return JSON.stringify({ file, title, author, date, language, url, blocks: blocksOf(read) });
}

/** Headings and passages in the order in which they are read. */
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
