import { button, element } from '../drawing/element.js';
import type { Standpoint, TrialView, WorldView } from './protocol.js';

/** Draws what can be tried, as chips; those for somebody else say so. */
export function drawTrials(
  { trials, people }: WorldView,
  { person, place }: Standpoint,
  attempt: (trial: TrialView) => void,
): HTMLElement[] {
  const moderator = people.find(({ key }) => key === 'moderator');
  const nearFirst = trials.toSorted(
    (a, b) => Number(b.place === place) - Number(a.place === place),
  );
  const chips = nearFirst.map((trial) => {
    const isForAnother = trial.needsModerator && person !== 'moderator';
    const label = isForAnother ? `${trial.label} (as ${moderator?.name})` : trial.label;
    return button({ class: 'chip' }, () => attempt(trial), label);
  });
  return [element('span', { class: 'trials-title' }, 'Try'), ...chips];
}
