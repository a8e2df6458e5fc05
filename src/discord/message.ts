import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';

/** Discord's limit on the text of all components together, in UTF-16 units. */
const MAX_TEXT_LENGTH = 4000;
/** Found by trial: beyond it Discord refuses a message, though its documentation does not say so. */
const MAX_TEXT_BYTES = 10_000;
const BYTES_PER_TEXT = 12;

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

/** Whether Discord accepts the message's text. */
export function textFits(message: ContainerMessage): boolean {
  const texts = message.components[0].components
    .filter((component) => component.type === ComponentType.TextDisplay)
    .map((component) => component.content);
  const text = texts.join('');
  return (
    text.length <= MAX_TEXT_LENGTH &&
    Buffer.byteLength(text) + BYTES_PER_TEXT * texts.length < MAX_TEXT_BYTES
  );
}
