import type { AnswerExplanation } from './explain-answer.js';

/** Figures as people read them: the first column of each row names what its other cells are about. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes the figures behind an answer: its words, the two best passages side by side, its confidence. */
export function tabulateExplanation({ terms, passages, confidence }: AnswerExplanation): Table[] {
  const words = {
    title: 'The question’s words',
    columns: ['word', 'rarity in the language', 'rarity here', 'found as'],
    rows: terms.map(({ form, stem, rarity, inverseDocumentFrequency, foundAs }) => [
      form === stem ? form : `${form} (${stem})`,
      rarity.toFixed(2),
      inverseDocumentFrequency.toFixed(2),
      foundAs.join(', ') || '–',
    ]),
  };
  const [best] = passages;
  if (!best || !confidence) return [words];
  const { value, limits } = confidence;
  const compare = (kind: 'shares' | 'sentenceShares') =>
    Object.keys(best[kind]).map((feature) => [
      feature,
      ...passages.map((each) => (each[kind][feature] ?? 0).toFixed(2)),
    ]);
  return [
    words,
    {
      title:
        'What each feature adds to a passage’s logit; e^logit, out of the sum for all, is its score',
      columns: ['feature', ...passages.map(({ passage }) => `¶ ${passage + 1}`)],
      rows: [...compare('shares'), ['logit', ...passages.map(({ logit }) => logit.toFixed(2))]],
    },
    {
      title: 'What each adds to its leading sentence',
      columns: ['feature', ...passages.map(({ sentence }) => `sentence ${sentence}`)],
      rows: compare('sentenceShares'),
    },
    {
      title: `What each adds to the logit of its confidence: ${value.toFixed(2)}. From ${limits.answers} on it answers, from ${limits.nearest} it is the nearest, from ${limits.perhaps} the article may not say`,
      columns: ['feature', 'adds'],
      rows: Object.entries(confidence.shares).map(([name, share]) => [name, share.toFixed(2)]),
    },
  ];
}
