import { columns, fitsColumns } from '../../../text/columns.js';
import { isListItem } from '../../../text/list-item.js';
import { endsSentence } from '../../../text/sentences.js';
import { MAX_TITLE_COLUMNS } from '../lines/heading-marks.js';
import { letteringOf, type Numbering, numberingOf } from '../lines/numbering.js';
import { MAX_ITEM_COLUMNS, type Unit } from './plain-text-unit.js';

/** Two numbers may be the answers to a question; three that count up order the text. */
const MIN_HEADINGS = 3;
/** Some heading of a long text takes two lines, or has no text below; in a list, hardly any item has some. */
const MIN_HEADING_SHARE = 0.75;
/** Numbers that were left out, or are read as something else. */
const MAX_STEP = 3;
/** The title of a clause is short: "Disclaimer of Warranty." */
const MAX_RUN_IN_COLUMNS = 70;
/** In a longer title, all words begin with a capital but for short ones ("of", "and"). */
const MAX_PLAIN_WORDS = 3;
const SHORT_WORD = /^\P{L}*(?:\p{Ll}{1,3}|from|into|over|upon|with|oder|para|pour|dans)\P{L}*$/u;
/**
 * The least share of lines above their text and of long paragraphs among the headings. The steps of a
 * recipe are short: "2. Mix the dough. Let it rest."
 */
const MIN_SURE_SHARE = 0.2;
/** Enough of a paragraph to find its number and title. */
const HEAD_CHARACTERS = 200;
const RUN_IN = /^(\P{Ll}.{3,}?)\.\s+(?=["“«(]?\p{Lu})/u;

interface Member {
  readonly index: number;
  readonly numbering: Numbering;
  /** The unit as a heading, with the text below that begins in the same line; undefined for another text. */
  readonly heading: { readonly text: string; readonly below?: Unit } | undefined;
}

/**
 * Finds the headings that show only together that they are some: numbered lines that count up through the
 * text and stand above longer text, as in licences and contracts, whatever they end with. A number and a
 * title may also begin the paragraph ("2. Payment. The Client shall …"), which is then split. Numbered
 * lines that follow one another are a list.
 */
export function splitNumberedSeries(units: readonly Unit[]): Unit[] {
  const headings = new Map<number, Member>();
  for (const members of findSeries(units)) {
    if (!areHeadings(members, units)) continue;
    for (const member of members) if (member.heading) headings.set(member.index, member);
  }
  return units.flatMap((unit, index) => {
    const { heading, numbering } = headings.get(index) ?? {};
    if (!heading || !numbering) return [unit];
    const { text, below } = heading;
    return [{ type: 'numbered', text, numbering } as const, ...(below ? [below] : [])];
  });
}

function findSeries(units: readonly Unit[]): Member[][] {
  const series = new Map<string, Member[]>();
  units.forEach((unit, index) => {
    if (unit.type !== 'line' && unit.type !== 'text' && unit.type !== 'list') return;
    const head = unit.text.slice(0, HEAD_CHARACTERS);
    if (isList(unit.text)) return;
    for (const numbering of [numberingOf(head), letteringOf(head)]) {
      if (numbering?.value === undefined) continue;
      const members = series.get(numbering.series) ?? [];
      if (!goesOn(members.at(-1), numbering)) continue;
      members.push({ index, numbering, heading: headingOf(unit, numbering) });
      series.set(numbering.series, members);
    }
  });
  return [...series.values()];
}

/** True for several numbers: such items are a list. */
function isList(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2);
  return second !== '' && numberingOf(second)?.series === numberingOf(first)?.series;
}

/** True for the first number, the next one, and the first one of another part. */
function goesOn(last: Member | undefined, { value = 0 }: Numbering): boolean {
  const above = last?.numbering.value;
  return above === undefined || value <= 1 || (value > above && value <= above + MAX_STEP);
}

function headingOf(unit: Unit, { title }: Numbering): Member['heading'] {
  const start = Math.min(unit.text.length, HEAD_CHARACTERS) - title.length;
  if (
    unit.type === 'line' &&
    fitsColumns(unit.text, MAX_TITLE_COLUMNS) &&
    !/[,;:：]$/.test(title)
  ) {
    return { text: title === '' ? unit.text : unit.text.replace(/(?<!\.)\.$/, '') };
  }
  if (isWrappedTitle(unit.text)) return { text: unit.text };
  const [match, runIn = ''] = RUN_IN.exec(title) ?? [];
  if (match === undefined || !isRunIn(runIn)) return undefined;
  const type = unit.type === 'list' ? 'list' : 'text';
  const below = { type, text: unit.text.slice(start + match.length) } as const;
  return { text: unit.text.slice(0, start) + runIn, below };
}

/** True for a title of several lines, which were joined: mostly a question. */
function isWrappedTitle(text: string): boolean {
  const isOpen = /[?？؟]$/.test(text) || !(endsSentence(text) || /[,;:：]$/.test(text));
  return isOpen && fitsColumns(text, MAX_ITEM_COLUMNS) && !text.includes('\n');
}

function isRunIn(title: string): boolean {
  if (columns(title) > MAX_RUN_IN_COLUMNS) return false;
  const words = title.split(/\s+/);
  return (
    words.length <= MAX_PLAIN_WORDS ||
    words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || SHORT_WORD.test(word))
  );
}

/** True when nearly all members of a series are headings with text below. */
function areHeadings(members: readonly Member[], units: readonly Unit[]): boolean {
  const lines = members.filter(
    ({ index, heading }, order) =>
      heading && !heading.below && isAbove(units[index + 1], index + 1, members[order + 1]),
  );
  const runIn = members.flatMap(({ heading }) => heading?.below ?? []);
  const long = runIn.filter(({ text }) => columns(text) > MAX_ITEM_COLUMNS);
  const heads = lines.length + runIn.length;
  return (
    heads >= MIN_HEADINGS &&
    heads >= members.length * MIN_HEADING_SHARE &&
    lines.length + long.length >= heads * MIN_SURE_SHARE
  );
}

/** True when the unit below a numbered line is text, and not the next number. */
function isAbove(below: Unit | undefined, index: number, next: Member | undefined): boolean {
  if (!below || next?.index === index) return false;
  const { type, text } = below;
  return (
    type !== 'line' || endsSentence(text) || isListItem(text) || numberingOf(text) !== undefined
  );
}
