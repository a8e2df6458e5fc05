import { describe, expect, it } from 'vitest';
import { type Block, buildArticle } from '../../src/article/article.js';
import { outlineOf } from '../../src/article/outline.js';

describe('outlineOf', () => {
  it('lists the headings under the title, each with the first passage that follows', () => {
    expect(
      outline(
        heading(1, 'The Lighthouse'),
        text,
        heading(2, 'Light'),
        text,
        heading(2, 'Keepers'),
        heading(3, 'Ada'),
        text,
        heading(4, 'Her journal'),
        text,
        heading(2, 'Tides'),
        text,
      ),
    ).toEqual([
      ['', 0],
      ['Light', 1],
      ['Keepers', 2],
      ['Keepers › Ada', 2],
      ['Keepers › Ada › Her journal', 3],
      ['Tides', 4],
    ]);
  });

  it('has no beginning where a heading opens the article', () => {
    expect(outline(heading(1, 'Title'), heading(2, 'Light'), text)).toEqual([['Light', 0]]);
    expect(outline(heading(2, 'Light'), text, heading(2, 'Keepers'), text)).toEqual([
      ['Light', 0],
      ['Keepers', 1],
    ]);
  });

  it('has one beginning where a text stands above the title too', () => {
    expect(outline(text, heading(1, 'Title'), text, heading(2, 'Light'), text)).toEqual([
      ['', 0],
      ['Light', 2],
    ]);
  });

  it('goes on with what follows where there is no text, and knows where nothing does', () => {
    const headings = [heading(2, 'Soon'), heading(3, 'Sooner'), heading(2, 'Now')];
    expect(outline(text, ...headings, text, heading(2, 'Later'))).toEqual([
      ['', 0],
      ['Soon', 1],
      ['Soon › Sooner', 1],
      ['Now', 1],
      ['Later', undefined],
    ]);
  });

  it('lists no more than the beginning of an article without headings', () => {
    expect(outline(text, text)).toEqual([['', 0]]);
  });
});

const text: Block = { type: 'paragraph', text: 'It burns oil.' };

function heading(level: number, heading: string): Block {
  return { type: 'heading', level, text: heading };
}

function outline(...blocks: Block[]): [string, number | undefined][] {
  const entries = outlineOf(buildArticle({ metadata: {}, blocks }, 'Untitled'));
  return entries.map(({ headingPath, firstPassage }) => [headingPath.join(' › '), firstPassage]);
}
