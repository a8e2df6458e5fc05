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
  subtext,
} from 'discord.js';
import { carries, carry } from './carried.js';
import {
  BYTES_PER_TEXT,
  MAX_LINK_LENGTH,
  MAX_MESSAGE_BYTES,
  MAX_MESSAGE_LENGTH,
} from './discord-limits.js';
import { encodePressId, type PressId } from './press-id.js';

/** The factor by which messages shrink until Discord accepts them. */
const SHRINK = 0.7;
/** Room for the line that names the member who shared a message: in UTF-16 units, and in bytes. */
const SPARE_LENGTH = 150;
const SPARE_BYTES = 500;

/** A message in Discord's “Components V2”: one container. */
export interface ContainerMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
}

/** @param color of the bar at its side, as 0xRRGGBB; no bar by default */
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

/** A paragraph in Discord's markdown, with at least one character. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Lines of small print. */
export function smallPrint(lines: readonly string[]): APITextDisplayComponent {
  return textDisplay(lines.map((line) => subtext(line)).join('\n'));
}

/** Shows a notice above the rest, for this member at this moment. */
export function showNotice(notice: string | undefined): APITextDisplayComponent[] {
  return notice === undefined ? [] : [carry('notice', textDisplay(notice))];
}

/** True when a component is a notice, which is never shared. */
export function isNotice(component: APIComponentInContainer): boolean {
  return carries(component, 'notice');
}

/** Puts up to five buttons side by side; returns no row if there are none. */
export function buttonRow(
  buttons: APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}

type PressButtonStyle = APIButtonComponentWithCustomId['style'];

/** A button that the bot handles; grey, unless it should stand out. */
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

/** A button that opens a link; none if there is no link, or it is too long for Discord. */
export function linkButtons(label: string, url: string | undefined): APIButtonComponent[] {
  if (url === undefined || url.length > MAX_LINK_LENGTH) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** True when Discord accepts the message's text, even after it is shared. */
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
 * Builds a message smaller and smaller until Discord accepts its text; returns the smallest if none is
 * accepted.
 * @param build draws the message with this share of everything that can be shortened
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
