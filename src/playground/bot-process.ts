import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FakeDiscord } from './fake-discord.js';
import { REPOSITORY_ROOT } from './repository-root.js';

const START = fileURLToPath(new URL('dist/src/start.js', REPOSITORY_ROOT));

export interface BotProcessOptions {
  /** The file or link of the default article. */
  readonly article: string;
  /** A folder that is empty or was left by an earlier bot. It is also the bot’s working folder. */
  readonly dataDir: string;
}

/** The real bot as `npm start` runs it, in a process of its own, on a fake Discord. */
export class BotProcess {
  private child: ChildProcess | undefined;
  private errors = '';

  constructor(
    private readonly discord: FakeDiscord,
    private readonly options: BotProcessOptions,
  ) {
    process.on('exit', () => this.child?.kill('SIGKILL'));
  }

  /**
   * Resolves once the bot is connected and its commands are registered.
   * @throws Error with the bot's own last words when it ends instead
   */
  async start(): Promise<void> {
    const { discord, options } = this;
    const child = spawn(process.execPath, [START], {
      // So that no `.env` for the real Discord is read.
      cwd: options.dataDir,
      env: {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        ARTICLE: options.article,
        DATA_DIR: options.dataDir,
        ALLOW_PRIVATE_URLS: 'true',
        ASKS_PER_MINUTE: '0',
        LOADS_PER_HOUR: '0',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.child = child;
    this.errors = '';
    child.stderr?.on('data', (chunk) => {
      this.errors = `${this.errors}${chunk}`.slice(-4_000);
    });
    const ended = once(child, 'exit').then(() => {
      throw new Error(`The bot ended: ${this.errors.trim()}`);
    });
    ended.catch(() => {});
    await Promise.race([ended, this.connected()]);
  }

  /** Stops the bot as a service manager does. */
  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  private async connected(): Promise<void> {
    await this.discord.ready();
    while (this.discord.commands.length === 0 && this.child?.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
