import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

interface SourceFile {
  /** From the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of this repository as paths, packages by name. */
  readonly imports: readonly string[];
}

const files = ['src', 'commands'].flatMap(readSources);

/** Folder → the folders that it may import from, as the README's table has them. */
const mayImport = new Map(
  [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| `(?:src\/)?(\w+)` \|[^|]+\|([^|]*)\|$/gm),
  ].map(([, folder, allowed]) => [
    folder as string,
    [...(allowed as string).matchAll(/`(\w+)`/g)].map(([, name]) => name),
  ]),
);
/** Anyone may import these: what is configured and logged, and what can go wrong, in words. */
const SHARED = /^src\/(?:(?:config|log|problem)\.ts|voice\/)/;
/** The composition root puts everything together. */
const ROOT = /^src\/(?:start|bot)\.ts$/;

describe('the architecture', () => {
  it('has files and rules to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.find(({ path }) => path === 'commands/ask.ts')?.imports).toContain(
      'src/discord/command.ts',
    );
    expect(files.find(({ path }) => path === 'src/start.ts')?.imports).toContain('src/bot.ts');
    expect(mayImport.get('library')).toEqual(['answer', 'article']);
    expect(mayImport.get('article')).toEqual([]);
  });

  it('lets imports go one way, as the README says', () => {
    for (const { path, imports } of files) {
      for (const imported of imports.filter((each) => /^(?:src|commands)\//.test(each))) {
        if (SHARED.test(imported) || ROOT.test(path) || folderOf(imported) === folderOf(path))
          continue;
        // What anyone may import may itself import nothing but such files.
        const allowed = SHARED.test(path) ? [] : mayImport.get(folderOf(path));
        expect(allowed, `${path} imports ${imported}`).toContain(folderOf(imported));
      }
    }
  });

  it('keeps Discord out of reading and answering, and tests out of the product', () => {
    for (const { path, imports } of files) {
      if (!['discord', 'commands', 'playground'].includes(folderOf(path)) && !ROOT.test(path)) {
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
      'src/problem.ts',
      'src/voice/english.ts',
      'src/voice/languages.ts',
    ]);
  });

  it('lets one file know MiniSearch, and one the environment', () => {
    // What is measured is measured beside plain MiniSearch.
    const searching = files.filter(
      ({ path, imports }) => imports.includes('minisearch') && !path.startsWith('src/evaluation/'),
    );
    const reading = files.filter(({ text }) => text.includes('process.env'));
    expect(searching.map(({ path }) => path)).toEqual(['src/answer/passage-index.ts']);
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

function folderOf(path: string): string {
  return path.split('/').at(path.startsWith('src/') ? 1 : 0) as string;
}

function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      const specifiers = text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g);
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
