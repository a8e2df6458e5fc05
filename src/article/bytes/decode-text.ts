import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { Problem } from '../../problem.js';
import { dropInvisible, joinSoftHyphens, unifyLineEnds } from '../../text/invisible.js';
import type { Source } from '../source.js';
import { findBinaryKind, isEncryptedOffice } from './binary-signatures.js';

/** Enough to tell an encoding, and cheap on the largest file. */
const SAMPLE_BYTES = 64 * 1024;
/**
 * HTML and XML declare their charset within this: browsers read 1,024 bytes, real pages need a few
 * more.
 */
const DECLARATION_BYTES = 4096;
/** Latin text in UTF-16 is nearly all ASCII pairs; a stray NUL or two in ASCII makes few. */
const MIN_ASCII_PAIRS_SHARE = 0.5;
/**
 * A tenth of random bytes are control characters; prose with a few stray ones stays far below this
 * share.
 */
const MAX_CONTROL_SHARE = 0.05;
/**
 * Valid UTF-8, or text with a BOM, may hold more strays: short notes have several, dumps of NULs many
 * more.
 */
const MAX_CONTROL_SHARE_UNICODE = 0.3;
/**
 * UTF-8 that is cut or slightly damaged has few broken characters; Windows-1252 read as UTF-8 has
 * nearly all.
 */
const MAX_BROKEN_SHARE_UTF8 = 0.2;
/** A short word in GBK may happen to be UTF-8 (联通); two sentences never are. */
const MIN_UTF8_CHARACTERS = 8;

/** Of 100: guesses at an encoding with less are often wrong, and right ones reach 40 and more. */
const MIN_GUESS_CONFIDENCE = 30;
/** In Latin text, hardly a fifth of the letters have marks. */
const MAX_MARKED_SHARE = 0.5;
/** So few tell nothing. */
const FEW_LETTERS = 8;

/**
 * Characters that only appear when bytes are read in the wrong encoding: neither text nor a usual
 * control.
 */
const IMPLAUSIBLE = /[^\P{Cc}\n\r\t\f\v]|[\p{Cs}\p{Cn}\p{Co}\uFFFD]/gu;

/**
 * Turns a source's bytes into clean text: `\n` line ends, NFC, no control or invisible characters. A
 * BOM or the pattern of UTF-16 decides the encoding, then the declared charset, then UTF-8 if the bytes
 * are valid, then what their frequencies tell (`chardet`), else Windows-1252.
 * @throws Problem `type-unsupported` for what isn't text or in no encoding that can be told, `source-empty` for
 * nothing but white space.
 */
export function decodeText({ name, bytes, contentType = '' }: Source): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncryptedOffice(buffer)) {
    throw new Problem('document-unreadable', { name, reason: 'encrypted' });
  }
  const kind = findBinaryKind(buffer);
  if (kind) throw new Problem('type-unsupported', { name, kind });
  const { text, isUnicode, isTold = true } = decode(buffer, contentType);
  if (implausibleShare(text) > (isUnicode ? MAX_CONTROL_SHARE_UNICODE : MAX_CONTROL_SHARE)) {
    throw new Problem('type-unsupported', { name, kind: 'other' });
  }
  if (!isTold) throw new Problem('type-unsupported', { name, kind: 'unknown-encoding' });
  const clean = dropInvisible(joinSoftHyphens(unifyLineEnds(text))).normalize('NFC');
  if (clean.trim() === '') throw new Problem('source-empty', { name });
  return clean;
}

interface Decoded {
  readonly text: string;
  readonly isUnicode: boolean;
  /** False when nothing tells the encoding, and the text is probably gibberish. */
  readonly isTold?: boolean;
}

function decode(bytes: Buffer, contentType: string): Decoded {
  const unicode = encodingFromBom(bytes) ?? utf16FromNuls(bytes);
  const charset = unicode ?? declaredCharset(bytes, contentType);
  // Servers declare Latin-1 for everything, so it means no more than no declaration.
  const isDeclared = charset && charset !== 'utf-8' && charset !== 'windows-1252';
  // A page saved again as UTF-8 still declares its old charset.
  if (isDeclared && (unicode || !isSurelyUtf8(bytes))) {
    return { text: iconv.decode(bytes, charset), isUnicode: charset === unicode };
  }
  const text = new TextDecoder().decode(bytes);
  if (isValidUtf8(bytes)) return { text, isUnicode: true };
  const broken = countMatches(text, /\uFFFD/g);
  if (broken <= countMatches(text, /[^\p{ASCII}]/gu) * MAX_BROKEN_SHARE_UTF8) {
    return { text: text.replaceAll('\uFFFD', ''), isUnicode: true };
  }
  return decodeGuessed(bytes);
}

