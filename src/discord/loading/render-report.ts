import { ButtonStyle, subtext, TimestampStyles, time } from 'discord.js';
import { countSections } from '../../article/outline.js';
import {
  compareDetails,
  type DetailChange,
  type LoadReport,
  type PreviewReport,
} from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { carry } from '../message/carried.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  smallPrint,
  textDisplay,
  textFits,
} from '../message/message.js';
import type { PressId } from '../message/press-id.js';
import { describeFacts, showHeadingPath, showTitle } from '../message/show-article.js';
import { showOutline } from '../message/show-outline.js';
import type { SealPress, SealUndo } from './load-permission.js';
import {
  allChanges,
  type Change,
  type Compared,
  countKept,
  countPassages,
  isAnother,
  someChanges,
  total,
} from './show-changes.js';

/** With the totals above them, a phone's screen; beside an outline there is room for fewer. */
const MAX_EXCERPTS = 3;
const MAX_EXCERPTS_OF_PREVIEW = 1;
/** A third of a phone's screen; the totals above them are complete. */
const MAX_RENAMED = 3;
/** Enough to recognise a passage by: three lines of a phone. */
const EXCERPT_LENGTH = 90;
/** A third of a phone's screen. */
const OUTLINE_LINES = 8;
/** Links are longer, but their beginning tells whose they are; so do names. */
const SOURCE_LENGTH = 200;

export interface ReportView {
  readonly texts: Texts;
  /** `undo` if the acting member has the permission to undo; otherwise the seal for their own button. */
  readonly undo: 'undo' | SealUndo;
  readonly seal: SealPress;
  /** True where a version from before was brought back. */
  readonly isBack?: boolean;
  /** The loads that are left of the hour's, where they are few, in a sentence. */
  readonly loadsLeft?: string | undefined;
}

type AnyReport = LoadReport | PreviewReport;

/**
 * Tells a moderator in a line what the server reads now, or would read, then what changed, with
 * excerpts of a few changes, and buttons that make it live, undo it or go further back.
 */
export function renderReport(report: AnyReport, view: ReportView): ContainerMessage {
  const { texts } = view;
  const head = [
    carry('verdict', textDisplay(describeReport(report, view))),
    ...(report.kind === 'preview' ? showReading(report, texts) : []),
  ];
  const changes = changesToShow(report, view);
  const origin = [describeOrigin(report, texts), ...(view.loadsLeft ? [view.loadsLeft] : [])];
  for (let count = changes.length; ; count--) {
    const message = buildMessage([
      ...head,
      ...changes.slice(0, count).map((change) => change.show(EXCERPT_LENGTH, texts)),
      smallPrint(origin),
      ...reportButtons(report, view, count),
    ]);
    if (count === 0 || textFits(message)) return message;
  }
}

function isCompared(report: AnyReport): report is AnyReport & Compared {
  return report.kind === 'read' || report.kind === 'preview';
}

function changesToShow(report: AnyReport, { isBack = false }: ReportView): Change[] {
  // Of another article the outline of a preview tells more, and what came back is known already.
  if (!isCompared(report) || ((isBack || report.kind === 'preview') && isAnother(report)))
    return [];
  const count = report.kind === 'preview' ? MAX_EXCERPTS_OF_PREVIEW : MAX_EXCERPTS;
  return someChanges(report, count);
}

function reportButtons(report: AnyReport, view: ReportView, shown: number) {
  const { buttons } = view.texts;
  const { fingerprint } = report.after.article;
  const undoTo = report.kind === 'preview' ? undefined : report.undoTo;
  const hasMore = isCompared(report) && allChanges(report).length > shown;
  const more = { action: 'changes', fingerprint, number: 0 } as const;
  const compare = (id: PressId) => (hasMore ? [pressButton(buttons.showAll, view.seal(id))] : []);
  if (report.kind === 'preview') {
    const live = view.seal({ action: 'make-live', fingerprint, number: 0 });
    const isNew = !isUnchanged(report);
    return buttonRow([
      ...(isNew ? [pressButton(buttons.makeLive, live, ButtonStyle.Success)] : []),
      ...compare(more),
    ]);
  }
  const { furtherBackTo, forwardTo } = report;
  const undo = (label: string, number: number | undefined, isRed = false) =>
    number === undefined
      ? []
      : [
          pressButton(
            label,
            undoId(fingerprint, number, view.undo),
            isRed ? ButtonStyle.Danger : ButtonStyle.Secondary,
          ),
        ];
  // Where two lead to the same, one is enough.
  const other = (number: number | undefined) => (number === undoTo ? undefined : number);
  return [
    ...buttonRow([
      ...undo(buttons.undo, undoTo, true),
      pressButton(buttons.askSomething, { action: 'ask-something', fingerprint, number: 0 }),
      ...(undoTo === undefined ? [] : compare({ ...more, also: undoTo })),
      ...(undoTo === undefined
        ? []
        : [pressButton(buttons.postReport, { action: 'share-report', fingerprint, number: 0 })]),
    ]),
    ...buttonRow([
      ...undo(buttons.furtherBack, other(furtherBackTo)),
      ...undo(buttons.latest, other(forwardTo)),
    ]),
  ];
}

