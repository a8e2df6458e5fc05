import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { type ButtonId, encodeButtonId } from '../interaction/button-id.js';
import {
  BYTES_PER_TEXT,
  MAX_LINK_LENGTH,
  MAX_MESSAGE_BYTES,
  MAX_MESSAGE_LENGTH,
} from './discord-limits.js';

/** Messages shrink by this factor until Discord takes them. */
const SHRINK = 0.7;
/** By which a notice is found again; far from the ids that Discord gives to the others. */
const NOTICE_COMPONENT_ID = 1001;
/** What may be added to a message that is shared: who shared it. In UTF-16 units and in bytes. */
const SPARE_LENGTH = 150;
const SPARE_BYTES = 500;

/** A message in Discord's “Components V2”: one container. */
export interface ContainerMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
}

export function buildMessage(components: APIComponentInContainer[]): ContainerMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, components }],
  };
}

/** A paragraph in Discord's markdown; at least one character. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** What to say above the rest, to this member at this moment. */
export function showNotice(notice: string | undefined): APITextDisplayComponent[] {
  return notice === undefined ? [] : [{ ...textDisplay(notice), id: NOTICE_COMPONENT_ID }];
}

export function isNotice({ id }: { readonly id?: number }): boolean {
  return id === NOTICE_COMPONENT_ID;
}

/** Up to five buttons side by side; no row for none. */
export function buttonRow(
  buttons: APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}

/** A button that comes back to the bot. */
export function pressButton(label: string, id: ButtonId): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: encodeButtonId(id),
  };
}

/** A button that opens a link; none where there is no link, or Discord would refuse it as too long. */
export function linkButtons(label: string, url: string | undefined): APIButtonComponent[] {
  if (url === undefined || url.length > MAX_LINK_LENGTH) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** Whether Discord accepts the message's text, and accepts it still when it is shared. */
export function textFits(message: ContainerMessage): boolean {
  const texts = message.components[0].components
    .filter((component) => component.type === ComponentType.TextDisplay)
    .map((component) => component.content);
  const text = texts.join('');
  return (
    text.length + SPARE_LENGTH <= MAX_MESSAGE_LENGTH &&
    Buffer.byteLength(text) + BYTES_PER_TEXT * texts.length + SPARE_BYTES < MAX_MESSAGE_BYTES
  );
}

/**
 * Builds a message ever smaller, until Discord takes its text; the smallest as it is.
 * @param build draws the message with this much of what can be shortened
 */
export function shrinkToFit(
  largest: number,
  build: (size: number) => ContainerMessage,
  smallest = 0,
): ContainerMessage {
  for (let size = largest; ; size = Math.max(smallest, Math.floor(size * SHRINK))) {
    const message = build(size);
    if (size <= smallest || textFits(message)) return message;
  }
}
