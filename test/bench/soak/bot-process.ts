import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { FakeDiscord } from '../../../src/playground/fake-discord.js';

const MAX_LINES = 20_000;

/** The bot as `npm start` runs it, in a process of its own that can be restarted. */
export class BotProcess {
  /** The latest lines of the log. */
  readonly lines: string[] = [];
  /** Log lines with something in them that must never be logged. */
  readonly leaks: string[] = [];
  /** How often it ended without being told to. */
  crashes = 0;
  private process: ChildProcess | undefined;

  constructor(
    private readonly discord: FakeDiscord,
    private readonly options: {
      readonly dataDir: string;
      /** A database to keep articles in, instead of the folder. */
      readonly databaseUrl?: string | undefined;
      /** Matches secrets and whatever people write. */
      readonly secret: RegExp;
    },
  ) {}

  /** Resolves when the bot is ready. */
  async start(): Promise<void> {
    const { dataDir, databaseUrl, secret } = this.options;
    const bot = spawn(process.execPath, ['src/run.js', 'start'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DISCORD_TOKEN: this.discord.token,
        DISCORD_API_URL: this.discord.apiUrl,
        DATA_DIR: dataDir,
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
        LOG_LEVEL: 'trace',
        ASKS_PER_MINUTE: '0',
        LOADS_PER_HOUR: '0',
      },
    });
    this.process = bot;
    bot.once('exit', () => {
      if (this.process === bot) this.crashes += 1;
    });
    await new Promise<void>((resolve, reject) => {
      bot.once('exit', () => reject(new Error('the bot ended before it was ready')));
      let rest = '';
      bot.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() as string;
        this.lines.push(...lines);
        this.lines.splice(0, this.lines.length - MAX_LINES);
        this.leaks.push(...lines.filter((line) => secret.test(line)));
        if (lines.some((line) => line.includes('Pullquote is ready'))) resolve();
      });
    });
  }

  async stop(): Promise<void> {
    const bot = this.process;
    this.process = undefined;
    if (!bot || bot.exitCode !== null) return;
    bot.kill('SIGTERM');
    await once(bot, 'exit');
  }

  /**
   * Processor time of the bot without its child processes, in milliseconds; undefined where there is no
   * /proc.
   */
  cpuMs(): number | undefined {
    if (process.platform !== 'linux' || this.process?.pid === undefined) return undefined;
    // After the name, which may hold anything: utime and stime, in hundredths of a second.
    const fields = read(`/proc/${this.process.pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  /** Resident memory of the bot and the processes below it; undefined where there is no /proc. */
  memoryMb(): number | undefined {
    const root = this.process?.pid;
    if (process.platform !== 'linux' || root === undefined) return undefined;
    const parents = new Map<number, number>();
    for (const id of readdirSync('/proc').map(Number).filter(Boolean)) {
      const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1];
      if (parent !== undefined) parents.set(id, Number(parent));
    }
    const isBelow = (id: number | undefined): boolean =>
      id !== undefined && (id === root || isBelow(parents.get(id)));
    const kilobytes = [...parents.keys()]
      .filter(isBelow)
      .map((id) => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1] ?? 0));
    return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
  }
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