function undoId(fingerprint: string, number: number, undo: ReportView['undo']): PressId {
  return undo === 'undo'
    ? { action: undo, fingerprint, number }
    : { action: 'undo-granted', fingerprint: undo(fingerprint, number), number };
}

function describeReport(report: AnyReport, view: ReportView): string {
  const texts = view.texts.reload;
  const { ownFailure } = report.after;
  const failedBefore = report.before.ownFailure;
  return [
    sayVerdict(report, view),
    ...(ownFailure
      ? [view.texts.ownUnreadable]
      : failedBefore
        ? [texts.ownWasUnreadable[failedBefore]]
        : []),
    ...(isCompared(report) ? describeComparison(report, texts) : []),
  ].join('\n');
}

/** The first line, which says it all to whoever reads no further. */
function sayVerdict(
  report: AnyReport,
  { texts: { reload: texts }, isBack = false }: ReportView,
): string {
  const { article } = report.after;
  const title = showTitle(article.title);
  const size = texts.size(article.passages.length, countSections(article));
  switch (report.kind) {
    case 'not-modified':
      return texts.unchangedSince(time(report.since, TimestampStyles.LongDate));
    case 'upload':
      return texts.isUpload;
    case 'default-already':
      return texts.nothingChanged(title, size);
    case 'preview':
      return !isUnchanged(report)
        ? texts.wouldBeLive(title, size, replacedTitle(report))
        : texts.nothingWouldChange(title, size);
    case 'read':
      if (isUnchanged(report)) return texts.nothingChanged(title, size);
      return isBack
        ? texts.isBack(title, size, replacedTitle(report))
        : texts.isLive(title, size, replacedTitle(report));
  }
}

/** True where what is live after it is what was live before. */
function isUnchanged(report: Compared): boolean {
  return (
    report.before.article.fingerprint === report.after.article.fingerprint &&
    report.before.isOwn === report.after.isOwn &&
    report.before.ownFailure === report.after.ownFailure &&
    compareDetails(report.before, report.after).length === 0
  );
}

/** The title of the previous article, if that was another. */
function replacedTitle(compared: Compared): string | undefined {
  const [before, after] = [compared.before.article.title, compared.after.article.title];
  return isAnother(compared) || before !== after ? showTitle(before) : undefined;
}

/** The source: of the default article it is the operator's business. */
function describeOrigin(report: AnyReport, { reload: texts }: Texts): string {
  const { isOwn, source } = report.after;
  return isOwn ? `${texts.ownArticle} · ${showSource(source)}` : texts.defaultArticle;
}

/** How the article was read, for a moderator to see whether it was read well. */
function showReading({ after }: PreviewReport, texts: Texts) {
  const outline = showOutline(after.article, OUTLINE_LINES, texts);
  return [textDisplay([subtext(describeFacts(after, texts)), outline].join('\n').trim())];
}

function describeComparison(report: Compared, texts: Texts['reload']): string[] {
  const [before, after] = [report.before.article, report.after.article];
  const details = compareDetails(report.before, report.after).map((change) =>
    describeDetail(change, texts),
  );
  if (before.fingerprint === after.fingerprint) {
    return details.length > 0 ? [texts.onlyDetailsChanged, ...details] : [];
  }
  if (isAnother(report)) {
    const kept = countKept(report);
    return kept > 0 ? [texts.kept(kept)] : [];
  }
  const passages = countPassages(report.changes);
  const { added, removed, renamed } = report.changes.sections;
  const sections = { added, removed, renamed: renamed.length };
  return [
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
