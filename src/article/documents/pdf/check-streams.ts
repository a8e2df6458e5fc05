import { constants, inflateSync } from 'node:zlib';
import { Problem } from '../../../problem.js';
import type { Source } from '../../source.js';

/** Unpacked, without pictures. A book of 700 pages has 12 MB. */
const MAX_BYTES = 50_000_000;
/** Of all pages. A book of 700 has 240,000; so many take the library three seconds. */
const MAX_STEPS = 4_000_000;
/** Setting many things at once takes as long as this many steps. */
const LONG_STEP = 8;
/** How often a page may keep how it draws without taking it back. The library's time grows with the square. */
const MAX_KEPT = 1_000;
/** Characters to which fonts give a meaning. A font has 65,536 at most, most have a hundred. */
const MAX_MAPPED = 5_000_000;

const STREAM = />>\s*stream\r?\n/g;
const END = 'endstream';
/** The dictionary of a stream is shorter. */
const MAX_DICTIONARY = 4_000;
const PICTURE = /\/Subtype\s*\/Image\b/;
/** A stream may be packed, and packed again. */
const MAX_LAYERS = 3;

const STEP = /(?<=\s)[A-Za-z][A-Za-z*]{0,2}(?=\s)/g;
const SET = /(?<=\s)gs(?=\s)/g;
const KEEP = /(?<!\S)q(?!\S)/g;
const TAKE_BACK = /(?<!\S)Q(?!\S)/g;
/** The streams that a page is drawn by, by their numbers: `/Contents 7 0 R` or `/Contents [7 0 R 8 0 R]`. */
const DRAWN_BY = /\/Contents\s*(?:\[([^\]]*)\]|(\d+\s+\d+\s+R))/g;
/** What a part of the structure is in, by its number. */
const PART_OF = /\/P\s+(\d+)\s+\d+\s+R/g;
const RANGES = /begin(?:bf|cid)range(.*?)end/gs;
const RANGE = /<([\da-f]{1,8})>\s*<([\da-f]{1,8})>\s*(?=[<[\d])/gi;

interface Stream {
  readonly number: string;
  readonly packed: Buffer;
}

/**
 * Looks at what a PDF is made of before the library does, which reads each part in one piece and so cannot be
 * stopped.
 * @returns the most parts of its structure that are directly in the same one
 * @throws Problem `document-unreadable` when it unpacks to more than any text
 */
export function checkStreams({ name, bytes }: Source): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const siblings = new Map<string, number>();
  if (isReadable(file, siblings)) return [...siblings.values()].reduce((a, b) => Math.max(a, b), 0);
  throw new Problem('document-unreadable', { name, reason: 'too-large' });
}

function isReadable(file: Buffer, siblings: Map<string, number>): boolean {
  const written = file.toString('latin1');
  const uses = new Map<string, number>();
  const steps: [number: string, steps: number][] = [];
  const total = { bytes: 0, mapped: 0 };
  countUses(written, uses);
  countSiblings(written, siblings);
  for (const { number, packed } of streamsOf(file, written)) {
    const unpacked = unpack(packed, MAX_BYTES - total.bytes);
    if (!unpacked) return false;
    const text = unpacked.toString('latin1');
    if (count(text, KEEP) - count(text, TAKE_BACK) > MAX_KEPT) return false;
    if (unpacked !== packed) {
      countUses(text, uses);
      countSiblings(text, siblings);
    }
    steps.push([number, count(text, STEP) + (LONG_STEP - 1) * count(text, SET)]);
    total.bytes += unpacked.length;
    if (text.includes('begincmap')) total.mapped += countMapped(text);
    if (total.bytes > MAX_BYTES || total.mapped > MAX_MAPPED) return false;
  }
  const drawn = steps.map(([number, each]) => each * (uses.get(number) ?? 1));
  return drawn.reduce((sum, each) => sum + each, 0) <= MAX_STEPS;
}

/** Finds the streams that are no pictures. */
function* streamsOf(file: Buffer, written: string): Iterable<Stream> {
  let end = 0;
  for (const { 0: mark, index } of written.matchAll(STREAM)) {
    if (index < end) continue;
    const before = written.slice(Math.max(end, index - MAX_DICTIONARY), index);
    const start = index + mark.length;
    const found = written.indexOf(END, start);
    end = found < 0 ? written.length : found;
    const dictionary = before.lastIndexOf(' obj');
    if (PICTURE.test(before.slice(dictionary + 1))) continue;
    const number = /(\d+)\s+\d+$/.exec(before.slice(0, Math.max(0, dictionary)).slice(-20))?.[1];
    yield { number: number ?? '', packed: file.subarray(start, end) };
  }
}

/** Undefined if there would be more bytes than that. What is packed in another way stays as it is. */
function unpack(stream: Buffer, maxBytes: number): Buffer | undefined {
  let unpacked = stream;
  for (let layer = 0; layer < MAX_LAYERS && isPacked(unpacked); layer++) {
    try {
      unpacked = inflateSync(unpacked, {
        maxOutputLength: Math.max(1, maxBytes),
        finishFlush: constants.Z_SYNC_FLUSH,
      });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
        ? undefined
        : unpacked;
    }
  }
  return unpacked;
}

/** True for what begins as zlib's format does. */
function isPacked([method = 0, flags = 0]: Buffer): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Counts how many pages each stream draws. */
function countUses(text: string, uses: Map<string, number>): void {
  for (const [, several, one] of text.matchAll(DRAWN_BY)) {
    for (const [, number = ''] of (several ?? one ?? '').matchAll(/(\d+)\s+\d+\s+R/g)) {
      uses.set(number, (uses.get(number) ?? 0) + 1);
    }
  }
}

function countSiblings(text: string, siblings: Map<string, number>): void {
  for (const [, parent = ''] of text.matchAll(PART_OF)) {
    siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  }
}

function countMapped(text: string): number {
  let mapped = 0;
  for (const [, ranges = ''] of text.matchAll(RANGES)) {
    for (const [, from = '', to = ''] of ranges.matchAll(RANGE)) {
      mapped += Math.max(0, Number.parseInt(to, 16) - Number.parseInt(from, 16)) + 1;
    }
  }
  return mapped;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (pattern.lastIndex = 0; pattern.test(text); ) found += 1;
  return found;
}
