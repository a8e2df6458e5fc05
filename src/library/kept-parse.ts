import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Article } from '../article/article.js';
import type { Source } from '../article/source.js';
import { sha256 } from './sha256.js';
import { decodeRecord } from './work/encoded-record.js';

const NEWLINE = 0x0a;
/** The folder of the built code, even when tests import the sources. */
const BUILT = dirname(dirname(dirname(createRequire(import.meta.url).resolve('#task-process'))));
/** The code that parses sources and detects their languages; the versions of its libraries matter, too. */
const PARSER_FOLDERS = ['article', 'text', 'answer/language'].map((folder) => join(BUILT, folder));
const LIBRARIES = join(BUILT, '../../package.json');

/** Stamps a parsed article with a line that identifies its source and parser. */
export async function stampParse(encoded: Uint8Array, source: Source): Promise<Uint8Array> {
  return Buffer.concat([Buffer.from(`${await stampOf(source)}\n`), encoded]);
}

/** Returns the kept article; undefined when it is from another source or parser. */
export async function readParse(kept: Uint8Array, source: Source): Promise<Article | undefined> {
  const end = kept.indexOf(NEWLINE);
  const stamp = Buffer.from(kept.subarray(0, Math.max(0, end))).toString();
  return stamp === (await stampOf(source)) ? decodeRecord(kept.subarray(end + 1)) : undefined;
}

async function stampOf({ name, contentType = '', bytes }: Source): Promise<string> {
  return sha256(await parserVersion(), JSON.stringify([name, contentType]), bytes);
}

let version: Promise<string> | undefined;

/** Changes with everything that affects parsing, so that nobody has to remember to raise it. */
function parserVersion(): Promise<string> {
  version ??= hashParser();
  return version;
}

/**
 * Computed once per process, in 10 ms; reading the files one after another would take four times as
 * long.
 */
function hashParser(): Promise<string> {
  const files = PARSER_FOLDERS.flatMap((folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
  });
  const parts = [...files.sort(), LIBRARIES].map((file) => readFileSync(file));
  // Node's version stands for its Unicode data, which decides where words and sentences end.
  return sha256(process.version, ...parts);
}
