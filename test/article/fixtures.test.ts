import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Article, Section } from '../../src/article/article.js';
import { parseArticle } from '../../src/article/parse-article.js';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const names = readdirSync(folder).filter((name) => /\.(?:md|html|txt)$/.test(name));

test('there are articles to read', () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
});

test('every outline belongs to an article', () => {
  const outlines = readdirSync(folder).filter((name) => name.endsWith('.outline'));
  expect(outlines).toEqual(names.map((name) => `${name}.outline`));
});

test.each(names)('%s has its outline', async (name) => {
  const outline = outlineOf(await parseArticle({ name, bytes: readFileSync(folder + name) }));
  const path = `${folder}${name}.outline`;
  if (process.env.UPDATE === '1') writeFileSync(path, outline);
  expect(existsSync(path), `${name}.outline is missing: run with UPDATE=1`).toBe(true);
  expect(outline).toBe(readFileSync(path, 'utf8'));
});

/** Metadata, then headings indented by depth, and one line for each passage, with ⏎ for its line breaks. */
function outlineOf(article: Article): string {
  const { title, url, language, date, author, sections, passages } = article;
  const metadata = Object.entries({ title, url, language, date, author })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`);
  const linesOf = (index: number | undefined, depth: number): string[] =>
    passages
      .filter((passage) => passage.section === index)
      .map(({ text }) => `${'  '.repeat(depth)}¶ ${text.replaceAll('\n', ' ⏎ ')}`);
  const body = sections.flatMap((section, index) => {
    const depth = depthOf(sections, section);
    const heading = `${'  '.repeat(depth)}${'#'.repeat(section.level)} ${section.heading}`;
    return [heading, ...linesOf(index, depth + 1)];
  });
  return [...metadata, '', ...linesOf(undefined, 0), ...body, ''].join('\n');
}

function depthOf(sections: readonly Section[], section: Section): number {
  const parent = section.parent === undefined ? undefined : sections[section.parent];
  return parent ? depthOf(sections, parent) + 1 : 0;
}
