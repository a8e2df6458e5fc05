import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('.github')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('.github', name)),
];
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('links to documents and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link as string);
    const broken = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [file, anchor] = link.split('#') as [string, string?];
        const target = file === '' ? path : join(dirname(path), file);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsIn(readFileSync(target, 'utf8')).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('names files and commands that exist', () => {
    const files = [...text.matchAll(/`((?:src|test|commands|data|\.ci|\.docker)\/[\w./-]+)`/g)];
    // Servers’ articles are written at run time.
    const missing = files.map(([, file]) => file as string).filter((file) => !existsSync(file));
    expect(missing.filter((file) => !/servers/.test(file))).toEqual([]);
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)];
    const unknown = commands.map(([, name]) => name as string).filter((name) => !scripts[name]);
    expect(unknown).toEqual([]);
  });
});

it('the README stays short, and begins with two commands of a line each', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.split(/\s+/).length).toBeLessThan(1_500);
  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].slice(0, 2);
  expect(blocks.map(([, block]) => block?.trim().split('\n').length)).toEqual([1, 1]);
});

it('names this version in the changelog, with its date', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, newest, date] = /^## (\S+) – (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

/** As GitHub makes them of headings. */
function anchorsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
