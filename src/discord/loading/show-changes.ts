import type { ArticleComparison, LocatedPassage } from '../../article/compare/compare-articles.js';
import { compareTexts } from '../../article/compare/compare-texts.js';
import type { ComparedTexts, PreviewReport } from '../../library/article-library.js';
import type { PassageCounts, SectionCounts, Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { blockQuote, escapeMarkdown } from '../message/discord-markdown.js';
import { textDisplay } from '../message/message.js';
import { showHeadingPath } from '../message/show-article.js';
import { showDifferences } from './show-differences.js';

/** The share of the shorter article's passages: different articles share a byline or a heading at most. */
const MAX_SHARE_KEPT_OF_NEW = 0.1;
const KINDS = ['changed', 'added', 'removed'] as const;

/** Two articles and the fate of their passages. */
export type Compared = Pick<PreviewReport, 'before' | 'after' | 'changes'>;

/** A passage and its change. */
export interface Change {
  readonly kind: (typeof KINDS)[number];
  /** Renders it with an excerpt of at most this many UTF-16 units. */
  show(length: number, texts: Texts): ReturnType<typeof textDisplay>;
}

/** True when there is next to nothing to compare. */
export function isAnother(compared: ComparedTexts): boolean {
  const [before, after] = [compared.before.article.passages, compared.after.article.passages];
  return countKept(compared) <= Math.min(before.length, after.length) * MAX_SHARE_KEPT_OF_NEW;
}

/** Counts passages that stayed, including changed ones. */
export function countKept({ after, changes }: ComparedTexts): number {
  return after.article.passages.length - changes.added.length;
}

export function countPassages({ added, removed, changed }: ArticleComparison): PassageCounts {
  return { added: added.length, removed: removed.length, changed: changed.length };
}

export function total(counts: PassageCounts | SectionCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Returns a few changes: one of each kind, then the next of each. */
export function someChanges(compared: ComparedTexts, count: number): Change[] {
  const all = allChanges(compared);
  const chosen = KINDS.flatMap((kind) =>
    all.filter((change) => change.kind === kind).map((change, rank) => ({ change, rank })),
  )
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ change }) => change);
  return all.filter((change) => chosen.includes(change));
}

/** Returns every changed, added and removed passage, in this order; for another article, all added ones. */
export function allChanges(compared: ComparedTexts): Change[] {
  const { before, after, changes } = compared;
  const located = (
    kind: Change['kind'],
    passages: readonly LocatedPassage[],
    of: ComparedTexts['before'],
  ) =>
    passages.map((passage) => ({
      kind,
      show: (length: number, texts: Texts) =>
        showChange(kind, passage, of, escapeMarkdown(cut(passage.text, length)), texts),
    }));
  const added = located('added', changes.added, after);
  if (isAnother(compared)) return added;
  const changed = changes.changed.map((pair) => ({
    kind: 'changed' as const,
    show: (length: number, texts: Texts) => {
      const differences = compareTexts(pair.before.text, pair.after.text);
      // An edit with its context.
      const drawn = showDifferences(differences, 2 * length);
      return showChange('changed', pair.after, after, drawn, texts);
    },
  }));
  return [...changed, ...added, ...located('removed', changes.removed, before)];
}

function showChange(
  kind: Change['kind'],
  { headingPath }: LocatedPassage,
  { article }: ComparedTexts['before'],
  shown: string,
  { reload }: Texts,
) {
  const path = showHeadingPath(headingPath, article.title);
  const label = [`**${reload[kind]}**`, ...(path === '' ? [] : [path])].join(' · ');
  return textDisplay(`${label}\n${blockQuote(shown)}`);
}
