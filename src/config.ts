import * as v from 'valibot';
import { Problem, type SettingForm } from './problem.js';

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const DEFAULT_ARTICLE = 'data/article.md';
const MAX_PORT = 65_535;
const DEFAULT_DATA_DIR = 'data';

const SHARDS =
  /^(?:(?<count>[1-9]\d{0,3})|(?<first>\d{1,4})-(?<last>\d{1,4})\/(?<total>[1-9]\d{0,3}))$/;

/** A link's user and password, which the log must not show, even of a link that cannot be used. */
const CREDENTIALS = /^.*@/s;

const MEGABYTE = 1024 * 1024;
/** Enough for the bot, its largest article and the child processes that read others. */
const MIN_MEMORY_MB = 900;

/** A whole number with digits that match; `form` names the advice for any other value. */
const count = (digits: RegExp, form: SettingForm) =>
  v.pipe(v.string(), v.regex(digits, form), v.transform(Number));
/** A limit on uses; 0 for no limit. */
const rate = (byDefault: number) => v.optional(count(/^\d{1,6}$/, 'rate'), `${byDefault}`);
/** A limit in megabytes, read as bytes; 0 for no limit. */
const megabytesOrNone = (byDefault: number) =>
  v.pipe(
    v.optional(count(/^\d{1,9}$/, 'megabytes-or-none'), `${byDefault}`),
    v.transform((megabytes) => megabytes * MEGABYTE || Infinity),
  );
const link = (protocols: RegExp, form: SettingForm) =>
  v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), form),
  );

// Valibot and not zod, because it loads in a seventh of the time, at every start.
const settingsOneByOne = v.object({
  DISCORD_TOKEN: v.pipe(
    v.optional(v.string(), ''),
    // Any other character is not allowed in an HTTP header, so it was pasted by mistake.
    v.regex(/^[\x21-\x7e]+$/),
  ),
  DISCORD_API_URL: v.optional(link(/^https?:$/, 'link'), 'https://discord.com/api'),
  ARTICLE: v.optional(v.string(), DEFAULT_ARTICLE),
  DATA_DIR: v.optional(v.string(), DEFAULT_DATA_DIR),
  DATABASE_URL: v.optional(link(/^postgres(?:ql)?:$/, 'database-link')),
  ALLOW_PRIVATE_URLS: v.optional(
    v.picklist(['true', 'false'], 'true-or-false' satisfies SettingForm),
    'false',
  ),
  ASKS_PER_MINUTE: rate(20),
  LOADS_PER_HOUR: rate(30),
  MEMORY_LIMIT: v.optional(
    v.pipe(count(/^\d{3,7}$/, 'megabytes'), v.minValue(MIN_MEMORY_MB, 'megabytes')),
    `${MIN_MEMORY_MB}`,
  ),
  SERVER_STORE_LIMIT: megabytesOrNone(50),
  STORE_LIMIT: megabytesOrNone(10_000),
  MONITOR_PORT: v.optional(v.pipe(count(/^[1-9]\d{0,4}$/, 'port'), v.maxValue(MAX_PORT, 'port'))),
  MONITOR_HOST: v.optional(v.string(), '127.0.0.1'),
  KEEP_DAYS_AFTER_LEAVING: v.optional(count(/^\d{1,5}$/, 'days'), '30'),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, 'log-level' satisfies SettingForm), 'info'),
  SHARDS: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const shards = readShards(dataset.value);
        if (shards !== undefined) return shards;
        addIssue({ message: 'shards' satisfies SettingForm });
        return NEVER;
      }),
    ),
    'auto',
  ),
});

/** Processes that share the shards also share what is kept, and Discord's pace for connecting. */
const botSettings = v.pipe(
  settingsOneByOne,
  v.forward(
    v.check(
      ({ SHARDS: shards, DATABASE_URL: url }) =>
        url !== undefined || typeof shards !== 'object' || isWhole(shards),
      'shared-database' satisfies SettingForm,
    ),
    ['DATABASE_URL'],
  ),
);