/** Decodes text of which nothing says its encoding. */
function decodeGuessed(bytes: Buffer): Decoded {
  const [best] = analyse(bytes.subarray(0, SAMPLE_BYTES));
  const isLikely = best !== undefined && best.confidence >= MIN_GUESS_CONFIDENCE;
  const guessed = isLikely ? canonicalCharset(best.name) : undefined;
  // Not TextDecoder: several releases of Node read the quotation marks of Windows-1252 as control
  // characters.
  const text = iconv.decode(bytes, guessed ?? 'windows-1252');
  const sample = text.slice(0, SAMPLE_BYTES);
  const letters = countMatches(sample, /\p{L}/gu);
  const marked = countMatches(sample, /(?!\p{ASCII})\p{L}/gu);
  const isLatin = marked <= Math.max(FEW_LETTERS, letters * MAX_MARKED_SHARE);
  return { text, isUnicode: false, isTold: guessed !== undefined || isLatin };
}

function encodingFromBom(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 3);
  if (start === '\xef\xbb\xbf') return 'utf-8';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  return start.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
}

function utf16FromNuls(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return undefined;
  const controls = sample.filter((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d).length;
  const isUtf8 = isValidUtf8(sample, { stream: sample.length < bytes.length });
  // A stray NUL doesn't make UTF-16. Read byte by byte, UTF-16 is full of controls or isn't valid
  // UTF-8.
  if (controls < sample.length * MAX_CONTROL_SHARE && isUtf8) return undefined;
  const [little, big] = ['utf-16le', 'utf-16be'].map((encoding) => {
    const text = iconv.decode(sample, encoding);
    const spaces = countMatches(text, /[ \n\r]/g);
    const ascii = countMatches(text, /[\n\r -~]/g);
    return { encoding, text, spaces, ascii };
  }) as [Utf16Reading, Utf16Reading];
  // Spaces tell the byte order best: swapped, a space is no character, while U+4E00, swapped, is an N.
  const order = little.spaces - big.spaces || little.ascii - big.ascii;
  const { encoding, text, spaces, ascii } = order > 0 ? little : big;
  const isLikely = spaces > 0 || ascii >= text.length * MIN_ASCII_PAIRS_SHARE;
  return isLikely && implausibleShare(text) <= MAX_CONTROL_SHARE ? encoding : undefined;
}

interface Utf16Reading {
  readonly encoding: string;
  readonly text: string;
  readonly spaces: number;
  readonly ascii: number;
}

function declaredCharset(bytes: Buffer, contentType: string): string | undefined {
  const named = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1];
  const fromType = named && canonicalCharset(named);
  // Servers declare UTF-8 for pages that say otherwise of themselves, too.
  if (fromType && (fromType !== 'utf-8' || isValidUtf8(bytes))) return fromType;
  const head = bytes.toString('latin1', 0, DECLARATION_BYTES);
  if (!/^\s*</.test(head)) return undefined;
  const declared =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  const charset = declared?.[1] && canonicalCharset(declared[1]);
  // The declaration itself was found byte by byte, so the source is not UTF-16, whatever it claims.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** The Encoding Standard's name for a charset label, if it is one that can be decoded here. */
function canonicalCharset(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return iconv.encodingExists(encoding) ? encoding : undefined;
  } catch {
    return undefined;
  }
}

/** True for valid UTF-8 with too many multi-byte characters to be another charset by chance. */
function isSurelyUtf8(bytes: Buffer): boolean {
  if (!isValidUtf8(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return countMatches(new TextDecoder().decode(sample), /\P{ASCII}/gu) >= MIN_UTF8_CHARACTERS;
}

/** With `stream`, the bytes may end inside a character. */
function isValidUtf8(bytes: Buffer, options?: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function implausibleShare(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  return sample === '' ? 0 : countMatches(sample, IMPLAUSIBLE) / sample.length;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
