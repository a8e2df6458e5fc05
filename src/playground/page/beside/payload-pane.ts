import { element } from '../../drawing/element.js';
import type { PayloadView } from '../protocol.js';

/** The payload the bot sent for a message, with its measures against Discord's limits. */
export function drawPayload({ payload, measures }: PayloadView): HTMLElement {
  return element(
    'div',
    { class: 'payload-pane' },
    element('h2', {}, 'What the bot sent'),
    ...measures.map(({ name, value, limit }) =>
      element(
        'label',
        { class: 'measure' },
        element('span', {}, `${name}: ${value} of ${limit}`),
        element('meter', { value, max: limit, high: limit * 0.9 }),
      ),
    ),
    element('pre', { tabindex: 0, 'aria-label': 'JSON' }, JSON.stringify(payload, null, 2)),
  );
}
