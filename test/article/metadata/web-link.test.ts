import { expect, test } from 'vitest';
import { parseWebLink } from '../../../src/article/metadata/web-link.js';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTP://Example.org/A?b#c', 'http://example.org/A?b#c'],
  [' https://example.org/a ', 'https://example.org/a'],
])('%j is a link', (text, href) => {
  expect(parseWebLink(text)?.href).toBe(href);
});

test.each([
  '',
  'faq:part#2.md',
  'http:part.md',
  'http://',
  'https://[broken',
  'ftp://example.org/',
  'file:///etc/passwd',
  'javascript://alert(1)',
  'C:\\notes\\mills.txt',
  'see https://example.org',
])('%j is none', (text) => {
  expect(parseWebLink(text)).toBeUndefined();
});
