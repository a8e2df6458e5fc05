import type { DocumentKind } from '../../problem.js';

/** By the beginning of a media type or its end; the first that fits. */
const KINDS_BY_TYPE: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^image\//, 'image'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
  [/^font\/|^application\/(?:x-)?font/, 'font'],
  [/^application\/(?:x-)?pdf$/, 'pdf'],
  [/^(?:application|text)\/rtf$/, 'rtf'],
  [/^application\/msword$|wordprocessingml/, 'word'],
  [/^text\/csv$|ms-?excel|spreadsheet/, 'spreadsheet'],
  [/ms-?powerpoint|presentation/, 'presentation'],
  [/epub|mobipocket/, 'e-book'],
  [/opendocument|officedocument/, 'office'],
  [/sqlite/, 'database'],
  [/[/+-]json/, 'json'],
  [/[/+]xml$/, 'xml'],
  [/^text\/css$|(?:java|ecma|type)script$/, 'code'],
  [/[/+-](?:zip|gzip|tar|bzip2?|xz|7z|rar|zstd)/, 'archive'],
  [/executable|ms-?download|wasm|java-archive/, 'program'],
];

/** The everyday name of a media type, such as `application/pdf`, that is no text to read. */
export function kindOfType(type: string): DocumentKind {
  return KINDS_BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}
