import { columns } from '../../../text/columns.js';
import { endsSentence } from '../../../text/sentences.js';
import { type Block, MAX_HEADING_LEVEL } from '../../article.js';
import { type HeadingMark, MAX_TITLE_COLUMNS, markOf } from '../lines/heading-marks.js';
import { withSingleSpaces } from '../lines/join-lines.js';
import { numberingOf } from '../lines/numbering.js';
import type { IsTurn } from '../lines/speakers.js';
import { looksLikeTitle, MIN_HEADLINE_COLUMNS, standsBesideText } from '../lines/title-line.js';
import type { Unit } from './plain-text-unit.js';
import { withoutDrawn } from './without-drawn.js';

/** The level of a section’s heading without a mark for its level (`===`, `#`). */
const OUTER_LEVEL = 2;
/** The article's title, above all sections. */
const TITLE_LEVEL = 1;
/** Shorter lines may be headings themselves, and so say nothing about punctuation. */
const MIN_PARAGRAPH_COLUMNS = 60;
/**
 * In text whose sentences end without marks (Thai, chats), the text below a heading is at least this many
 * times as long.
 */
const MIN_TEXT_TO_HEADING = 2;
/** Title, part and section may follow one another; more short lines in a row are a menu or a chat. */
const MAX_BARE_IN_A_ROW = 3;
/** Fewer may be questions to the reader. */
const MIN_QUESTIONS = 3;
/**
 * The least share of questions among all lines and paragraphs of an FAQ, whose answers have a few
 * paragraphs each.
 */
const MIN_QUESTION_SHARE = 0.25;

/** Titles say more than headings of sections: the least share of what these have in the middle. */
const MIN_TITLE_SHARE = 1.5;
/** Below a title that has no text of its own. */
const MIN_SECTIONS = 2;
/** Between a number and its title, where the title is centred. */
const WIDE_GAP = / {3,}/g;
/** Below a title, this is no section; in a changelog, it is one. */
const EDITION = /^(?:version|revision|edition|release|fassung|versión|версия)\s+v?\d/i;

type Candidate = HeadingMark | { readonly kind: 'bare' | 'question' };

interface TextBelow {
  readonly columns: number;
  readonly endsSentence: boolean;
}

/** Tells headings from paragraphs by their shape and by what follows them, and assigns levels. */
export function findHeadings(read: readonly Unit[], isTurn: IsTurn): Block[] {
  const units = deepenNumbered(read);
  const headings = dropLongRuns(findCandidates(units, isTurn));
  if (isTitleOf(units, headings)) headings[0] = { kind: 'bare' };
  const isTitled = headings[0] !== undefined || units[0]?.type === 'heading';
  if (isTitled && isStandfirst(headings[1], units[1]?.text ?? '')) headings[1] = undefined;
  const marks = headings.filter((heading) => heading !== undefined);
  const numbered = marks.filter((mark) => mark.kind === 'numbered');
  const ranks = new Set(numbered.map(({ rank }) => rank));
  // A chapter that was copied on its own begins with "2.1".
  const isWhole =
    numbered.length < 2 || marks.some(({ kind }) => kind === 'bare') || units.some(isChapter);
  // Below "Chapter 2", "2.1" is the outermost.
  const inner = numbered.filter(({ rank }) => rank === Math.max(...ranks));
  const isInner = ranks.size > 1 && !units.some(isChapter);
  const outerDepth = isWhole && !isInner ? 1 : Math.min(...inner.map(({ depth }) => depth));
  // The first heading is the title; capitals there say nothing about the sections.
  const hasCapitals = headings.some((heading, index) => index > 0 && heading?.kind === 'capitals');
  const isAboveHeading = headings[1] !== undefined || units[1]?.type === 'heading';
  const isLong = isLongInCapitals(units, headings);
  return units.map((unit, index) => {
    if (unit.type === 'heading') return { type: 'heading', level: unit.level, text: unit.text };
    const heading = headings[index];
    if (!heading) return paragraphOf(unit);
    let level = OUTER_LEVEL;
    const isTitle =
      heading.kind === 'bare' ||
      (heading.kind === 'capitals' && (!hasCapitals || isAboveHeading || isLong));
    if (index === 0 && isTitle) {
      level = TITLE_LEVEL;
    } else if (heading.kind === 'numbered') {
      const outer = [...ranks].filter((rank) => rank < heading.rank).length;
      const deeper = Math.max(0, heading.depth - outerDepth);
      level = Math.min(MAX_HEADING_LEVEL, OUTER_LEVEL + outer + deeper);
    } else if (heading.kind === 'question' || (heading.kind === 'bare' && hasCapitals)) {
      level = OUTER_LEVEL + 1;
    }
    const text = withoutDrawn(unit.text)
      .replace(WIDE_GAP, ' ')
      .replace(/\s*[:：]$/, '');
    return { type: 'heading', level, text };
  });
}

/**
 * True when the text begins with a line like a title, above lines that are no text, such as who was present,
 * and has sections further down.
 */
function isTitleOf(units: readonly Unit[], headings: readonly (Candidate | undefined)[]): boolean {
  const [first] = units;
  if (headings[0] || first?.type !== 'line' || !looksLikeTitle(first.text)) return false;
  const sections = units.filter(({ type }, index) => {
    const kind = headings[index]?.kind;
    return type === 'heading' || kind === 'numbered' || kind === 'capitals';
  });
  return sections.length >= MIN_SECTIONS;
}

