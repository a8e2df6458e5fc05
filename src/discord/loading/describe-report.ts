import { subtext, TimestampStyles, time } from 'discord.js';
import { countSections } from '../../article/outline.js';
import {
  compareDetails,
  type DetailChange,
  type LoadReport,
  type PreviewReport,
} from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import { describeFacts, showHeadingPath, showTitle } from '../message/show-article.js';
import { showOutline } from '../message/show-outline.js';
import { type Compared, countKept, countPassages, isAnother, total } from './show-changes.js';

/** A third of a phone's screen; the totals above them are complete. */
const MAX_RENAMED = 3;
/** A third of a phone's screen. */
const OUTLINE_LINES = 8;
/** Links are longer, but their beginning tells whose they are; so do names. */
const SOURCE_LENGTH = 200;

export type AnyReport = LoadReport | PreviewReport;

/** True where two articles were compared. */
export function isCompared(report: AnyReport): report is AnyReport & Compared {
  return report.kind === 'read' || report.kind === 'preview';
}

/**
 * Says in a line what the server reads now, or would read, then what changed.
 * @param isBack true where a version from before was brought back
 */
export function describeReport(report: AnyReport, texts: Texts, isBack = false): string {
  const failedBefore = report.before.ownFailure;
  return [
    sayVerdict(report, texts.reload, isBack),
    ...(report.after.ownFailure
      ? [texts.ownUnreadable]
      : failedBefore
        ? [texts.reload.ownWasUnreadable[failedBefore]]
        : []),
    ...(isCompared(report) ? describeComparison(report, texts.reload) : []),
  ].join('\n');
}

/** The first line, which says it all to whoever reads no further. */
function sayVerdict(report: AnyReport, texts: Texts['reload'], isBack: boolean): string {
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
export function isUnchanged(report: Compared): boolean {
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
export function describeOrigin(report: AnyReport, { reload: texts }: Texts): string {
  const { isOwn, source } = report.after;
  return isOwn ? `${texts.ownArticle} · ${showSource(source)}` : texts.defaultArticle;
}

/** How the article was read, for a moderator to see whether it was read well. */
export function describeReading({ after }: PreviewReport, texts: Texts): string {
  const outline = showOutline(after.article, OUTLINE_LINES, texts);
  return [subtext(describeFacts(after, texts)), outline].join('\n').trim();
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
