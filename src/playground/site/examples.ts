import { readFile } from 'node:fs/promises';
import type { ExampleView } from '../page/protocol.js';
import { REPOSITORY_ROOT } from '../repository-root.js';

const FOLDER = new URL('src/playground/examples/', REPOSITORY_ROOT);

/** Articles of different kinds and languages, to load and to ask about. */
export const examples: readonly ExampleView[] = [
  { label: 'Server rules (Markdown)', file: 'server-rules.md' },
  { label: 'Patch notes (plain text)', file: 'patch-notes.txt' },
  { label: 'A museum’s page (HTML)', file: 'clock-museum.html' },
  { label: 'Ein Rezept (German)', file: 'apfelkuchen.md' },
  { label: 'Un règlement (French)', file: 'jardin-partage.txt' },
  { label: '灯台まつり (Japanese)', file: 'lighthouse-festival-ja.md' },
];

/** The bytes of an example; undefined when there is none of that name. */
export async function readExample(file: string): Promise<Buffer | undefined> {
  if (!examples.some((example) => example.file === file)) return undefined;
  return readFile(new URL(file, FOLDER));
}
