import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '../problem.js';
import type { Metrics } from './metrics.js';

/** Service managers and Prometheus usually wait ten seconds. */
const CHECK_TIMEOUT_MS = 5_000;

export interface MonitorOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Returns the reasons why the bot cannot serve, in a few words each; empty when it is ready. */
  readonly findObstacles: () => Promise<readonly string[]>;
  readonly metrics: Pick<Metrics, 'contentType' | 'read'>;
}

/** An HTTP server for monitoring the bot. */
export interface Monitor {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `/healthz` while the process lives, `/readyz` (503 with the reasons until the bot is ready),
 * `/metrics`, and nothing else.
 * @throws Problem `monitor-unusable` when it cannot listen there
 */
export async function startMonitor(options: MonitorOptions): Promise<Monitor> {
  const server = createServer(listener(options));
  server.requestTimeout = CHECK_TIMEOUT_MS;
  const { host, port } = options;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException;
    throw new Problem('monitor-unusable', { host, port, code }, { cause });
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listener({ findObstacles, metrics }: MonitorOptions): RequestListener {
  const answers: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/healthz': async (response) => sendText(response, 200, 'alive\n'),
    async '/readyz'(response) {
      const obstacles = await findObstacles();
      if (obstacles.length === 0) sendText(response, 200, 'ready\n');
      else sendText(response, 503, obstacles.map((obstacle) => `${obstacle}\n`).join(''));
    },
    async '/metrics'(response) {
      const text = await metrics.read();
      response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
    },
  };
  return (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (answer === undefined) return sendText(response, 404, 'not found\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendText(response, 405, 'method not allowed\n');
    }
    answer(response).catch(() => sendText(response, 500, 'failed\n'));
  };
}

function sendText(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
