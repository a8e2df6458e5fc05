import { expect, test } from 'vitest';
import { type Block, buildArticle } from '../../src/article/article.js';
import { joinLeadIns } from '../../src/article/join-lead-ins.js';

const picture = (name: string) => ({ url: `https://example.org/${name}.jpg` });
const heading = (text: string, ...names: string[]): Block => ({
  type: 'heading',
  level: 2,
  text,
  ...(names.length > 0 && { pictures: names.map(picture) }),
});
const paragraph = (text: string, ...names: string[]): Block => ({
  type: 'paragraph',
  text,
  ...(names.length > 0 && { pictures: names.map(picture) }),
});
const build = (...blocks: Block[]) => buildArticle({ metadata: {}, blocks }, 'Fallback');

/** Each picture as `name: passage/section`. */
function places(...blocks: Block[]): string[] {
  return (build(...blocks).pictures ?? []).map(
    ({ url, after, section }) => `${/(\w+)\.jpg/.exec(url)?.[1]}: ${after}/${section ?? '-'}`,
  );
}

test('a picture follows the passage before it', () => {
  expect(places(paragraph('one', 'a'), heading('H'), paragraph('two', 'b', 'c'))).toEqual([
    'a: 0/-',
    'b: 1/0',
    'c: 1/0',
  ]);
});

test('a picture right below a heading follows the first passage of the section', () => {
  expect(places(paragraph('one'), heading('H', 'a'), paragraph('two', 'b'))).toEqual([
    'a: 1/0',
    'b: 1/0',
  ]);
});

test('a section of pictures alone keeps them', () => {
  const blocks = [paragraph('one'), heading('Map', 'a'), heading('H'), paragraph('two')];
  expect(places(...blocks)).toEqual(['a: 0/0']);
  expect(places(paragraph('one'), heading('Map', 'a'))).toEqual(['a: 0/0']);
});

test('pictures above all passages follow the first one', () => {
  expect(places(heading('Title', 'a'), heading('H', 'b'), paragraph('one'))).toEqual([
    'a: 0/1',
    'b: 0/1',
  ]);
});

test('pictures stay when paragraphs are joined or split', () => {
  const list: Block = {
    type: 'paragraph',
    form: 'list',
    text: '- bread',
    pictures: [picture('b')],
  };
  expect(places(...joinLeadIns([paragraph('Bring:', 'a'), list]))).toEqual(['a: 0/-', 'b: 0/-']);
  expect(places(paragraph('word '.repeat(3000), 'a'))).toEqual(['a: 2/-']);
  expect(places(heading('word '.repeat(100), 'a'), paragraph('one'))).toEqual(['a: 0/-']);
});

test('a picture is shown once, at most 24 in a section and 200 in an article', () => {
  expect(places(paragraph('one', 'a', 'a'), paragraph('two', 'a'))).toEqual(['a: 0/-']);
  const many = (from: number) => Array.from({ length: 30 }, (_, index) => `p${from}x${index}`);
  expect(places(paragraph('one', ...many(0)))).toHaveLength(24);
  const sections = Array.from({ length: 20 }, (_, index) => [
    heading(`H${index}`),
    paragraph('text', ...many(index)),
  ]);
  expect(places(...sections.flat())).toHaveLength(200);
});

test('pictures change neither the text nor its fingerprint', () => {
  const { pictures, ...illustrated } = build(heading('H', 'a'), paragraph('one', 'b'));
  expect(pictures).toHaveLength(2);
  expect(illustrated).toEqual(build(heading('H'), paragraph('one')));
});
