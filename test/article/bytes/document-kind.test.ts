import { expect, it } from 'vitest';
import { kindOfType } from '../../../src/article/bytes/document-kind.js';

it.each([
  ['application/pdf', 'pdf'],
  ['image/svg+xml', 'image'],
  ['audio/mpeg', 'audio'],
  ['video/mp4', 'video'],
  ['font/woff2', 'font'],
  ['application/json', 'json'],
  ['application/ld+json', 'json'],
  ['application/rss+xml', 'xml'],
  ['text/xml', 'xml'],
  ['text/csv', 'spreadsheet'],
  ['application/vnd.ms-excel', 'spreadsheet'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'spreadsheet'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'presentation'],
  ['application/vnd.oasis.opendocument.text', 'office'],
  ['application/msword', 'word'],
  ['application/rtf', 'rtf'],
  ['application/epub+zip', 'e-book'],
  ['application/zip', 'archive'],
  ['application/x-gzip', 'archive'],
  ['application/x-7z-compressed', 'archive'],
  ['text/css', 'code'],
  ['text/javascript', 'code'],
  ['application/x-msdownload', 'program'],
  ['application/vnd.sqlite3', 'database'],
  ['application/x-unheard-of', 'other'],
  ['constructor', 'other'],
])('%s is %s', (type, kind) => {
  expect(kindOfType(type)).toBe(kind);
});
