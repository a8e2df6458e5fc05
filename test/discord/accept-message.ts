/// <reference path="../../src/playground/rules/discord-api-spec.d.ts" />
import { ComponentType } from 'discord.js';
import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import type { ContainerMessage } from '../../src/discord/message/message.js';
import type { MessageBody } from '../../src/playground/rules/message-body.js';
import { checkMessage } from '../../src/playground/rules/message-rules.js';
import { parseBody } from '../../src/playground/rules/parse-body.js';

/**
 * Takes a message as the fake Discord does.
 * @returns the texts that are shown, in order
 * @throws DiscordError when Discord would refuse it
 */
export function acceptMessage(message: ContainerMessage): string[] {
  const body = parseBody<MessageBody>(MessageCreateRequestSchema, structuredClone(message));
  const { components = [], flags } = body;
  checkMessage(
    { content: '', embeds: [], components, flags: flags ?? 0, filenames: [], hasPoll: false },
    [],
  );
  const [container] = message.components;
  return container.components.flatMap((component) => {
    if (component.type === ComponentType.Section) {
      return component.components.map(({ content }) => content);
    }
    return component.type === ComponentType.TextDisplay ? component.content : [];
  });
}
