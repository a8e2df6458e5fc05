import type { APIUser } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import type { FakeInteractions } from '../interactions/fake-interactions.js';
import { refusals } from '../rules/discord-error.js';
import type { MessageBody } from '../rules/message-body.js';
import { parseBody } from '../rules/parse-body.js';
import type { FakeCommands } from '../state/fake-commands.js';
import type { FakeMessages, MessageInput, StoredMessage } from '../state/fake-messages.js';
import type { FakeChannel } from '../state/fake-places.js';
import type { RestCall, Route } from './rest-call.js';

/** Discord’s largest page of `GET /users/@me/guilds`. */
const MAX_SERVERS_A_PAGE = 200;

/** The parts of Discord that the REST routes use. */
export interface RestWorld {
  readonly application: { readonly id: string };
  readonly bot: APIUser;
  readonly commands: FakeCommands;
  readonly messages: FakeMessages;
  readonly interactions: FakeInteractions;
  readonly gatewayUrl: () => string;
  readonly sessionStartLimit: () => object;
  /** The ids of the servers that the bot is in. */
  readonly servers: () => readonly string[];
  readonly shards: number;
  readonly findChannel: (id: string) => FakeChannel | undefined;
}

/** Discord's REST routes that a bot of slash commands and message menus uses. */
export function discordRoutes(world: RestWorld): Route[] {
  return [
    ...sessionRoutes(world),
    ...commandRoutes(world),
    ...interactionRoutes(world),
    ...channelRoutes(world),
  ];
}

function sessionRoutes(world: RestWorld): Route[] {
  const { application, bot, gatewayUrl, sessionStartLimit, shards, servers } = world;
  return [
    { method: 'GET', path: '/gateway', isOpen: true, answer: () => ({ url: gatewayUrl() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      answer: () => ({ url: gatewayUrl(), shards, session_start_limit: sessionStartLimit() }),
    },
    { method: 'GET', path: '/users/@me', answer: () => bot },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      answer: ({ query: { after = '0', limit } }) =>
        servers()
          .filter((id) => BigInt(id) > BigInt(after))
          .sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
          .slice(0, Number(limit ?? MAX_SERVERS_A_PAGE))
          .map((id) => ({ id, name: 'A server', owner: false, permissions: '0', features: [] })),
    },
    { method: 'GET', path: '/applications/@me', answer: () => application },
    { method: 'GET', path: '/oauth2/applications/@me', answer: () => application },
  ];
}

function commandRoutes({ application, commands }: RestWorld): Route[] {
  const path = '/applications/:application/commands';
  const routes: Route[] = [
    {
      method: 'GET',
      path,
      answer: ({ query }) => commands.list(query.with_localizations === 'true'),
    },
    { method: 'PUT', path, answer: ({ body }) => commands.overwrite(body) },
    { method: 'POST', path, status: 201, answer: ({ body }) => commands.create(body) },
    { method: 'GET', path: `${path}/:id`, answer: ({ params: { id = '' } }) => commands.get(id) },
    {
      method: 'PATCH',
      path: `${path}/:id`,
      answer: ({ params: { id = '' }, body }) => commands.edit(id, body),
    },
    {
      method: 'DELETE',
      path: `${path}/:id`,
      answer: ({ params: { id = '' } }) => commands.delete(id),
    },
  ];
  return routes.map((route) => ({
    ...route,
    answer: (call) => {
      if (call.params.application !== application.id) throw refusals.unknownApplication();
      return route.answer(call);
    },
  }));
}

function interactionRoutes({ application, interactions }: RestWorld): Route[] {
  const path = '/webhooks/:application/:token';
  const routes: Route[] = [
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      answer: ({ params: { id = '', token = '' }, body, files, query }) => {
        const response = interactions.respond(id, token, body, files);
        return query.with_response === 'true' ? response : undefined;
      },
    },
    {
      method: 'POST',
      path,
      answer: ({ params: { token = '' }, body, files }) =>
        interactions.followUp(token, body, files).api,
    },
    {
      method: 'GET',
      path: `${path}/messages/:id`,
      answer: ({ params: { token = '', id = '' } }) => interactions.message(token, id).api,
    },
    {
      method: 'PATCH',
      path: `${path}/messages/:id`,
      answer: ({ params: { token = '', id = '' }, body, files }) =>
        interactions.edit(token, id, body, files).api,
    },
    {
      method: 'DELETE',
      path: `${path}/messages/:id`,
      answer: ({ params: { token = '', id = '' } }) => interactions.delete(token, id),
    },
  ];
  return routes.map((route) => ({
    ...route,
    isOpen: true,
    answer: (call) => {
      const { application: named = application.id } = call.params;
      if (named !== application.id) throw refusals.unknownWebhook();
      return route.answer(call);
    },
  }));
}

function channelRoutes({ bot, messages, findChannel }: RestWorld): Route[] {
  const path = '/channels/:channel/messages';
  return [
    {
      method: 'POST',
      path,
      answer: (call) => {
        const channel = reachableChannel(call);
        return messages.create(
          { author: bot, channel },
          input(call, spec.MessageCreateRequestSchema),
        ).api;
      },
    },
    { method: 'GET', path: `${path}/:id`, answer: (call) => reachable(call).api },
    {
      method: 'PATCH',
      path: `${path}/:id`,
      answer: (call) => {
        const message = own(call);
        messages.edit(message, input(call, spec.MessageEditRequestPartialSchema));
        return message.api;
      },
    },
    { method: 'DELETE', path: `${path}/:id`, answer: (call) => messages.delete(own(call)) },
  ];

  function reachableChannel({ params: { channel: id = '' } }: RestCall): FakeChannel {
    const channel = findChannel(id);
    if (!channel) throw refusals.unknownChannel();
    if (channel.server && !channel.server.hasBot) throw refusals.missingAccess();
    return channel;
  }

  /** Ephemeral messages exist only for the token of their interaction. */
  function reachable(call: RestCall): StoredMessage {
    const channel = reachableChannel(call);
    const message = messages.get(call.params.id ?? '');
    if (message.channel !== channel || message.onlyFor) throw refusals.unknownMessage();
    return message;
  }

  function own(call: RestCall): StoredMessage {
    const message = reachable(call);
    if (message.api.author.id !== bot.id) throw refusals.notYourMessage();
    return message;
  }
}

function input({ body, files }: RestCall, schema: Parameters<typeof parseBody>[0]): MessageInput {
  return { body: parseBody<MessageBody>(schema, body), files, at: [] };
}
