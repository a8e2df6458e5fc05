import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

interface SourceFile {
  /** Relative to the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of this repository as paths, packages by name; imports of types included. */
  readonly imports: readonly string[];
}

/** More files than this in a folder make them hard to take in at once. */
const MAX_FILES = 15;

const files = ['src', 'commands'].flatMap(readSources);
const byPath = new Map(files.map((file) => [file.path, file]));

/**
 * Room or wing → what it may import, from the design document's table: a room names rooms, a wing
 * (`room/wing`) names wings of the same room.
 */
const mayImport = new Map(
  [
    ...readFileSync('.github/DESIGN.md', 'utf8').matchAll(
      /^\| `(?:src\/)?([\w/-]+)` \|[^|]+\|([^|]*)\|$/gm,
    ),
  ].map(([, folder, allowed]) => [
    folder as string,
    [...(allowed as string).matchAll(/`([\w/-]+)`/g)].map(([, name]) => name as string),
  ]),
);
/** Anyone may import these. They import nothing but each other. */
const SHARED =
  /^src\/(?:(?:config|log|once-per|pause|problem|recently-used|time-used|within)\.ts|voice\/)/;
/** The composition root puts everything together. */
const ROOT = /^src\/(?:start|bot)\.ts$/;

describe('the architecture', () => {
  it('has files and rules to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(byPath.get('commands/ask.ts')?.imports).toContain('src/discord/interaction/command.ts');
    expect(byPath.get('src/start.ts')?.imports).toContain('src/bot.ts');
    expect(mayImport.get('library')).toEqual(['quotation', 'answer', 'article', 'text']);
    expect(mayImport.get('text')).toEqual([]);
    expect(mayImport.get('article/markup')).toContain('metadata');
  });

  it('describes every folder', () => {
    const folders = new Set(
      files.map(({ path }) => [roomOf(path), wingOf(path)].filter(Boolean).join('/')),
    );
    folders.delete('src');
    expect(
      [...folders].filter((folder) => folder !== 'commands' && !mayImport.has(folder)),
    ).toEqual([]);
  });

  it('lets imports go one way, as the design document says', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => byPath.has(imported) && !isAllowed(path, imported))
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no two files that import each other, types included', () => {
    expect(findCircles()).toEqual([]);
  });

  it('keeps folders small enough to take in', () => {
    const counts = new Map<string, number>();
    for (const { path } of files) {
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
  });

  it('keeps Discord out of reading and answering, and tests out of the product', () => {
    for (const { path, imports } of files) {
      if (!['discord', 'commands', 'playground'].includes(roomOf(path)) && !ROOT.test(path)) {
        expect(imports, path).not.toContain('discord.js');
      }
      expect(
        imports.filter((each) => each.startsWith('test/')),
        path,
      ).toEqual([]);
    }
  });

  it('keeps what the bot says together', () => {
    const isLanguage = (path: string) => path.startsWith('src/voice/english');
    const knowing = files.filter(({ imports }) => imports.some(isLanguage));
    expect(knowing.map(({ path }) => path).sort()).toEqual([
      'src/voice/english.ts',
      'src/voice/languages.ts',
    ]);
  });

  it('lets one file know MiniSearch, and one the environment', () => {
    // Measurements compare with plain MiniSearch, so they import it too.
    const searching = files.filter(
      ({ path, imports }) => imports.includes('minisearch') && !path.startsWith('src/evaluation/'),
    );
    const reading = files.filter(({ text }) => text.includes('process.env'));
    expect(searching.map(({ path }) => path)).toEqual(['src/answer/index/passage-search.ts']);
    expect(reading.map(({ path }) => path)).toEqual(['src/config.ts']);
  });

  it('has one list of commands, with every command on it', () => {
    const commands = files.filter(({ path }) => path.startsWith('commands/'));
    const list = commands.find(({ path }) => path === 'commands/index.ts') as SourceFile;
    const others = commands.map(({ path }) => path).filter((path) => path !== list.path);
    expect(list.imports.filter((each) => each.startsWith('commands/')).sort()).toEqual(
      others.sort(),
    );
    for (const { path, imports } of files) {
      if (path === list.path) continue;
      const direct = imports.filter((each) => others.includes(each));
      expect(direct, `${path} goes round the list`).toEqual([]);
    }
  });
});

function isAllowed(path: string, imported: string): boolean {
  if (SHARED.test(imported) || ROOT.test(path)) return true;
  // Files that anyone may import may themselves import only such files.
  if (SHARED.test(path)) return false;
  const [room, wing] = [roomOf(path), wingOf(path)];
  const [otherRoom, otherWing] = [roomOf(imported), wingOf(imported)];
  if (room !== otherRoom) return mayImport.get(room)?.includes(otherRoom) ?? false;
  // A room's own files hold what its wings share and what puts them together.
  if (!wing || !otherWing || wing === otherWing) return true;
  return mayImport.get(`${room}/${wing}`)?.includes(otherWing) ?? false;
}

/** Each circle once, as the paths on it. */
function findCircles(): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start >= 0) circles.push([...above.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const imported of byPath.get(path)?.imports ?? []) {
      if (byPath.has(imported)) visit(imported, [...above, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return circles;
}

function roomOf(path: string): string {
  const [top, room] = path.split('/') as [string, string];
  return top !== 'src' || room.endsWith('.ts') ? top : room;
}

/** Undefined for a file that lies directly in its room. */
function wingOf(path: string): string | undefined {
  const parts = path.split('/');
  return parts[0] === 'src' && parts.length > 3 ? parts[2] : undefined;
}

function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      const specifiers = text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
      const imports = [...specifiers].map(([, specifier]) => resolve(path, specifier as string));
      return { path: withSlashes(path), text, imports };
    });
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = join(dirname(from), specifier).replace(/\.js$/, '.ts');
  return withSlashes(relative('.', path));
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
