import { MessageFlags } from 'discord.js';
import type { PayloadView } from '../page/protocol.js';
import { measureComponents } from '../rules/message-rules.js';
import type { StoredMessage } from '../state/fake-messages.js';

/** For messages without components of version 2. */
const MAX_CONTENT = 2_000;

/** Returns the payload sent for a message, with its measures against Discord's limits. */
export function inspectMessage({ api, sent }: StoredMessage): PayloadView {
  const isV2 = ((api.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const measures = isV2
    ? measureComponents(sent?.components ?? [])
    : [{ name: 'Characters', value: api.content.length, limit: MAX_CONTENT }];
  return { payload: sent ?? null, measures };
}
