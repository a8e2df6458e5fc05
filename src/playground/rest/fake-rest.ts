import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DiscordError, refusals } from '../rules/discord-error.js';
import type { FileContent } from '../state/fake-attachments.js';
import { FaultPlan } from './fault-plan.js';
import { readBody } from './read-body.js';
import type { LoggedRequest, Route } from './rest-call.js';

/** How many requests the log keeps, so that a playground that runs for long stays small. */
const LOGGED_REQUESTS = 5_000;

/** The HTTP side of Discord: routes, authorization, errors, downloads, and faults on command. */
export class FakeRest {
  readonly requests: LoggedRequest[] = [];
  readonly faults = new FaultPlan();
  readonly server: Server;
  private readonly routes: (Route & { readonly pattern: RegExp })[];

  constructor(
    private readonly options: {
      readonly token: string;
      readonly routes: readonly Route[];
      readonly findFile: (path: string) => FileContent | undefined;
    },
  ) {
    this.routes = options.routes.map((route) => ({
      ...route,
      pattern: compile(`/api(?:/v10)?${route.path}`),
    }));
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** Ends responses that are delayed on purpose. */
  close(): void {
    this.faults.close();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: target = '/' } = request;
    const url = new URL(`http://discord${target.startsWith('/') ? target : '/'}`);
    const call: LoggedRequest = {
      method,
      path: decode(url.pathname).replace(/^\/api(?:\/v10)?(?=\/)/, ''),
      query: Object.fromEntries(url.searchParams),
      body: undefined,
      files: [],
      status: undefined,
    };
    this.log(call);
    try {
      const { body, files } = await readBody(request);
      Object.assign(call, { body, files });
      const fate = await this.faults.play(call, response);
      if (fate === 'nothing') return;
      const file = this.options.findFile(call.path);
      if (file) return sendFile(response, file);
      const { route, params } = this.findRoute(method, decode(url.pathname));
      this.authorize(request, route);
      const result = route.answer({ ...call, params });
      if (fate === 'carry-out') {
        response.destroy();
        return;
      }
      if (result === undefined) response.writeHead(204).end();
      else sendJson(response, route.status ?? 200, result);
    } catch (error) {
      const known = error instanceof DiscordError;
      const refusal = known ? error : new DiscordError(500, 0, `500: ${error}`);
      sendJson(response, refusal.status, refusal);
    } finally {
      if (response.writableEnded) call.status = response.statusCode;
    }
  }

  private findRoute(method: string, path: string) {
    const matches = this.routes.flatMap((route) => {
      const match = route.pattern.exec(path);
      return match ? [{ route, params: { ...match.groups } }] : [];
    });
    if (matches.length === 0) throw refusals.notFound();
    const match = matches.find(({ route }) => route.method === method);
    if (!match) throw refusals.methodNotAllowed();
    return match;
  }

  private authorize({ headers }: IncomingMessage, { isOpen }: Route): void {
    if (isOpen || headers.authorization === `Bot ${this.options.token}`) return;
    throw refusals.unauthorized();
  }

  private log(call: LoggedRequest): void {
    this.requests.push(call);
    if (this.requests.length > LOGGED_REQUESTS) this.requests.shift();
  }
}

/** discord.js writes `@original` as `%40original`; a path that is badly escaped matches no route. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function compile(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

function sendFile(response: ServerResponse, { bytes, contentType }: FileContent): void {
  const type = contentType ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'content-length': bytes.byteLength };
  response.writeHead(200, headers).end(bytes);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
