import { createPause } from '../../pause.js';

/** List entries per line: parsed in less than a millisecond, however long their texts. */
const ENTRIES_A_LINE = 64;
const NEWLINE = 0x0a;

/** A line after the first: a property and the next entries of its list. */
type Entries = readonly [property: string, entries: readonly unknown[]];

/**
 * Writes an object that consists mostly of lists as lines of JSON: first everything else, then the
 * lists piece by piece. Writing and reading both yield to the event loop in between.
 */
export async function encodeRecord(record: object): Promise<Buffer> {
  const properties = Object.entries(record);
  const isList = ([, value]: readonly [string, unknown]) => Array.isArray(value);
  const lists = properties.filter(isList) as [string, readonly unknown[]][];
  const emptied = properties.map(([key, value]) => [key, Array.isArray(value) ? [] : value]);
  const lines = [Buffer.from(`${JSON.stringify(Object.fromEntries(emptied))}\n`)];
  const pause = createPause();
  for (const [property, list] of lists) {
    for (let from = 0; from < list.length; from += ENTRIES_A_LINE) {
      const line: Entries = [property, list.slice(from, from + ENTRIES_A_LINE)];
      lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
      if (pause.isDue()) await pause.take();
    }
  }
  return Buffer.concat(lines);
}

/** Reads what `encodeRecord` wrote; undefined properties are absent. */
export async function decodeRecord<Record extends object>(bytes: Uint8Array): Promise<Record> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pause = createPause();
  let end = buffer.indexOf(NEWLINE);
  const record = JSON.parse(buffer.toString('utf8', 0, end)) as { [property: string]: unknown[] };
  for (let start = end + 1; start < buffer.length; start = end + 1) {
    end = buffer.indexOf(NEWLINE, start);
    const [property, entries] = JSON.parse(buffer.toString('utf8', start, end)) as Entries;
    record[property]?.push(...entries);
    if (pause.isDue()) await pause.take();
  }
  return record as Record;
}
