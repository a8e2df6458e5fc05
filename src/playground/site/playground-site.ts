import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeDiscord } from '../fake-discord.js';
import { readBody } from '../rest/read-body.js';
import { DiscordError } from '../rules/discord-error.js';
import { streamChannel } from './channel-stream.js';
import { isOwn, securityHeaders } from './guard.js';
import { perform, requestSchema } from './perform.js';
import { readStaticFile } from './static-files.js';
import type { Town } from './town.js';

/** Serves the page and lets it look at, and act in, a fake Discord; on this machine only. */
export class PlaygroundSite {
  private readonly server: Server;
  private readonly headers: Readonly<Record<string, string>>;
  private port = 0;

  private constructor(
    private readonly discord: FakeDiscord,
    private readonly town: Town,
  ) {
    this.headers = securityHeaders(new URL(discord.apiUrl).origin);
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** Resolves to a site that listens, on any free port unless one is named. */
  static async start(discord: FakeDiscord, town: Town, port = 0): Promise<PlaygroundSite> {
    const site = new PlaygroundSite(discord, town);
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
      const status = error instanceof DiscordError ? error.status : 500;
      refuse(response, status, String(error));
    }
  }

  private async answer(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /world':
        return sendJson(response, this.town.describe());
      case 'GET /stream':
        return this.stream(response, url.searchParams);
      case 'POST /acts':
        return this.act(request, response);
    }
    const file = request.method === 'GET' ? await readStaticFile(url.pathname) : undefined;
    if (!file) return refuse(response, 404, 'There is nothing here.');
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
    response.end(file.bytes);
  }

  private stream(response: ServerResponse, query: URLSearchParams): void {
    const standpoint = requestSchema.shape.standpoint.safeParse(Object.fromEntries(query));
    const find = () => (standpoint.success ? this.town.find(standpoint.data) : undefined);
    const member = find();
    if (!member || !standpoint.success) {
      refuse(response, 400, 'There is no such place.');
      return;
    }
    streamChannel(this.discord, response, {
      member: () => find() ?? member,
      locale: standpoint.data.locale,
    });
  }

  private async act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { body, files } = await readBody(request);
    const parsed = requestSchema.safeParse(body);
    if (!parsed.success) return refuse(response, 400, parsed.error.message);
    const member = this.town.find(parsed.data.standpoint);
    if (!member) return refuse(response, 400, 'There is no such place.');
    sendJson(response, await perform(member, parsed.data.act, files));
  }
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason);
}
