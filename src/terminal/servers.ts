import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { readTerminalConfig } from '../config.js';
import { forgetServer, type KeptServer, listKeptServers } from '../library/store/kept-servers.js';
import { printable } from './printable.js';
import { runProgram, UsageError } from './run-program.js';

const USAGE = `Usage: npm run servers -- [list | remove SERVER_ID]

Shows what is kept of each server that has loaded articles of its own, or deletes
everything that is kept of one server. A running bot notices at the next question.

Exit status: 0; 2 for bad usage, or a server of which nothing is kept.
`;

/** Two lines of a wide terminal; titles and links may be much longer. */
const MAX_LINE_LENGTH = 200;
const DECIMALS: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [command = 'list', serverId, ...others] = positionals;
  // The same data folder as the bot's.
  loadDotenv({ quiet: true });
  const { dataDir } = readTerminalConfig();
  if (command === 'list' && serverId === undefined) {
    let count = 0;
    for await (const server of listKeptServers(dataDir)) {
      process.stdout.write(show(server));
      count += 1;
    }
    if (count === 0) process.stdout.write('Nothing is kept.\n');
    return 0;
  }
  if (command === 'remove' && serverId !== undefined && others.length === 0) {
    await forgetServer(dataDir, serverId);
    process.stdout.write(`Deleted what was kept of ${serverId}.\n`);
    return 0;
  }
  throw new UsageError('Use list, or remove SERVER_ID. --help says more.');
}

/** A line of what it is about, a line of where it is from, a line of what is kept. */
function show({ id, present, versions, bytes }: KeptServer): string {
  const kept = `${versions} ${versions === 1 ? 'version' : 'versions'}, ${showSize(bytes)}`;
  const lines = [...describe(present), kept].map((line) =>
    printable(line).replaceAll(/\s+/g, ' ').slice(0, MAX_LINE_LENGTH),
  );
  return `${id}  ${lines.join('\n    ')}\n`;
}

function describe(present: KeptServer['present']): string[] {
  if (present === 'damaged') return ['damaged: the bot’s own article serves'];
  if (present === 'unreadable') return ['cannot be read: the bot’s own article serves'];
  if (present === 'default') return ['the bot’s own article, by choice'];
  const { title, source, loadedAt, loadedBy } = present;
  const time = loadedAt.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');
  return [`“${title}”`, `from ${source.name}`, `by ${loadedBy.name} (${loadedBy.id}), ${time} UTC`];
}

function showSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${kilobytes.toLocaleString('en', DECIMALS)} KB`
    : `${(kilobytes / 1024).toLocaleString('en', DECIMALS)} MB`;
}

await runProgram(main);
