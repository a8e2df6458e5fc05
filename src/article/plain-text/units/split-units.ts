import { CHARACTERS_PER_COLUMN, columns } from '../../../text/columns.js';
import { isListItem } from '../../../text/list-item.js';
import { endsSentence, leadsIn, startsLowercase } from '../../../text/sentences.js';
import { wrapWidthOf } from '../lines/hard-wrap.js';
import { lineJoiner } from '../lines/join-lines.js';
import type { IsTurn } from '../lines/speakers.js';
import { isTime } from '../lines/text-line.js';
import { looksLikeTitle, standsBesideText } from '../lines/title-line.js';
import { splitNumberedSeries } from './numbered-series.js';
import { MAX_ITEM_COLUMNS, type Unit } from './plain-text-unit.js';
import { rankRules } from './rank-rules.js';
import { readQuoteMarks } from './read-quote-marks.js';
import { blockSplitter } from './split-block.js';
import { isDrawnRule } from './without-drawn.js';

const ATX_HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/u;
/** Matches a line in bold or italics, which chats and notes copy with its asterisks or underscores. */
const BOLD_LINE = /^\s*([*_]{1,5})(?=[^\s*_])([^*_]+?):?(?<!\s)[*_]{1,5}:?$/;
/** Below the title and below underlined headings. */
const BOLD_LEVEL = 3;
/** Matches two dashes, which mark a mail’s signature, and three or more, which draw a line. */
const RULE = /^\s*(?:--|[-_=*~#+.·•–—\u2500-\u25ac](?:\s*[-_=*~#+.·•–—\u2500-\u25ac]){2,})\s*$/u;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/;
/** No heading and no rule is longer; longer lines are not read. */
const MAX_MARK_CHARACTERS = 200;
const NUMBERED_ITEM = /^\s*\d{1,3}[.)]\s/m;
/** A longer line that ends with a colon is a paragraph and introduces nothing. */
const MAX_LEAD_COLUMNS = 80;
/** Long enough for a time, or a speaker with an office: “The Lord Chancellor (Lord Falconer)”. */
const MAX_NAME_COLUMNS = 40;
/** In a transcript, every second unit is a name; "Ingredients" and "Method" are two of five. */
const MIN_NAME_SHARE = 0.45;

/** Headings right above their text recur; a single one is a first line that happens to be short. */
const MIN_HEADED = 2;
/** The least share among blocks of several lines. */
const MIN_HEADED_SHARE = 0.5;

/**
 * Splits lines into headings with a mark (`#`, an underline) and everything else.
 * @param lines without white space at their ends
 */
export function splitUnits(lines: readonly string[], isTurn: IsTurn): Unit[] {
  const pieces = splitAtBlanks(setTitleApart(lines));
  const blocks = pieces.filter((piece) => Array.isArray(piece));
  const whole = {
    wrapWidth: wrapWidthOf(blocks),
    isBlankFree: !lines.includes(''),
    isHeaded: areHeaded(blocks),
    join: lineJoiner(lines),
  };
  const splitBlock = blockSplitter(whole, isTurn);
  const units = pieces.flatMap((piece) => (Array.isArray(piece) ? splitBlock(piece) : [piece]));
  return attachLeads(splitNumberedSeries(rankRules(units)));
}

/** Sets the first line apart from those right below it where these only say when or by whom it was written. */
function setTitleApart(lines: readonly string[]): readonly string[] {
  const [title = '', ...others] = lines;
  const below = others.slice(0, Math.max(0, others.indexOf('')));
  const isTitled = below.length > 0 && looksLikeTitle(title) && below.every(standsBesideText);
  return isTitled ? [title, '', ...others] : lines;
}

/** True when most blocks of several lines begin with a possible heading. */
function areHeaded(blocks: readonly (readonly string[])[]): boolean {
  const several = blocks.filter(({ length }) => length > 1);
  const headed = several.filter(([first = '', second = '']) => {
    return looksLikeTitle(first) && columns(second) > columns(first) && !startsLowercase(second);
  });
  return headed.length >= MIN_HEADED && headed.length >= several.length * MIN_HEADED_SHARE;
}

function splitAtBlanks(lines: readonly string[]): (string[] | Unit)[] {
  const pieces: (string[] | Unit)[] = [];
  let block: string[] = [];
  let depth = 0;
  let rule = '';
  const close = () => {
    if (block.length > 0) pieces.push(block);
    block = [];
  };
  for (const { text: line, depth: quoteDepth } of readQuoteMarks(lines)) {
    if (quoteDepth !== depth) close();
    depth = quoteDepth;
    const isShort = line.length <= MAX_MARK_CHARACTERS;
    const [, hashes, title] = (isShort && ATX_HEADING.exec(line)) || [];
    const bold = isShort ? BOLD_LINE.exec(line)?.[2] : undefined;
    const [above] = block;
    if (hashes && title) {
      close();
      const text = title.replace(/(?:^|\s)#+$/, '').trim();
      if (text !== '') pieces.push({ type: 'heading', level: hashes.length, text });
    } else if (bold && isTitle(bold)) {
      close();
      pieces.push({ type: 'heading', level: BOLD_LEVEL, text: bold.trim() });
    } else if (isShort && UNDERLINE.test(line) && block.length === 1 && above && isTitle(above)) {
      block = [];
      const level = line.includes('=') ? 1 : 2;
      const text = above.trim().replaceAll(/ {3,}/g, ' ');
      pieces.push({ type: 'heading', level, text, rule: rule + line.trim().charAt(0) });
      rule = '';
    } else if (line === '' || (isShort && (RULE.test(line) || isDrawnRule(line)))) {
      close();
      rule = isShort && UNDERLINE.test(line) ? line.trim().charAt(0) : '';
    } else {
      if (block.length > 0) rule = '';
      block.push(bold ?? line);
    }
  }
  close();
  return pieces;
}

/** True for a line that can be underlined as a heading, also if it is numbered or a question. */
function isTitle(line: string): boolean {
  const title = line.replace(/^\s*(?:[\d.]+[.)]?|[A-Z]\.)\s+/, '').replace(/[?:]$/, '');
  return looksLikeTitle(title);
}

/** Joins lists whose items are apart, and joins introductions to their list, quotation or turn. */
function attachLeads(units: readonly Unit[]): Unit[] {
  const attached: Unit[] = [];
  const names = findLoneNames(units);
  let isNumbered = false;
  for (const unit of units) {
    const last = attached.at(-1);
    const hasNumber = !isHeading(unit) && NUMBERED_ITEM.test(unit.text);
    // After the points (a) and (b) of a clause, "3. Liability" is not a further point.
    const isOtherList = last?.type === 'list' && hasNumber && !isNumbered;
    // "3. Environment" above bullets is their title.
    const isTitled = last?.type === 'line' && isNumbered && !hasNumber && !leadsIn(last.text);
    const isNamed = last?.type === 'line' && names.has(last.text) && !names.has(unit.text);
    if (last?.type === 'code' && unit.type === 'code') {
      attached[attached.length - 1] = { type: 'code', text: `${last.text}\n\n${unit.text}` };
    } else if (
      last &&
      !isDrawn(last) &&
      !isDrawn(unit) &&
      !isHeading(unit) &&
      (isNamed || (!isOtherList && !isTitled && belongTogether(last, unit)))
    ) {
      const type = isItem(unit) ? 'list' : 'text';
      attached[attached.length - 1] = { type, text: `${last.text}\n${unit.text}` };
      isNumbered ||= hasNumber;
    } else {
      attached.push(unit);
      isNumbered = hasNumber;
    }
  }
  return attached;
}

/** True for a form of its own, which no line around it is part of. */
function isDrawn({ type }: Unit): boolean {
  return type === 'code' || type === 'table';
}

function isHeading({ type }: Unit): boolean {
  return type === 'heading' || type === 'numbered';
}

function belongTogether(last: Unit, unit: Unit): boolean {
  if (isHeading(last)) return false;
  // A time on its own belongs to what is said, or happens, below it.
  const isShort = last.text.length <= MAX_NAME_COLUMNS * CHARACTERS_PER_COLUMN;
  if (isShort && isTime(last.text)) return true;
  if (isItem(unit) && isListItem(unit.text)) return isItem(last) || leadsIn(last.text);
  return last.type === 'line' && leadsIn(last.text) && columns(last.text) <= MAX_LEAD_COLUMNS;
}

/** Returns short lines that recur above nearly every paragraph: the speakers of plays and transcripts. */
function findLoneNames(units: readonly Unit[]): Set<string> {
  const counts = new Map<string, number>();
  const spoken = units.filter(({ text }) => !isTime(text));
  for (const { type, text } of spoken) {
    if (type === 'line' && columns(text) <= MAX_NAME_COLUMNS && !endsSentence(text)) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const recurring = [...counts].filter(([, count]) => count > 1);
  const total = recurring.reduce((sum, [, count]) => sum + count, 0);
  const isTranscript = recurring.length > 1 && total >= spoken.length * MIN_NAME_SHARE;
  return new Set(isTranscript ? recurring.map(([text]) => text) : []);
}

function isItem(unit: Unit): boolean {
  if (unit.type === 'list') return true;
  return unit.type === 'line' && isListItem(unit.text) && columns(unit.text) <= MAX_ITEM_COLUMNS;
}