/** The operator's settings. */
export interface Config {
  readonly discordToken: string;
  /** Like discord.js’s `rest.api`: without the version and without a slash at the end. */
  readonly discordApiUrl: string;
  /** A file or an http(s) link. */
  readonly article: string;
  /** The folder for servers’ own articles, unless there is a database. */
  readonly dataDir: string;
  /** A PostgreSQL for servers’ own articles, shared by any number of processes. */
  readonly databaseUrl: string | undefined;
  /** True when moderators may load links that lead into private networks. */
  readonly allowPrivateUrls: boolean;
  /** Per member; 0 for no limit. */
  readonly asksPerMinute: number;
  /** Per server; 0 for no limit. */
  readonly loadsPerHour: number;
  /** For the bot and its child processes together, in megabytes. */
  readonly memoryLimitMb: number;
  /** How many bytes may be kept per server, and in all; Infinity for no limit. */
  readonly storeLimits?: { readonly perServer: number; readonly inAll: number };
  /** The port of health and metrics; absent when they are not served. */
  readonly monitorPort?: number;
  readonly monitorHost: string;
  /** How long a server’s articles are kept after the bot has left it. */
  readonly keepDaysAfterLeaving: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly shards: 'auto' | number | ShardRange;
}

/** The shards of one of several processes; ids start at 0. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  /** The number of shards of all processes together. */
  readonly total: number;
}

/**
 * Reads the bot’s settings. An empty variable counts as absent.
 * @throws Problem `token-missing`, `token-malformed` or `config-invalid`; none contains the token or a link’s password
 */
export function readConfig(env: Environment = process.env): Config {
  const result = v.safeParse(botSettings, withoutEmpty(env), { abortEarly: true });
  if (!result.success) throw asProblem(result.issues[0], env);
  const settings = result.output;
  return {
    discordToken: settings.DISCORD_TOKEN,
    discordApiUrl: settings.DISCORD_API_URL.replace(/(?:\/v\d+)?\/*$/, ''),
    article: settings.ARTICLE,
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL,
    allowPrivateUrls: settings.ALLOW_PRIVATE_URLS === 'true',
    asksPerMinute: settings.ASKS_PER_MINUTE,
    loadsPerHour: settings.LOADS_PER_HOUR,
    memoryLimitMb: settings.MEMORY_LIMIT,
    storeLimits: { perServer: settings.SERVER_STORE_LIMIT, inAll: settings.STORE_LIMIT },
    ...(settings.MONITOR_PORT !== undefined && { monitorPort: settings.MONITOR_PORT }),
    monitorHost: settings.MONITOR_HOST,
    keepDaysAfterLeaving: settings.KEEP_DAYS_AFTER_LEAVING,
    logLevel: settings.LOG_LEVEL,
    shards: settings.SHARDS,
  };
}

/** The settings of programs in a terminal. */
export interface TerminalConfig {
  /** The file or http(s) link to read when none is named. Relative paths start from the package. */
  readonly article: string;
  /** The folder that relative paths start from: the one in which the person called npm, which changes it. */
  readonly baseFolder: string;
  /** Folder where the servers' own articles are kept. */
  readonly dataDir: string;
  /** A PostgreSQL to use instead of the folder. */
  readonly databaseUrl: string | undefined;
}

/** Reads the settings of programs in a terminal; they need no token, so this never fails. */
export function readTerminalConfig(env: Environment = process.env): TerminalConfig {
  const { ARTICLE = DEFAULT_ARTICLE, DATA_DIR, DATABASE_URL, INIT_CWD } = withoutEmpty(env);
  return {
    article: ARTICLE,
    baseFolder: INIT_CWD ?? process.cwd(),
    dataDir: DATA_DIR ?? DEFAULT_DATA_DIR,
    databaseUrl: DATABASE_URL,
  };
}

/** Undefined when the text names no shards. */
function readShards(found: string): Config['shards'] | undefined {
  if (found === 'auto') return found;
  const { count, first, last, total } = SHARDS.exec(found)?.groups ?? {};
  if (count !== undefined) return Number(count);
  if (first === undefined) return undefined;
  const range = { first: Number(first), last: Number(last), total: Number(total) };
  return range.first <= range.last && range.last < range.total ? range : undefined;
}

function isWhole({ first, last, total }: ShardRange): boolean {
  return last - first + 1 === total;
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}

function asProblem({ path, message }: v.InferIssue<typeof botSettings>, env: Environment): Problem {
  const name = String(path?.[0].key);
  const found = env[name]?.trim() ?? '';
  if (name !== 'DISCORD_TOKEN') {
    const shown = found.replace(CREDENTIALS, '…@');
    return new Problem('config-invalid', { name, found: shown, wanted: message as SettingForm });
  }
  return new Problem(found === '' ? 'token-missing' : 'token-malformed', undefined);
}
