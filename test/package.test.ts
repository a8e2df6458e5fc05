import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The programs that run without development dependencies, and the processes that they start. */
const SHIPPED = [
  'src/start.ts',
  'src/terminal/ask.ts',
  'src/terminal/outline.ts',
  'src/terminal/servers.ts',
  'src/library/work/task-process.ts',
];

describe('the package', () => {
  const sources = shippedSources();
  const shipped = [...sources.values()].join('\n');

  it('installs every dependency because the shipped programs need it', () => {
    expect(Object.keys(dependencies).filter((name) => !isNamed(name))).toEqual([]);
  });

  it('ships nothing that needs a development dependency', () => {
    const isImported = (name: string) =>
      [`from '${name}'`, `from '${name}/`, `import('${name}`].some((each) =>
        shipped.includes(each),
      );
    expect(Object.keys(devDependencies).filter(isImported)).toEqual([]);
  });

  it('ships nothing of the playground', () => {
    expect([...sources.keys()].filter((path) => path.startsWith('src/playground/'))).toEqual([]);
  });

  /** Packages that a source imports, or resolves by name as it does for word lists. */
  function isNamed(name: string): boolean {
    return ["'", '`'].some((mark) =>
      [mark, '/'].some((end) => shipped.includes(`${mark}${name}${end}`)),
    );
  }
});

/** Path → text, for all sources that the shipped programs import. */
function shippedSources(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (path: string): void => {
    if (texts.has(path) || !existsSync(path)) return;
    const text = readFileSync(path, 'utf8').replace(/^import type [^;]*;/gm, '');
    texts.set(path, text);
    for (const [, specifier] of text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      visit(join(dirname(path), specifier as string).replace(/\.js$/, '.ts'));
    }
  };
  SHIPPED.forEach(visit);
  return texts;
}
