import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BotProcess } from '../bot-process.js';
import type { FakeDiscord } from '../fake-discord.js';
import type { FakeMember } from '../people/fake-member.js';
import { readBody } from '../rest/read-body.js';
import { DiscordError } from '../rules/discord-error.js';
import type { ArticleDesk } from './article-desk.js';
import { streamChannel } from './channel-stream.js';
import { readExample } from './examples.js';
import { isOwn, securityHeaders } from './guard.js';
import { inspectMessage } from './inspect-message.js';
import { perform, requestSchema } from './perform.js';
import { readStaticFile } from './static-files.js';
import type { Town } from './town.js';
import { makeTrouble } from './trouble.js';

/** What the site shows and acts on. */
export interface Playground {
  readonly discord: FakeDiscord;
  readonly bot: BotProcess;
  readonly town: Town;
  readonly desk: ArticleDesk;
}

/** Serves the page, and lets it look at a fake Discord and act in it. Only on this machine. */
export class PlaygroundSite {
  private readonly server: Server;
  private readonly headers: Readonly<Record<string, string>>;
  private port = 0;

  private constructor(private readonly playground: Playground) {
    this.headers = securityHeaders(new URL(playground.discord.apiUrl).origin);
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** Starts a site, on any free port unless one is given. */
  static async start(playground: Playground, port = 0): Promise<PlaygroundSite> {
    const site = new PlaygroundSite(playground);
    site.server.listen(port, '127.0.0.1');
    await once(site.server, 'listening');
    site.port = (site.server.address() as AddressInfo).port;
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(this.headers)) response.setHeader(name, value);
    try {
      if (!isOwn(request, this.port)) return refuse(response, 403, 'Not from this page.');
      const url = new URL(request.url ?? '/', this.url);
      await this.answer(request, response, url);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      const known = error instanceof BadRequest ? 400 : undefined;
      const status = known ?? (error instanceof DiscordError ? error.status : 500);
      refuse(response, status, error instanceof Error ? error.message : String(error));
    }
  }

  private async answer(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const { town, desk, discord, bot } = this.playground;
    const query = Object.fromEntries(url.searchParams);
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /world':
        return sendJson(response, town.describe());
      case 'GET /stream': {
        const look = { member: () => this.find(query), locale: query.locale ?? '' };
        return streamChannel(discord, response, look);
      }
      case 'POST /acts':
        return this.act(request, response);
      case 'GET /article':
        return sendJson(response, await desk.show(this.find(query).channel.server?.id));
      case 'GET /explanation': {
        const serverId = this.find(query).channel.server?.id;
        return sendJson(response, await desk.explain(serverId, query.question ?? ''));
      }
      case 'GET /payload': {
        const message = discord.find(query.message ?? '');
        if (!message || !this.find(query).isVisible(message)) throw new BadRequest('No message.');
        return sendJson(response, inspectMessage(message));
      }
      case 'POST /trouble':
        if (!(await makeTrouble(query.kind ?? '', discord, bot)))
          throw new BadRequest('No trouble.');
        return sendJson(response, {});
    }
    if (request.method !== 'GET') throw new BadRequest('There is nothing here.');
    const [, example] = /^\/examples\/([\w.-]+)$/.exec(url.pathname) ?? [];
    const file = example
      ? { type: 'text/plain; charset=utf-8', bytes: await readExample(example) }
      : await readStaticFile(url.pathname);
    if (!file?.bytes) return refuse(response, 404, 'There is nothing here.');
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
    response.end(file.bytes);
  }

  private async act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { body, files } = await readBody(request);
    const parsed = requestSchema.safeParse(body);
    if (!parsed.success) throw new BadRequest(parsed.error.message);
    const member = this.find(parsed.data.standpoint);
    sendJson(response, await perform(member, parsed.data.act, files));
  }

  /** @throws BadRequest when there is no such person or place */
  private find(standpoint: object): FakeMember {
    const parsed = requestSchema.shape.standpoint.safeParse(standpoint);
    const member = parsed.success ? this.playground.town.find(parsed.data) : undefined;
    if (!member) throw new BadRequest('There is no such place.');
    return member;
  }
}

class BadRequest extends Error {}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason);
}
