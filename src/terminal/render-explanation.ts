import type { AnswerExplanation, Explanation } from '../answer/explain-answer.js';
import { printable } from './printable.js';

/** Wider than the longest name of a feature. */
const LABEL_WIDTH = 14;

/**
 * Explains why the best passage won (its terms, each feature's share, the runner-up) and why it counts
 * as an answer or not.
 */
export function renderExplanation({ terms, passages, confidence }: AnswerExplanation): string {
  const [best, runnerUp] = passages;
  const lines = ['Terms (rarity in the language, idf in the article, found as):'];
  for (const { form, stem, rarity, inverseDocumentFrequency, foundAs } of terms) {
    const found = foundAs.length > 0 ? foundAs.join(', ') : '–';
    lines.push(
      printable(
        `  ${form} (${stem})  ${rarity.toFixed(2)}  ${inverseDocumentFrequency.toFixed(2)}  ${found}`,
      ),
    );
  }
  if (best === undefined || confidence === undefined) {
    return `${lines.join('\n')}\nNo passage shares a term.\n`;
  }
  lines.push(
    '',
    'What each feature adds to the logit (e^logit, out of the sum for all passages, is the score):',
  );
  lines.push(row('', [best, runnerUp], (each) => `¶ ${each.passage + 1}`));
  lines.push(...sharesOf(best, runnerUp, 'shares'));
  lines.push(row('logit', [best, runnerUp], (each) => each.logit.toFixed(2)));
  lines.push('', 'What each feature adds to its leading sentence:');
  lines.push(row('', [best, runnerUp], ({ sentence }) => `sentence ${sentence}`));
  lines.push(...sharesOf(best, runnerUp, 'sentenceShares'));
  const { value, least, shares } = confidence;
  const confidenceLine = `its confidence (${value.toFixed(2)}; from ${least.toFixed(2)} on it answers)`;
  lines.push('', `What each feature adds to the logit of ${confidenceLine}:`);
  for (const [feature, share] of Object.entries(shares)) {
    lines.push(`  ${feature.padEnd(LABEL_WIDTH)}${share.toFixed(2).padStart(12)}`);
  }
  return `${lines.join('\n')}\n`;
}

function sharesOf(
  best: Explanation,
  runnerUp: Explanation | undefined,
  kind: 'shares' | 'sentenceShares',
): string[] {
  return Object.keys(best[kind]).map((feature) =>
    row(feature, [best, runnerUp], (each) => (each[kind][feature] as number).toFixed(2)),
  );
}

function row(
  label: string,
  columns: readonly (Explanation | undefined)[],
  show: (explanation: Explanation) => string,
): string {
  const cells = columns.map((column) => (column ? show(column) : '').padStart(12));
  return `  ${label.padEnd(LABEL_WIDTH)}${cells.join('')}`.trimEnd();
}
