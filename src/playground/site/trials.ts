import type { TrialView } from '../page/protocol.js';

/** Things a newcomer might try, in the order of the chips. */
export const trials: readonly TrialView[] = [
  {
    label: 'Ask a question',
    place: 'reading-room',
    command: 'ask',
    values: { question: 'Did the warning prevent the attack?' },
  },
  {
    label: 'Read the article',
    place: 'reading-room',
    command: 'article',
    values: {},
  },
  {
    label: 'Load a document',
    place: 'reading-room',
    needsModerator: true,
    command: 'reload',
    values: { file: '' },
  },
  {
    label: 'Ask on Gull Island',
    place: 'gull-island',
    command: 'ask',
    values: { question: 'Who kept the light for thirty years?' },
  },
];
