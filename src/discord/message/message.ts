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
import { carries, carry } from './carried.js';
import {
  BYTES_PER_TEXT,
  MAX_LINK_LENGTH,
  MAX_MESSAGE_BYTES,
  MAX_MESSAGE_LENGTH,
} from './discord-limits.js';
import { encodePressId, type PressId } from './press-id.js';

/** Messages shrink by this factor until Discord takes them. */
const SHRINK = 0.7;
/** Room for the line that says who shared a message, in UTF-16 units and in bytes. */
const SPARE_LENGTH = 150;
const SPARE_BYTES = 500;

/** A message in Discord's “Components V2”: one container. */
export interface ContainerMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
}

/** @param color of the bar at its side, as 0xRRGGBB; none where it is left out */
export function buildMessage(
  components: APIComponentInContainer[],
  color?: number,
): ContainerMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        components,
        ...(color !== undefined && { accent_color: color }),
      },
    ],
  };
}

/** A paragraph in Discord's markdown; at least one character. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A notice above the rest, to this member at this moment. */
export function showNotice(notice: string | undefined): APITextDisplayComponent[] {
  return notice === undefined ? [] : [carry('notice', textDisplay(notice))];
}

/** True when a component is a notice, which is not passed on. */
export function isNotice(component: APIComponentInContainer): boolean {
  return carries(component, 'notice');
}

/** Up to five buttons side by side; no row for none. */
export function buttonRow(
  buttons: APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}

type PressButtonStyle = APIButtonComponentWithCustomId['style'];

/** A button that comes back to the bot; a grey one, unless it is to stand out. */
export function pressButton(
  label: string,
  id: PressId,
  style: PressButtonStyle = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style,
    label,
    custom_id: encodePressId(id),
  };
}

/** A button that opens a link; none where there is no link, or Discord would refuse it as too long. */
export function linkButtons(label: string, url: string | undefined): APIButtonComponent[] {
  if (url === undefined || url.length > MAX_LINK_LENGTH) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** True when Discord accepts the message's text, and accepts it still when it is shared. */
export function textFits(message: ContainerMessage): boolean {
  const texts = message.components[0].components
    .flatMap((each) => (each.type === ComponentType.Section ? each.components : each))
    .flatMap((each) => (each.type === ComponentType.TextDisplay ? each.content : []));
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
