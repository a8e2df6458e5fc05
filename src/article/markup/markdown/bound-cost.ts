import { Problem } from '../../../problem.js';

/** Characters that may begin a construct; each costs the parser as much as a whole sentence. */
const MARKS = '[]*_`~<&\\{$|!^%=';
const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) =>
  MARKS.includes(String.fromCharCode(code)) ? 1 : 0,
);
const LINE_FEED = 0x0a;
/** Measured on two cores with lists, tables, links and unclosed emphasis. */
const MARK_MICROSECONDS = 4;
const LINE_MICROSECONDS = 12;
/** Each takes about 2 KB until it is read; no real list has a tenth. */
const MAX_ITEMS = 100_000;
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/gm;
/** Leaves time to read what was parsed; 5 MB of prose, lists or tables take half of it. */
const MAX_MICROSECONDS = 4_000_000;
/** The fewest lines and marks that are refused, rounded down; told to people. */
const LEAST_REFUSED = 300_000;

/**
 * Refuses a text that would keep the parser busy for too long.
 * @throws Problem `too-many-parts`
 */
export function boundCost(text: string): void {
  let cost = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < IS_MARK.length && IS_MARK[code] === 1) cost += MARK_MICROSECONDS;
    else if (code === LINE_FEED && text.charCodeAt(at + 1) !== LINE_FEED) cost += LINE_MICROSECONDS;
  }
  if (cost > MAX_MICROSECONDS) {
    throw new Problem('too-many-parts', {
      part: 'marks',
      limit: LEAST_REFUSED,
    });
  }
  if (countItems(text) > MAX_ITEMS) {
    throw new Problem('too-many-parts', { part: 'items', limit: MAX_ITEMS });
  }
}

function countItems(text: string): number {
  let items = 0;
  for (const _ of text.matchAll(ITEM)) items += 1;
  return items;
}
