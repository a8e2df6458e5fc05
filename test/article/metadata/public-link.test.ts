import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePublicLink } from '../../../src/article/metadata/public-link.js';

test.each([
  ['https://example.org/a.png', 'https://example.org/a.png'],
  [' http://Example.ORG/a b|c.png?x=[1]#top ', 'http://example.org/a%20b%7Cc.png?x=%5B1%5D'],
  ['//cdn.example.org/a.png', 'https://cdn.example.org/a.png'],
  ['https://bücher.example/ü.png', 'https://xn--bcher-kva.example/%C3%BC.png'],
])('%s is public', (address, link) => {
  expect(parsePublicLink(address)).toBe(link);
});

test('a relative address is resolved', () => {
  expect(parsePublicLink('../img/a.png', 'https://example.org/2024/x/y')).toBe(
    'https://example.org/2024/img/a.png',
  );
  expect(parsePublicLink('//cdn.example.org/a.png', 'http://example.org/')).toBe(
    'http://cdn.example.org/a.png',
  );
  expect(parsePublicLink('a.png', 'http://wiki.internal/page')).toBeUndefined();
  expect(parsePublicLink('a.png')).toBeUndefined();
});

test.each([
  'data:image/png;base64,AAAA',
  'ftp://example.org/a.png',
  'javascript:alert(1)',
  'attachment://a.png',
  'https://user:word@example.org/a.png',
  'https://user@example.org/a.png',
  'https://example.org:8443/a.png',
  'http://localhost/a.png',
  'http://localhost./a.png',
  'http://printer/a.png',
  'http://nas.local/a.png',
  'http://wiki.internal/a.png',
  'http://router.home.arpa/a.png',
  'http://127.0.0.1/a.png',
  'http://0x7f.1/a.png',
  'http://2130706433/a.png',
  'http://10.0.0.8/a.png',
  'http://93.184.216.34/a.png',
  'http://[::1]/a.png',
  'http://[::ffff:10.0.0.8]/a.png',
  'http://my_machine.example.org/a.png',
  'http://-a.example.org/a.png',
  'http://example.org./a.png',
  'https://example.org/%zz.png',
  `https://example.org/${'a'.repeat(2048)}.png`,
  `https://example.org/${'ü'.repeat(400)}.png`,
  '',
])('%s is not', (address) => {
  expect(parsePublicLink(address)).toBeUndefined();
});

test('whatever is returned is a short http(s) address of ASCII that reads the same again', () => {
  const text = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'binary' }).map((path) => `https://example.org/${path}`),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, fc.option(fc.webUrl(), { nil: undefined }), (address, base) => {
      const link = parsePublicLink(address, base);
      if (link === undefined) return;
      expect(link).toMatch(/^https?:\/\/[\w.-]+\/[\w\-.~:/?@!$&'()*+,;=%]*$/);
      expect(link.length).toBeLessThanOrEqual(2048);
      expect(parsePublicLink(link)).toBe(link);
    }),
  );
});
