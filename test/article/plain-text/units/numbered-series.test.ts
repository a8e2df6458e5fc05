import { describe, expect, test } from 'vitest';
import { outline, PROSE } from '../../outline.js';

const LONG = `${PROSE} The council had wanted to tear it down, and the baker paid one euro for it, but also promised to repair the wheel, the roof and the bridge within five years.`;

function series(...titles: readonly string[]): string {
  return titles.map((title) => `${title}\n\n${PROSE}`).join('\n\n');
}

describe('numbered lines that count up above text are headings', () => {
  test.each([
    ['full stops', ['1. The Wheel.', '2. The Roof.', '3. The Bridge.']],
    ['small letters', ['1) the wheel.', '2) the roof.', '3) the bridge.']],
    ['articles', ['Article 1. The Wheel.', 'Article 2. The Roof.', 'Article 3. The Bridge.']],
    ['Artikel', ['Artikel 1. Das Rad.', 'Artikel 2. Das Dach.', 'Artikel 3. Die Brücke.']],
    ['artículos', ['Artículo 1. La rueda.', 'Artículo 2. El techo.', 'Artículo 3. El puente.']],
    ['статьи', ['Статья 1. Колесо.', 'Статья 2. Крыша.', 'Статья 3. Мост.']],
    ['paragraphs of a law', ['§ 1 Das Rad.', '§ 2 Das Dach.', '§ 3 Die Brücke.']],
    ['chapters', ['CHAPTER I. The Wheel.', 'CHAPTER II. The Roof.', 'CHAPTER III. The Bridge.']],
    ['letters', ['A. The wheel.', 'B. The roof.', 'C. The bridge.']],
  ])('%s', (_, titles) => {
    expect(outline(`${PROSE}\n\n${series(...titles)}`)).toEqual([
      PROSE,
      ...titles.flatMap((title) => [`## ${title.slice(0, -1)}`, PROSE]),
    ]);
  });

  test('at the depth of their numbers', () => {
    const text = series(
      '1. Wood.',
      '1.1. Oak.',
      '1.2. Elm.',
      '2. Stone.',
      '2.1. Slate.',
      '3. Iron.',
    );
    const headings = outline(`${PROSE}\n\n${text}`).filter((block) => block.startsWith('#'));
    expect(headings).toEqual([
      '## 1. Wood',
      '### 1.1. Oak',
      '### 1.2. Elm',
      '## 2. Stone',
      '### 2.1. Slate',
      '## 3. Iron',
    ]);
  });
});

test('titles that begin numbered paragraphs are headings of their own', () => {
  const [one, two, three] = ['1. The Wheel', '2. Roof and Walls', '3. Bridge'];
  const text = [one, two, three].map((title) => `${title}. ${LONG}`).join('\n\n');
  expect(outline(text)).toEqual([`## ${one}`, LONG, `## ${two}`, LONG, `## ${three}`, LONG]);
});

describe('a list stays one', () => {
  test.each([
    ['of steps', '1. Open the gate.\n\n2. Wait for the wheel.\n\n3. Close the gate.'],
    ['of steps with a title', '1. Gate. Open it.\n\n2. Wheel. Wait.\n\n3. Gate. Close it.'],
    ['of letters', 'a) the gate;\n\nb) the wheel;\n\nc) the bridge.'],
  ])('%s', (_, list) => {
    const items = list.replaceAll('\n\n', '\n');
    expect(outline(`${PROSE}\n\n${list}\n\n${PROSE}`)).toEqual([PROSE, items, PROSE]);
  });

  test('of paragraphs', () => {
    const paragraphs = ['1. They', '2. Then they', '3. At last they'].map(
      (start) => `${start} came to the mill and looked at the wheel. ${LONG}`,
    );
    expect(outline(paragraphs.join('\n\n'))).toEqual(paragraphs);
  });
});

test('a number within a sentence begins no item', () => {
  const above = 'The mill is mentioned for the first time in the long letter of chapter';
  expect(outline(`${PROSE}\n\n${above}\n2. Its wheel is not.`)).toEqual([
    PROSE,
    `${above} 2. Its wheel is not.`,
  ]);
});

test('wide spaces within sentences become one', () => {
  expect(outline(`The  mill stood empty.   A baker bought it.\n\n${PROSE}`)).toEqual([
    'The mill stood empty. A baker bought it.',
    PROSE,
  ]);
});

test('the first of several centred lines is the title', () => {
  expect(
    outline(`        The Licence of the Old Mill\n                Version 2.1\n\n${PROSE}`),
  ).toEqual(['# The Licence of the Old Mill', 'Version 2.1', PROSE]);
});
