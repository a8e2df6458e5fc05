import { resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from './problem.js';

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const DEFAULT_ARTICLE = 'data/article.md';
const DEFAULT_DATA_DIR = 'data';

/** A rate: a whole number, 0 for no limit. */
const rate = (byDefault: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, 'Use a whole number up to 999999; 0 stands for no limit.')
    .transform(Number)
    .default(byDefault);

const botSettings = z.object({
  DISCORD_TOKEN: z
    .string('Copy the token from the Bot page of your application into the file .env.')
    // Any other character could not stand in an HTTP header, so it came with the pasting.
    .regex(/^[\x21-\x7e]+$/, 'Copy the token again, without spaces or quotation marks.'),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'Use a link such as https://discord.com/api, or leave it empty.',
    })
    .default('https://discord.com/api'),
  ARTICLE: z.string().default(DEFAULT_ARTICLE),
  DATA_DIR: z.string().default(DEFAULT_DATA_DIR),
  ALLOW_PRIVATE_URLS: z
    .enum(['true', 'false'], 'Use true or false, or leave it empty.')
    .default('false'),
  ASKS_PER_MINUTE: rate(20),
  LOADS_PER_HOUR: rate(30),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `Use one of ${LOG_LEVELS.join(', ')}, or leave it empty.`)
    .default('info'),
  SHARDS: z
    .union(
      [
        z.literal('auto'),
        z
          .string()
          .regex(/^[1-9]\d{0,3}$/)
          .transform(Number),
      ],
      'Use auto, or a whole number from 1 to 9999.',
    )
    .default('auto'),
});

/** What the bot is told by its operator. */
export interface Config {
  readonly discordToken: string;
  /** As discord.js's `rest.api`: without the version and without a slash at the end. */
  readonly discordApiUrl: string;
  /** File or http(s) link. */
  readonly article: string;
  /** Folder where the servers' own articles are kept. */
  readonly dataDir: string;
  /** Whether moderators may load links that lead into private networks. */
  readonly allowPrivateUrls: boolean;
  /** Of each member; 0 for no limit. */
  readonly asksPerMinute: number;
  /** Of each server; 0 for no limit. */
  readonly loadsPerHour: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly shards: 'auto' | number;
}

/**
 * Reads the bot's settings; a variable that is empty counts as not set.
 * @throws Problem `config-invalid`, which never shows the token
 */
export function readConfig(env: Environment = process.env): Config {
  const result = botSettings.safeParse(withoutEmpty(env));
  if (!result.success) {
    const [issue] = result.error.issues as [z.core.$ZodIssue];
    const name = String(issue.path[0]);
    throw new Problem('config-invalid', { name, found: found(name, env), advice: issue.message });
  }
  const settings = result.data;
  return {
    discordToken: settings.DISCORD_TOKEN,
    discordApiUrl: settings.DISCORD_API_URL.replace(/\/+$/, ''),
    article: settings.ARTICLE,
    dataDir: settings.DATA_DIR,
    allowPrivateUrls: settings.ALLOW_PRIVATE_URLS === 'true',
    asksPerMinute: settings.ASKS_PER_MINUTE,
    loadsPerHour: settings.LOADS_PER_HOUR,
    logLevel: settings.LOG_LEVEL,
    shards: settings.SHARDS,
  };
}

/** What the terminal takes from its surroundings. */
export interface TerminalConfig {
  /** File or http(s) link to read when none is named. */
  readonly article: string;
  /** Where the person stands: npm itself moves to the package's folder before it runs a script. */
  readonly baseFolder: string;
  /** Folder where the servers' own articles are kept. */
  readonly dataDir: string;
}

/** Reads the terminal's settings; it needs no token and cannot fail. */
export function readTerminalConfig(env: Environment = process.env): TerminalConfig {
  const { ARTICLE = DEFAULT_ARTICLE, DATA_DIR, INIT_CWD } = withoutEmpty(env);
  return {
    // A setting means the same file here as for the bot, wherever the person stands.
    article: URL.canParse(ARTICLE) ? ARTICLE : resolve(ARTICLE),
    baseFolder: INIT_CWD ?? process.cwd(),
    dataDir: DATA_DIR ?? DEFAULT_DATA_DIR,
  };
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}

function found(name: string, env: Environment): string {
  const value = env[name]?.trim();
  if (!value) return 'nothing';
  return name === 'DISCORD_TOKEN' ? 'characters that no token has' : `“${value}”`;
}
