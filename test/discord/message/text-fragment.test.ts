import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToSentence } from '../../../src/discord/message/text-fragment.js';
import type { Span } from '../../../src/text/span.js';
import { splitSentences } from '../../../src/text/split-sentences.js';

const link = 'https://example.org/lighthouse';

describe('linkToSentence', () => {
  it('names the whole of a short sentence', () => {
    expect(linkToSentence(link, 'It burns oil. Ships see it.', [0, 13])).toBe(
      `${link}#:~:text=It%20burns%20oil.`,
    );
  });

  it('names the first and the last words of a long one', () => {
    const text = 'The beam of the old lamp reaches ships that are twenty miles away.';
    expect(linkToSentence(link, text, [0, text.length])).toBe(
      `${link}#:~:text=The%20beam%20of%20the%20old,that%20are%20twenty%20miles%20away.`,
    );
  });

  it('takes more words where the first or the last stand elsewhere too', () => {
    const text =
      'The beam of the old lamp failed. The beam of the old house reaches ships that are twenty miles away.';
    expect(linkToSentence(link, text, [33, text.length])).toContain('old%20house,ships%20that');
  });

  it('encodes what has a meaning in a fragment or in a message', () => {
    expect(linkToSentence(link, 'A well-known, (cheap) oil & gas', [0, 31])).toBe(
      `${link}#:~:text=A%20well%2Dknown%2C%20%28cheap%29%20oil%20%26%20gas`,
    );
  });

  it('keeps the place that a link has, but not another sentence', () => {
    expect(linkToSentence(`${link}?a=1#light`, 'It burns.', [0, 9])).toBe(
      `${link}?a=1#light:~:text=It%20burns.`,
    );
    expect(linkToSentence(`${link}#light:~:text=Old`, 'It burns.', [0, 9])).toBe(
      `${link}#light:~:text=It%20burns.`,
    );
  });

  it('looks for the ends of a text of several lines', () => {
    const text = 'Oil\nWicks for the four small lamps in the cellar';
    expect(linkToSentence(link, text, [0, text.length])).toBe(
      `${link}#:~:text=Oil,small%20lamps%20in%20the%20cellar`,
    );
  });

  it.each([
    ['- Never open a hive in the rain.', 'Never%20open%20a%20hive%20in%20the%20rain.'],
    ['- [x] Wear white.', 'Wear%20white.'],
    ['12. Wear white.', 'Wear%20white.'],
    ['- Tuesday: 9 to 5', 'Tuesday%3A%209%20to%205'],
    ['Item: Smoker; Price: €35', 'Smoker,%E2%82%AC35'],
    ['Item: Smoker; Beds: 2; Open: 9:00; 5', 'Smoker,5'],
    ['Built by: Ada Holm', 'Ada%20Holm'],
    ['Item: Suit; Price: 80\nItem: Smoker; Price: 35', 'Suit,35'],
    ['- Wear white.\n- Bring a smoker.', 'Wear%20white.,Bring%20a%20smoker.'],
    ['She said: it burns.', 'She%20said%3A%20it%20burns.'],
    ['-', undefined],
  ])('looks for what the page shows of %j', (line, fragment) => {
    const text = `Keep bees.\n${line}`;
    expect(linkToSentence(link, text, [11, text.length])).toBe(
      fragment === undefined ? link : `${link}#:~:text=${fragment}`,
    );
  });

  it('finds words where none are spaced', () => {
    const text = '灯塔于一九零一年由港务局建造在海鸥岛上，灯光可以照到二十海里以外的船只。';
    const linked = linkToSentence(link, text, [0, text.length]);
    expect(linked).toContain(',');
    expect(lookFor(linked, text)).toEqual([0, text.length]);
  });

  it('stays plain where nothing can be found, or the link would be too long for Discord', () => {
    expect(linkToSentence(link, '…', [0, 1])).toBe(link);
    expect(linkToSentence(link, 'ha '.repeat(200), [0, 600])).toBe(link);
    const emoji = '👨‍👩‍👧‍👦 '.repeat(20);
    expect(linkToSentence(link, `${emoji}ok`, [0, emoji.length + 2])).toBe(link);
    const long = `https://example.org/${'x'.repeat(480)}`;
    expect(linkToSentence(long, 'It burns oil.', [0, 13])).toBe(long);
    expect(linkToSentence(link, 'Half \ud83d a character.', [0, 19])).toContain('Half%20%EF%BF%BD');
  });

  it('leads a browser to the sentence', () => {
    const text = fc
      .array(
        fc.constantFrom('a', 'an', 'oil', 'the', 'light-house', 'burns', 'see.', 'It', '9,5'),
        {
          minLength: 1,
          maxLength: 80,
        },
      )
      .map((words) => words.join(' '));
    let marked = 0;
    fc.assert(
      fc.property(text, fc.nat(), (text, seed) => {
        const sentences = splitSentences(text);
        const sentence = sentences[seed % sentences.length] as Span;
        const found = lookFor(linkToSentence(link, text, sentence), text);
        const whole = text.slice(...sentence);
        // The browser highlights the first occurrence of a text.
        if (!found) return;
        marked += 1;
        expect(text.slice(...found)).toBe(whole);
      }),
    );
    expect(marked).toBeGreaterThan(10);
  });
});

/** The text that a browser would mark. */
function lookFor(linked: string, text: string): Span | undefined {
  const directive = linked.split(':~:text=')[1];
  if (directive === undefined) return undefined;
  const [from, to] = directive.split(',').map(decodeURIComponent) as [string, string?];
  const start = text.indexOf(from);
  if (to === undefined) return [start, start + from.length];
  const end = text.indexOf(to, start + from.length) + to.length;
  return [start, end];
}
