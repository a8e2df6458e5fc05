import { resolve } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { pino } from 'pino';
import { readTerminalConfig } from '../config.js';
import { DATABASE_LINK, openRecords, openStore } from '../library/store/open-store.js';
import type { KeptServer, ServerRecords } from '../library/store/server-records.js';
import { printable } from './printable.js';
import { runProgram, UsageError } from './run-program.js';

const USAGE = `Usage: npm run servers -- [COMMAND]

  list                     what is kept of each server with articles of its own
  remove SERVER_ID         deletes everything that is kept of a server
  forget-person USER_ID    takes a person's name and id off all that they loaded
  copy --to PLACE          copies everything into another store: a folder, or a
                           postgres:// link, which no bot uses meanwhile; what it
                           has of the same servers is replaced
  copy --from PLACE --to PLACE   the same, from such a copy

Works on the store that the bot's settings name: DATABASE_URL, else DATA_DIR. A
running bot notices within seconds.

Exit status: 0; 2 for bad usage, a server of which nothing is kept, or a store
that cannot be used.
`;
/** The number of arguments of each command. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  list: 0,
  remove: 1,
  'forget-person': 1,
  copy: 0,
};

/** Two lines of a wide terminal; titles and links may be much longer. */
const MAX_LINE_LENGTH = 200;
const DECIMALS: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };

const OPTIONS = { to: { type: 'string' }, from: { type: 'string' } } as const;

await runProgram(USAGE, OPTIONS, async ({ values, positionals }) => {
  const [command = 'list', ...operands] = positionals;
  if (
    operands.length !== ARGUMENTS[command] ||
    (command === 'copy') !== (values.to !== undefined) ||
    (command !== 'copy' && values.from !== undefined)
  ) {
    throw new UsageError(
      'Use list, remove SERVER_ID, forget-person USER_ID, or copy [--from PLACE] --to PLACE. --help says more.',
    );
  }
  // The same store as the bot's.
  loadDotenv({ quiet: true });
  const { dataDir, databaseUrl, baseFolder } = readTerminalConfig();
  const place = (named: string) => (isLink(named) ? named : resolve(baseFolder, named));
  const source = values.from ? place(values.from) : (databaseUrl ?? dataDir);
  const target = values.to && place(values.to);
  if (target && [source, resolve(source)].includes(target)) {
    throw new UsageError('That is the store itself. Name another folder or database behind --to.');
  }
  const { records, close } = await openRecords(source);
  try {
    await run(command, operands[0] ?? target ?? '', records);
  } finally {
    await close();
  }
  return 0;
});

async function run(command: string, operand: string, records: ServerRecords): Promise<void> {
  switch (command) {
    case 'list':
      return list(records);
    case 'remove':
      await records.forget(operand);
      return say(`Deleted what was kept of ${operand}.`);
    case 'forget-person': {
      const count = await records.forgetPerson(operand);
      return say(`Took the name and id off ${count} ${count === 1 ? 'version' : 'versions'}.`);
    }
    default:
      return copy(records, operand);
  }
}

async function list(records: ServerRecords): Promise<void> {
  let isEmpty = true;
  for await (const server of records.list()) {
    process.stdout.write(show(server));
    isEmpty = false;
  }
  if (isEmpty) say('Nothing is kept.');
}

async function copy(from: ServerRecords, target: string): Promise<void> {
  const place = isLink(target)
    ? { dataDir: '', databaseUrl: target }
    : { dataDir: target, databaseUrl: undefined };
  // Opened as a bot does, so that no bot uses the folder meanwhile.
  const { records: to, close } = await openStore(place, pino({ level: 'silent' }));
  let count = 0;
  try {
    for await (const { id } of from.list()) {
      await to.copyIn(await from.copyOut(id));
      count += 1;
    }
  } finally {
    await close();
  }
  say(`Copied ${count} ${count === 1 ? 'server' : 'servers'} to ${hidePassword(target)}.`);
}

function isLink(place: string): boolean {
  return DATABASE_LINK.test(place);
}

function hidePassword(place: string): string {
  if (!isLink(place)) return place;
  const link = new URL(place);
  link.password = '';
  return link.href;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Returns a line about the article, one about its source, and one about what is kept. */
function show({ id, present, versions, bytes }: KeptServer): string {
  const kept = `${versions} ${versions === 1 ? 'version' : 'versions'}, ${showSize(bytes)}`;
  const lines = [...describe(present), kept].map((line) =>
    printable(line).replaceAll(/\s+/g, ' ').slice(0, MAX_LINE_LENGTH),
  );
  return `${id}  ${lines.join('\n    ')}\n`;
}

function describe(present: KeptServer['present']): string[] {
  if (present === 'damaged') return ['damaged: the default article serves'];
  if (present === 'unreadable') return ['cannot be read: the default article serves'];
  if (present === 'default') return ['the default article, by choice'];
  const { title, source, loadedAt, loadedBy } = present;
  const time = loadedAt.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');
  const who = loadedBy ? `by ${loadedBy.name} (${loadedBy.id})` : 'by a person who was forgotten';
  return [`“${title}”`, `from ${source.name}`, `${who}, ${time} UTC`];
}

function showSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${kilobytes.toLocaleString('en', DECIMALS)} KB`
    : `${(kilobytes / 1024).toLocaleString('en', DECIMALS)} MB`;
}
