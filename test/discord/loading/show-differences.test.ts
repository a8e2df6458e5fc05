import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/article/compare/compare-texts.js';
import { showDifferences } from '../../../src/discord/loading/show-differences.js';
import { anyText } from '../hostile-text.js';

describe('showDifferences', () => {
  it('strikes what only the older text has, and emboldens what only the newer has', () => {
    expect(show('The lamp burns oil.', 'The lamp burns whale oil or gas.')).toBe(
      'The lamp burns **whale** oil **or gas**.',
    );
    expect(show('It was built in 1901 of stone.', 'It was built in 1911 of stone.')).toBe(
      'It was built in ~~1901~~ **1911** of stone.',
    );
  });

  it('leaves one space between words, whatever is struck', () => {
    expect(show('Buses 4 and 12 go there.', 'Buses 4, 9 and 12 go there.')).toBe(
      'Buses 4**, 9** and 12 go there.',
    );
    expect(show('It burns oil every night.', 'It burns oil.')).toBe(
      'It burns oil ~~every night~~.',
    );
    expect(show('The old lamp burns.', 'The lamp burns.')).toBe('The ~~old~~ lamp burns.');
  });

  it('marks line by line', () => {
    expect(show('One.', 'One.\nAnd two.\n\nAnd three.')).toBe(
      'One.\n**And two.**\n\n**And three.**',
    );
  });

  it('shortens what stands far from a change', () => {
    const page = 'The keeper writes a page a day. '.repeat(20);
    const shown = show(`${page}Oil. ${page}Oil. ${page}`, `${page}Gas. ${page}Gas. ${page}`, 300);
    expect(shown).toMatch(
      /^….{20,50} ~~Oil~~ \*\*Gas\*\*\. The .{20,50} … .{20,50} ~~Oil~~ \*\*Gas\*\*\. The .{20,50}…$/,
    );
  });

  it('shortens a long change, and what follows it', () => {
    const [oil, gas] = ['Oil '.repeat(200), 'Gas '.repeat(200)];
    const shown = show(`Old. ${oil}`, `Old. ${gas}`, 300);
    expect(shown).toMatch(/^Old\. ~~Oil [^~*]*…~~ \*\*Gas [^~*]*…\*\*/);
    expect(shown.length).toBeLessThan(320);
  });

  it('lets nothing in the texts become markup', () => {
    expect(show('It **burns** ~~oil~~.', 'It **burns** ~~@everyone~~.')).toBe(
      'It \\*\\*burns\\*\\* \\~\\~~~oil~~ **\\@everyone**\\~\\~.',
    );
  });

  it('keeps to its length, whatever the texts', () => {
    fc.assert(
      fc.property(
        anyText(),
        anyText(),
        fc.integer({ min: 0, max: 500 }),
        (before, after, limit) => {
          // Escapes at most double a text, and each piece has four marks and a space.
          const differences = compareTexts(before, after);
          const marks = 5 * differences.length;
          expect(showDifferences(differences, limit).length).toBeLessThanOrEqual(
            2 * limit + marks + 1,
          );
        },
      ),
    );
  });
});

function show(before: string, after: string, limit = 1000): string {
  return showDifferences(compareTexts(before, after), limit);
}
