import type { DocumentKind } from '../../problem.js';

/** Kinds of document by the beginning or end of a media type; the first match wins. */
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

/** Returns the everyday name of a media type that is not readable text, such as `application/pdf`. */
export function kindOfType(type: string): DocumentKind {
  return KINDS_BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}
