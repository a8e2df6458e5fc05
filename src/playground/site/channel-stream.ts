import type { ServerResponse } from 'node:http';
import type { FakeDiscord } from '../fake-discord.js';
import type { StreamEvent } from '../page/protocol.js';
import type { FakeMember } from '../people/fake-member.js';
import type { StoredMessage } from '../state/fake-messages.js';
import type { FakeChannel } from '../state/fake-places.js';
import { viewMessage } from '../view/view-message.js';
import { viewCommands } from './view-commands.js';

/** How often the bot’s connection and commands are checked. */
const LOOK_EVERY_MS = 300;

/**
 * Streams what a person sees in a channel to a page, as server-sent events, until the page closes: all
 * messages first, then every change.
 */
export function streamChannel(
  discord: FakeDiscord,
  response: ServerResponse,
  look: { readonly member: () => FakeMember; readonly locale: string },
): void {
  const member = look.member();
  const { channel } = member;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (event: StreamEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  const tellIfNew = onlyNew(tell);
  const view = (message: StoredMessage) => viewMessage(message, discord);
  const lookAround = () => {
    const { commands } = look.member();
    tellIfNew({ type: 'commands', commands: viewCommands(commands, look.locale) });
    tellIfNew({ type: 'bot', isConnected: discord.isConnected });
  };

  const messages = seenIn(discord, channel, member);
  tell({ type: 'snapshot', messages: messages.map(view) });
  lookAround();
  const timer = setInterval(lookAround, LOOK_EVERY_MS);
  const stopWatching = discord.watchMessages((message) => {
    if (message.channel !== channel || !member.isVisible(message)) return;
    if (message.deleted) tell({ type: 'gone', id: message.api.id });
    else tell({ type: 'message', message: view(message) });
  });
  response.on('close', () => {
    clearInterval(timer);
    stopWatching();
  });
}

function seenIn(discord: FakeDiscord, channel: FakeChannel, member: FakeMember): StoredMessage[] {
  return discord.messagesIn(channel).filter((message) => member.isVisible(message));
}

/** Passes an event on only if it differs from the last of its type. */
function onlyNew(tell: (event: StreamEvent) => void): (event: StreamEvent) => void {
  const told = new Map<string, string>();
  return (event) => {
    const text = JSON.stringify(event);
    if (told.get(event.type) === text) return;
    told.set(event.type, text);
    tell(event);
  };
}