/** True when the first heading in capitals is far longer than the others: "ELM POND ROWERS - RULES". */
function isLongInCapitals(
  units: readonly Unit[],
  headings: readonly (Candidate | undefined)[],
): boolean {
  const [first = 0, ...others] = units
    .filter((_, index) => headings[index]?.kind === 'capitals')
    .map(({ text }) => columns(text));
  const middle = others.sort((a, b) => a - b)[others.length >> 1] ?? 0;
  const least = Math.max(MIN_HEADLINE_COLUMNS, MIN_TITLE_SHARE * middle);
  return others.length >= MIN_SECTIONS && first >= least;
}

function paragraphOf({ type, text }: Unit): Block {
  const isForm = type === 'list' || type === 'table' || type === 'code';
  if (isForm) return { type: 'paragraph', text, form: type };
  return { type: 'paragraph', text: type === 'line' ? withSingleSpaces(text) : text };
}

/** Assigns levels by number to headings that are all marked alike: `2.1` stands below `2`. */
function deepenNumbered(units: readonly Unit[]): Unit[] {
  return units.map((unit) => {
    const depth = unit.type === 'heading' ? (numberingOf(unit.text)?.depth ?? 1) : 1;
    if (unit.type !== 'heading' || depth === 1) return unit;
    return { ...unit, level: Math.min(MAX_HEADING_LEVEL, Math.max(unit.level, depth + 1)) };
  });
}

/** True for a marked heading with a number of one part. */
function isChapter({ type, text }: Unit): boolean {
  return type === 'heading' && numberingOf(text)?.depth === 1;
}

function findCandidates(units: readonly Unit[], isTurn: IsTurn): (Candidate | undefined)[] {
  const isPunctuated = endsMostSentences(units);
  const isFaq = asksMuch(units);
  const candidates: (Candidate | undefined)[] = units.map(() => undefined);
  // The nearest text below, apart from captions and headings.
  let below: TextBelow | undefined;
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index] as Unit;
    if (unit.type === 'heading') continue;
    if (unit.type === 'numbered') {
      candidates[index] = { kind: 'numbered', ...unit.numbering };
      continue;
    }
    const candidate =
      unit.type === 'line' && !isTurn(unit.text) ? candidateOf(unit.text, isFaq) : undefined;
    if (candidate && below) {
      const isFollowed = candidate.kind !== 'bare' || isLongEnough(unit.text, below, isPunctuated);
      // After "Kind regards," or "He sang:" no heading follows, nor after a question ("Yes").
      const above = units[index - 1]?.text ?? '';
      const isLed = candidate.kind === 'bare' && (/[,:，：]$/.test(above) || isQuestion(above));
      if (isFollowed && !isLed) {
        candidates[index] = candidate;
        continue;
      }
    }
    const isBeside = unit.text.split('\n').every(standsBesideText);
    if (!isBeside && (unit.type !== 'line' || isText(unit.text))) {
      // A list, table or code counts as text, however short it is and whatever it ends with.
      const isLong = unit.type !== 'line' && unit.type !== 'text';
      const length = isLong ? Number.POSITIVE_INFINITY : columns(unit.text);
      below = { columns: length, endsSentence: endsSentence(unit.text) };
    }
  }
  return candidates;
}

function candidateOf(line: string, isFaq: boolean): Candidate | undefined {
  if (standsBesideText(line)) return undefined;
  if (isFaq && isQuestion(line)) return { kind: 'question' };
  return markOf(line) ?? (looksLikeTitle(line) ? { kind: 'bare' } : undefined);
}

/** True for an FAQ: questions, each followed by an answer. */
function asksMuch(units: readonly Unit[]): boolean {
  const isAsked = units.map(({ type, text }) => type === 'line' && isQuestion(text));
  const questions = isAsked.filter((asks, index) => asks && isAsked[index + 1] === false);
  return questions.length >= MIN_QUESTIONS && questions.length >= units.length * MIN_QUESTION_SHARE;
}

/**
 * True when the line below the title is a standfirst, longer than a heading, as in newspapers, or tells the
 * version.
 */
function isStandfirst(heading: Candidate | undefined, line: string): boolean {
  return heading?.kind === 'bare' && (columns(line) > MIN_PARAGRAPH_COLUMNS || EDITION.test(line));
}

function isQuestion(line: string): boolean {
  return /[?？؟]$/.test(line) && looksLikeTitle(line.slice(0, -1).trimEnd());
}

function isText(line: string): boolean {
  return !standsBesideText(line) && (endsSentence(line) || columns(line) > MIN_PARAGRAPH_COLUMNS);
}

function isLongEnough(heading: string, text: TextBelow, isPunctuated: boolean): boolean {
  if (isPunctuated && text.endsSentence) return true;
  return text.columns >= columns(heading) * MIN_TEXT_TO_HEADING;
}

function endsMostSentences(units: readonly Unit[]): boolean {
  const paragraphs = units.filter(
    ({ type, text }) => type !== 'heading' && type !== 'list' && columns(text) > MAX_TITLE_COLUMNS,
  );
  return paragraphs.filter(({ text }) => endsSentence(text)).length * 2 >= paragraphs.length;
}

function dropLongRuns(candidates: readonly (Candidate | undefined)[]): (Candidate | undefined)[] {
  let run = 0;
  const kept = [...candidates];
  candidates.forEach((candidate, index) => {
    run = candidate?.kind === 'bare' ? run + 1 : 0;
    if (run <= MAX_BARE_IN_A_ROW || candidates[index + 1]?.kind === 'bare') return;
    kept.fill(undefined, index - run + 1, index);
  });
  return kept;
}
