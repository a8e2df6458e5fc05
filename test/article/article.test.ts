import { expect, test } from 'vitest';
import {
  type Block,
  buildArticle,
  headingPath,
  MAX_HEADING_LENGTH,
} from '../../src/article/article.js';

const heading = (level: number, text: string): Block => ({ type: 'heading', level, text });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const build = (...blocks: Block[]) => buildArticle({ metadata: {}, blocks }, 'Fallback');

test('sections nest by level, also where levels are skipped', () => {
  const article = build(
    paragraph('lead'),
    heading(2, 'A'),
    paragraph('in A'),
    heading(4, 'A deep'),
    paragraph('in A deep'),
    heading(3, 'A flat'),
    heading(1, 'B'),
    paragraph('in B'),
  );
  expect(article.sections.map(({ parent }) => parent)).toEqual([undefined, 0, 0, undefined]);
  expect(article.passages.map(({ section }) => headingPath(article, section))).toEqual([
    [],
    ['A'],
    ['A', 'A deep'],
    ['B'],
  ]);
});

test('the title is declared, or opens the article, or is its first heading and only one of level 1', () => {
  const declared = { metadata: { title: 'Declared' }, blocks: [heading(1, 'Opening')] };
  expect(buildArticle(declared, 'Fallback').title).toBe('Declared');
  expect(build(heading(1, 'Opening'), heading(1, 'Other')).title).toBe('Opening');
  expect(build(heading(2, 'Opening'), heading(3, 'Inner')).title).toBe('Opening');
  // Below another heading, it belongs to a section.
  expect(build(heading(2, 'First'), heading(1, 'Only')).title).toBe('Fallback');
  expect(build(heading(2, 'First section'), heading(2, 'Second')).title).toBe('Fallback');
  expect(build(paragraph('lead'), heading(2, 'A'), heading(1, 'Only')).title).toBe('Fallback');
  expect(build(paragraph('lead'), heading(1, 'Only'), heading(2, 'A')).title).toBe('Only');
  expect(build(paragraph('lead'), heading(1, 'A'), heading(1, 'B')).title).toBe('Fallback');
  expect(build(paragraph('lead')).title).toBe('Fallback');
});

test('metadata is kept', () => {
  const metadata = { url: 'https://example.org/', language: 'de', date: '2024-05-01' };
  expect(buildArticle({ metadata, blocks: [] }, 'T')).toMatchObject({ ...metadata, title: 'T' });
});

test('the fingerprint changes with title, headings, levels and passages, and with nothing else', () => {
  const fingerprints = [
    build(heading(2, 'A'), paragraph('text')),
    build(heading(3, 'A'), paragraph('text')),
    build(heading(2, 'B'), paragraph('text')),
    build(heading(2, 'A'), paragraph('other')),
    build(heading(2, 'A'), paragraph('te'), paragraph('xt')),
    build(paragraph('A'), paragraph('text')),
    buildArticle({ metadata: {}, blocks: [paragraph('A'), paragraph('text')] }, 'Other'),
  ].map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
  expect(fingerprints.every((fingerprint) => /^[\w-]{12}$/.test(fingerprint))).toBe(true);
  const dated = { metadata: { date: '2024' }, blocks: [heading(2, 'A'), paragraph('text')] };
  expect(buildArticle(dated, 'Fallback').fingerprint).toBe(fingerprints[0]);
});

test('demotes headings that are whole texts, and cuts declared titles that are', () => {
  const long = 'The mill by the river grinds rye. '.repeat(300).trim();
  const { title, sections, passages } = buildArticle(
    {
      metadata: { title: long },
      blocks: [
        { type: 'heading', level: 1, text: 'Mills' },
        { type: 'heading', level: 2, text: long },
      ],
    },
    'Untitled',
  );
  expect(title.length).toBeLessThanOrEqual(MAX_HEADING_LENGTH);
  expect(title).toMatch(/^The mill .* \w+…$/);
  expect(sections.map(({ heading }) => heading)).toEqual(['Mills']);
  expect(passages.length).toBeGreaterThan(1);
  expect(passages.map(({ text }) => text).join(' ')).toBe(long);
});

test('keeps what a paragraph is, in all its parts', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `- number ${index} of the list`);
  const { passages } = buildArticle(
    {
      metadata: {},
      blocks: [
        { type: 'paragraph', text: 'Prose.', form: 'prose' },
        { type: 'paragraph', text: lines.join('\n'), form: 'list' },
      ],
    },
    'Untitled',
  );
  const [first, ...others] = passages.map(({ form }) => form);
  expect(first).toBeUndefined();
  expect(others.length).toBeGreaterThan(1);
  expect(new Set(others)).toEqual(new Set(['list']));
});
