import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Site {
  /** The address on loopback, with a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly IncomingMessage[];
  /** The number of connections so far, with or without a request. */
  connections(): number;
}

/** Starts a web site for one test. */
export async function serve(
  listener: RequestListener,
  where: 'loopback' | 'everywhere' = 'loopback',
): Promise<Site> {
  const requests: IncomingMessage[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen({ port: 0, ...(where === 'loopback' && { host: '127.0.0.1' }) }, resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, requests, connections: () => connections };
}
