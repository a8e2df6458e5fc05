import type { Appearance } from './browser.js';
import type { Measures } from './picture.js';
import type { Scene } from './scenes.js';

export interface Shot {
  readonly scene: Scene;
  readonly appearance: Appearance;
  /** The file’s path, relative to the index page. */
  readonly file: string;
  readonly measures: Measures;
}

/** Writes a page that shows all pictures, one scene a row. */
export function writeIndexPage(shots: readonly Shot[]): string {
  const rows = groupByScene(shots).map(
    ([name, taken]) =>
      `<h2>${name}</h2><div>${taken
        .map(({ file, appearance: { theme, width }, measures: { height } }) => {
          const caption = `${width} px, ${theme}: ${height} px high`;
          return `<figure><img src="${file}" width="${width}" alt="${name}, ${theme}"><figcaption>${caption}</figcaption></figure>`;
        })
        .join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
  body { font-family: sans-serif; background: #888; }
  div { display: flex; gap: 16px; align-items: start; overflow-x: auto; }
  figure { margin: 0; }
</style>
${rows.join('\n')}
</html>
`;
}

/** Returns, in words, the limit that a scene exceeds on a phone; undefined when it exceeds none. */
export function describeExcess({ scene, measures }: Shot): string | undefined {
  const { limits } = scene;
  if (!limits) return undefined;
  const { height, sentenceEnd } = measures;
  const excesses = [
    height > limits.height ? `higher than ${limits.height}` : undefined,
    limits.sentenceEnd === undefined ||
    (sentenceEnd ?? Number.POSITIVE_INFINITY) <= limits.sentenceEnd
      ? undefined
      : `its sentence ends below ${limits.sentenceEnd}`,
  ].filter((each) => each !== undefined);
  return excesses.length === 0 ? undefined : excesses.join(', ');
}

function groupByScene(shots: readonly Shot[]): [name: string, taken: readonly Shot[]][] {
  const names = [...new Set(shots.map(({ scene }) => scene.name))];
  return names.map((name) => [name, shots.filter(({ scene }) => scene.name === name)]);
}
