import { TimestampStyles, time } from 'discord.js';
import { type Article, headingPath } from '../article/article.js';
import type { ArticleComparison, LocatedPassage } from '../article/compare-articles.js';
import { compareTexts } from '../article/compare-texts.js';
import type { LoadReport } from '../library/article-library.js';
import { cut } from './cut.js';
import { escapeMarkdown, toOneLine } from './discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  showNotice,
  textDisplay,
  textFits,
} from './message.js';
import { showHeadingPath, showTitle } from './show-article.js';
import { showDifferences } from './show-differences.js';
import type { ChangeCounts, Texts } from './texts.js';

/** Two of a phone's screens; the totals above them are complete. */
const MAX_EXCERPTS = 8;
/** Enough to recognise a passage by: three lines of a phone. */
const EXCERPT_LENGTH = 150;
/** An edit and what stands around it. */
const EDIT_LENGTH = 300;
/** Links are longer, but their beginning tells whose they are. */
const SOURCE_LENGTH = 200;
const KINDS = ['changed', 'added', 'removed'] as const;

/** One passage, and what became of it; both as Discord markdown. */
interface Change {
  readonly kind: (typeof KINDS)[number];
  readonly path: string;
  readonly excerpt: string;
}

/**
 * Tells a moderator what the server reads now and what changed, with an excerpt of as many changes
 * as Discord takes, and a button that undoes it (`undo`).
 * @param notice what to say above it, as Discord markdown
 */
export function renderReload(report: LoadReport, texts: Texts, notice?: string): ContainerMessage {
  const head = textDisplay(describeReport(report, texts));
  const { fingerprint } = report.after.article;
  const undo = { action: 'undo', fingerprint, number: 0 } as const;
  const buttons = report.canUndo ? [pressButton(texts.buttons.undo, undo)] : [];
  const changes = chooseChanges(report);
  for (let count = changes.length; ; count--) {
    const left = total(countPassages(report.changes)) - count;
    const message = buildMessage([
      ...showNotice(notice),
      head,
      ...inReadingOrder(changes.slice(0, count)).map((change) => showChange(change, texts)),
      ...(left > 0 ? [textDisplay(`-# ${texts.reload.moreChanges(left)}`)] : []),
      ...buttonRow(buttons),
    ]);
    if (count === 0 || textFits(message)) return message;
  }
}

function describeReport(report: LoadReport, { reload: texts }: Texts): string {
  const { before, after, changes } = report;
  const { article, isOwn, source } = after;
  const lines = [
    `### ${showTitle(article.title) || '…'}`,
    `${isOwn ? texts.ownArticle : texts.sharedArticle}: ${texts.size(article.passages.length, article.sections.length)}.`,
    // Where the bot's own article lies is the operator's business.
    ...(isOwn ? [`-# ${escapeMarkdown(cut(toOneLine(source), SOURCE_LENGTH))}`] : []),
  ];
  if (report.unchangedSince) {
    const since = time(report.unchangedSince, TimestampStyles.LongDate);
    return [...lines, texts.unchangedSince(since)].join('\n');
  }
  if (before.article.fingerprint === article.fingerprint) {
    return [...lines, texts.nothingChanged].join('\n');
  }
  const passages = countPassages(changes);
  const sections = countSections(before.article, article);
  return [
    ...lines,
    ...(before.article.title === article.title
      ? []
      : [texts.titleWas(showTitle(before.article.title))]),
    total(passages) > 0 ? texts.passages(passages) : texts.noPassageChanged,
    ...(total(sections) > 0 ? [texts.sections(sections)] : []),
  ].join('\n');
}

function countPassages({ added, removed, changed }: ArticleComparison): ChangeCounts {
  return { added: added.length, removed: removed.length, changed: changed.length };
}

/** A section whose heading, or one above it, was edited counts as another one. */
function countSections(before: Article, after: Article): ChangeCounts {
  const paths = (article: Article) =>
    new Set(article.sections.map((_, section) => headingPath(article, section).join('\n')));
  const [old, now] = [paths(before), paths(after)];
  const missing = (from: Set<string>, other: Set<string>) =>
    [...from].filter((path) => !other.has(path)).length;
  return { added: missing(now, old), removed: missing(old, now), changed: 0 };
}

function total({ added, removed, changed }: ChangeCounts): number {
  return added + removed + changed;
}

/** As many as are shown at most: one of each kind, then the next of each. */
function chooseChanges({ before, after, changes }: LoadReport): Change[] {
  const excerptOf = ({ text }: LocatedPassage) => escapeMarkdown(cut(text, EXCERPT_LENGTH));
  const [was, is] = [before.article.title, after.article.title];
  const changed = changes.changed.slice(0, MAX_EXCERPTS).map(({ before, after }) => ({
    kind: 'changed' as const,
    path: showHeadingPath(after.headingPath, is),
    excerpt: showDifferences(compareTexts(before.text, after.text), EDIT_LENGTH),
  }));
  const added = changes.added.slice(0, MAX_EXCERPTS).map((passage) => ({
    kind: 'added' as const,
    path: showHeadingPath(passage.headingPath, is),
    excerpt: excerptOf(passage),
  }));
  const removed = changes.removed.slice(0, MAX_EXCERPTS).map((passage) => ({
    kind: 'removed' as const,
    path: showHeadingPath(passage.headingPath, was),
    excerpt: excerptOf(passage),
  }));
  return [changed, added, removed]
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
  // “>>>” quotes all that follows, empty lines included, so nothing in the passage ends it.
  return textDisplay(`${label}\n>>> ${excerpt}`);
}
