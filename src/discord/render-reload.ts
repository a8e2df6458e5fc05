import type { ArticleComparison } from '../article/compare-articles.js';
import type { ReloadReport } from '../library/article-library.js';
import { buildMessage, type ContainerMessage, textDisplay } from './message.js';
import { showHeadingPath, showTitle } from './show-article.js';

/** About a phone's screen; the totals above them are complete. */
const MAX_SECTIONS = 8;
const KINDS = ['added', 'removed', 'changed'] as const;

type Counts = Record<(typeof KINDS)[number], number>;

const number = new Intl.NumberFormat('en');

/** Tells a moderator what the bot answers from now, and what changed, section by section. */
export function renderReload({ before, after, changes }: ReloadReport): ContainerMessage {
  const [old, { title, passages, sections, fingerprint }] = [before.article, after.article];
  const lines = [
    `### ${showTitle(title)}`,
    `Read again: ${plural(passages.length, 'passage')}, ${plural(sections.length, 'section')}.`,
  ];
  if (old.title !== title) lines.push(`The title was: ${showTitle(old.title)}`);
  if (old.fingerprint === fingerprint) lines.push('**Nothing changed.**');
  else lines.push(...describeChanges(changes, old.title, title));
  return buildMessage([textDisplay(lines.join('\n'))]);
}

function describeChanges(changes: ArticleComparison, oldTitle: string, title: string): string[] {
  const total = describeCounts({
    added: changes.added.length,
    removed: changes.removed.length,
    changed: changes.changed.length,
  });
  if (total === '') return ['**No passage changed**, only headings or the order.'];
  const sections = [...countBySection(changes, oldTitle, title)];
  const lines = sections
    .slice(0, MAX_SECTIONS)
    .map(
      ([section, counts]) =>
        `- ${section || 'Before the first heading'}: ${describeCounts(counts)}`,
    );
  const left = sections.length - lines.length;
  if (left > 0) lines.push(`- … and ${plural(left, 'more section')}`);
  return [`**Passages: ${total}**`, ...lines];
}

function countBySection(
  { added, removed, changed }: ArticleComparison,
  oldTitle: string,
  title: string,
): Map<string, Counts> {
  const sections = new Map<string, Counts>();
  const count = (kind: keyof Counts, headingPath: readonly string[], articleTitle: string) => {
    const section = showHeadingPath(headingPath, articleTitle);
    const counts = sections.get(section) ?? { added: 0, removed: 0, changed: 0 };
    counts[kind] += 1;
    sections.set(section, counts);
  };
  for (const { headingPath } of added) count('added', headingPath, title);
  for (const { after } of changed) count('changed', after.headingPath, title);
  for (const { headingPath } of removed) count('removed', headingPath, oldTitle);
  return sections;
}

function describeCounts(counts: Counts): string {
  return KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${number.format(counts[kind])} ${kind}`)
    .join(', ');
}

function plural(amount: number, noun: string): string {
  return `${number.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
