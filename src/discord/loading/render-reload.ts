import { ButtonStyle, subtext, TimestampStyles, time } from 'discord.js';
import type { ArticleComparison, LocatedPassage } from '../../article/compare/compare-articles.js';
import { compareTexts } from '../../article/compare/compare-texts.js';
import { countSections } from '../../article/outline.js';
import {
  compareDetails,
  type DetailChange,
  type LoadedArticle,
  type LoadReport,
  type ReadReport,
} from '../../library/article-library.js';
import type { PassageCounts, SectionCounts, Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { blockQuote, escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  showNotice,
  textDisplay,
  textFits,
} from '../message/message.js';
import type { PressId } from '../message/press-id.js';
import { showHeadingPath, showTitle } from '../message/show-article.js';
import { showDifferences } from './show-differences.js';

/** With the totals above them, a phone's screen. */
const MAX_EXCERPTS = 3;
/** Enough to see that it is the article that was meant. */
const MAX_EXCERPTS_OF_NEW = 3;
/** Of the shorter article's passages: other articles share a by-line or a heading, no more. */
const MAX_SHARE_KEPT_OF_NEW = 0.1;
/** A third of a phone's screen; the totals above them are complete. */
const MAX_RENAMED = 5;
/** Enough to recognise a passage by: three lines of a phone. */
const EXCERPT_LENGTH = 150;
/** An edit and what stands around it. */
const EDIT_LENGTH = 300;
/** Links are longer, but their beginning tells whose they are; so do names. */
const SOURCE_LENGTH = 200;
const KINDS = ['changed', 'added', 'removed'] as const;

/** One passage, and what became of it; both as Discord markdown. */
interface Change {
  readonly kind: (typeof KINDS)[number];
  readonly path: string;
  readonly excerpt: string;
}

/** Stands in for the article's fingerprint on a button that only one member may press. */
export type SealUndo = (fingerprint: string, number: number) => string;

/**
 * Tells a moderator what the server reads now and what changed, with an excerpt of as many changes
 * as Discord takes, and buttons that undo it or go further back.
 * @param undo whether whoever loaded has the permission that undoing asks for, or else their seal
 * @param notice what to say above it, as Discord markdown
 */
export function renderReload(
  report: LoadReport,
  texts: Texts,
  undo: 'undo' | SealUndo,
  notice?: string,
): ContainerMessage {
  const head = textDisplay(describeReport(report, texts));
  const buttons = undoButtons(report, texts, undo);
  const { changes, all } = report.kind === 'read' ? changesToShow(report) : NOTHING_TO_SHOW;
  for (let count = changes.length; ; count--) {
    const left = all - count;
    const message = buildMessage([
      ...showNotice(notice),
      head,
      ...inReadingOrder(changes.slice(0, count)).map((change) => showChange(change, texts)),
      ...(left > 0 ? [textDisplay(subtext(texts.reload.moreChanges(left)))] : []),
      ...buttonRow(buttons),
    ]);
    if (count === 0 || textFits(message)) return message;
  }
}

const NOTHING_TO_SHOW = { changes: [], all: 0 };

/** As many changes as are shown at most, the best first, and how many there are. */
function changesToShow(report: ReadReport): { changes: readonly Change[]; all: number } {
  const { changes, after } = report;
  if (!isAnother(report)) {
    return { changes: chooseChanges(report), all: total(countPassages(changes)) };
  }
  const added = excerptsOf('added', changes.added, after).slice(0, MAX_EXCERPTS_OF_NEW);
  return { changes: added, all: changes.added.length };
}

/** True when there is next to nothing to compare. */
function isAnother(report: ReadReport): boolean {
  const [before, after] = [report.before.article.passages, report.after.article.passages];
  return countKept(report) <= Math.min(before.length, after.length) * MAX_SHARE_KEPT_OF_NEW;
}

/** Passages that changed were kept too. */
function countKept({ after, changes }: ReadReport): number {
  return after.article.passages.length - changes.added.length;
}

function undoButtons(report: LoadReport, { buttons }: Texts, undo: 'undo' | SealUndo) {
  const { after, undoTo, furtherBackTo, forwardTo } = report;
  const { fingerprint } = after.article;
  const idFor = (number: number): PressId =>
    undo === 'undo'
      ? { action: undo, fingerprint, number }
      : { action: 'undo-granted', fingerprint: undo(fingerprint, number), number };
  const button = (label: string, number: number | undefined) =>
    number === undefined
      ? []
      : [{ ...pressButton(label, idFor(number)), style: ButtonStyle.Danger } as const];
  // Where two lead to the same, one is enough.
  const other = (number: number | undefined) => (number === undoTo ? undefined : number);
  return [
    ...button(buttons.undo, undoTo),
    ...button(buttons.furtherBack, other(furtherBackTo)),
    ...button(buttons.latest, other(forwardTo)),
    ...(undoTo !== undefined
      ? [pressButton(buttons.postReport, { action: 'share-report', fingerprint, number: 0 })]
      : []),
  ];
}

function describeReport(report: LoadReport, { reload: texts, standsIn: instead }: Texts): string {
  const { article, isOwn, source, ownFailure } = report.after;
  const failedBefore = report.before.ownFailure;
  return [
    `### ${showTitle(article.title) || '…'}`,
    `${isOwn ? texts.ownArticle : texts.sharedArticle}: ${texts.size(article.passages.length, countSections(article))}.`,
    // Where the bot's own article lies is the operator's business.
    ...(isOwn ? [subtext(showSource(source))] : []),
    ...(ownFailure ? [instead] : failedBefore ? [texts.stoodIn[failedBefore]] : []),
    ...describeChanges(report, texts),
  ].join('\n');
}

function describeChanges(report: LoadReport, texts: Texts['reload']): string[] {
  switch (report.kind) {
    case 'not-modified':
      return [texts.unchangedSince(time(report.since, TimestampStyles.LongDate))];
    case 'upload':
      return [texts.isUpload];
    case 'default-already':
      return [texts.nothingChanged];
    case 'read':
      return describeComparison(report, texts);
  }
}

function describeComparison(report: ReadReport, texts: Texts['reload']): string[] {
  const [before, after] = [report.before.article, report.after.article];
  const details = compareDetails(report.before, report.after).map((change) =>
    describeDetail(change, texts),
  );
  if (before.fingerprint === after.fingerprint) {
    return details.length > 0 ? [texts.onlyDetailsChanged, ...details] : [texts.nothingChanged];
  }
  const oldTitle = showTitle(before.title);
  if (isAnother(report)) return [texts.replaced(oldTitle, countKept(report))];
  const passages = countPassages(report.changes);
  const { added, removed, renamed } = report.changes.sections;
  const sections = { added, removed, renamed: renamed.length };
  return [
    ...(before.title === after.title ? [] : [texts.titleWas(oldTitle)]),
    ...details,
    total(passages) > 0 ? texts.passages(passages) : texts.noPassageChanged,
    ...(total(sections) > 0 ? [texts.sections(sections)] : []),
    ...renamed
      .slice(0, MAX_RENAMED)
      .map(({ before, after }) => subtext(texts.renamed(showHeading(before), showHeading(after)))),
  ];
}

function describeDetail({ detail, before, after }: DetailChange, texts: Texts['reload']): string {
  const [from, to] = [before, after].map((each) => (each ? showSource(each) : undefined));
  return texts.detail(detail, from, to);
}

function showSource(text: string): string {
  return escapeMarkdown(cut(toOneLine(text), SOURCE_LENGTH));
}

function showHeading(heading: string): string {
  return showHeadingPath([heading], '') || '…';
}

function countPassages({ added, removed, changed }: ArticleComparison): PassageCounts {
  return { added: added.length, removed: removed.length, changed: changed.length };
}

function total(counts: PassageCounts | SectionCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function excerptsOf(
  kind: Change['kind'],
  passages: readonly LocatedPassage[],
  { article }: LoadedArticle,
): Change[] {
  return passages.slice(0, MAX_EXCERPTS).map(({ text, headingPath }) => ({
    kind,
    path: showHeadingPath(headingPath, article.title),
    excerpt: escapeMarkdown(cut(text, EXCERPT_LENGTH)),
  }));
}

/** As many as are shown at most: one of each kind, then the next of each. */
function chooseChanges(report: ReadReport): Change[] {
  const { before, after, changes } = report;
  const changed = changes.changed.slice(0, MAX_EXCERPTS).map((each) => ({
    kind: 'changed' as const,
    path: showHeadingPath(each.after.headingPath, after.article.title),
    excerpt: showDifferences(compareTexts(each.before.text, each.after.text), EDIT_LENGTH),
  }));
  const removed = excerptsOf('removed', changes.removed, before);
  return [changed, excerptsOf('added', changes.added, after), removed]
    .flatMap((list) => list.map((change, rank) => ({ change, rank })))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_EXCERPTS)
    .map(({ change }) => change);
}

function inReadingOrder(changes: readonly Change[]): Change[] {
  return KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

function showChange({ kind, path, excerpt }: Change, { reload: texts }: Texts) {
  const label = [`**${texts[kind]}**`, ...(path === '' ? [] : [path])].join(' · ');
  return textDisplay(`${label}\n${blockQuote(excerpt)}`);
}
