import { Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.js';
import { findQuotations } from '../../src/answer/find-quotations.js';
import { renderQuoteCheck } from '../../src/discord/render-quote-check.js';
import { textsFor } from '../../src/discord/texts.js';
import type { LoadedArticle } from '../../src/library/article-library.js';
import { acceptMessage } from './accept-message.js';
import { anyText, hostileTexts } from './hostile-text.js';
import { loadBlocks } from './load-blocks.js';

const texts = textsFor(Locale.EnglishUS);
const lighthouse = await loadBlocks([
  '# Light',
  'The lamp burns colza oil. A clockwork turns the lens once a minute. The beam reaches ships twenty miles away.',
  '## Spare',
  'A spare lamp stands ready in the cellar, wrapped in three old flags.',
]);

describe('renderQuoteCheck', () => {
  it('shows where a verbatim quotation stands', () => {
    expect(check('A CLOCKWORK  turns the lens')).toEqual([
      [
        '“A CLOCKWORK turns the lens”',
        '✅ **Verbatim.** The article has these words.',
        '-# Light',
        '>>> The lamp burns colza oil. **A clockwork turns the lens** once a minute. The beam reaches ships twenty miles away.',
      ].join('\n'),
      '-# From The Lighthouse',
    ]);
  });

  it('shows both parts of a quotation that leaves out a middle', () => {
    const [shown] = check('The lamp burns colza oil … The beam reaches ships');
    expect(shown).toContain(
      '**The lamp burns colza oil**. A clockwork turns the lens once a minute. **The beam reaches ships** twenty',
    );
  });

  it('shows all passages of a quotation that goes on from one to the next', () => {
    const [shown] = check('ships twenty miles away. A spare lamp stands ready');
    expect(shown).toContain('**ships twenty miles away.**\n\n**A spare lamp stands ready** in');
  });

  it('shows how an altered quotation differs', () => {
    expect(check('A clockwork turns the whole lens twice a minute.')).toEqual([
      [
        '“A clockwork turns the whole lens twice a minute.”',
        '✏️ **Altered.** It differs from what the article says:',
        '-# ~~Struck~~: only in the article. **Bold**: only in the quote.',
        '-# Light',
        '>>> The lamp burns colza oil. A clockwork turns the **whole** lens ~~once~~ **twice** a minute. The beam reaches ships twenty miles away.',
      ].join('\n'),
      '-# From The Lighthouse',
    ]);
  });

  it('shows what comes nearest to a quotation that the article does not have', () => {
    const [shown] = check('Nobody ever saw the cellar of that house by night');
    expect(shown).toMatch(
      /^“.*”\n❌ \*\*Not in the article\.\*\* This comes nearest:\n-# Light › Spare\n>>> A spare lamp/,
    );
    expect(check('Quetzalcoatl xyzzy plugh')).toEqual([
      '“Quetzalcoatl xyzzy plugh”\n❌ **Not in the article**, and nothing in it comes near.',
      '-# From The Lighthouse',
    ]);
  });

  it('shows as many quotations as there is room for, and how many more there are', () => {
    const quotations = Array.from(
      { length: 10 },
      (_, index) => `The lamp burns oil number ${index}`,
    );
    const shown = check(...quotations);
    expect(shown).toHaveLength(10);
    expect(shown[8]).toBe('-# 2 more quotes do not fit here.');
  });

  it('lets nothing in a quotation become markup', () => {
    const [shown] = check('**The lamp** burns <@1> colza oil @everyone');
    expect(shown).toContain('“\\*\\*The lamp\\*\\* burns \\<\\@1> colza oil \\@everyone”');
    expect(shown?.replace(/\\@|\\</g, '')).not.toMatch(/@|</);
  });
});

describe('Discord takes the check', () => {
  it.each(hostileTexts)('of %s', async (_, text) => {
    const loaded = await loadBlocks(
      [`# ${text.slice(0, 2000)}`, text.slice(0, 5000), 'The lamp burns oil.'],
      {
        title: text,
      },
    );
    const other = text.replace(/\S+/, 'whale');
    acceptMessage(
      renderAll(loaded, [text.slice(0, 4000), other.slice(0, 4000), text.slice(50, 99)]),
    );
    acceptMessage(renderAll(loaded, Array(10).fill(text.slice(0, 400))));
  });

  it('of any message about any article', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText(), { minLength: 1, maxLength: 5 }),
        anyText(),
        anyText(),
        fc.nat(),
        async (blocks, title, message, from) => {
          const loaded = await loadBlocks([`# ${title}`, ...blocks, 'text'], { title });
          const quoted = blocks.join('\n').slice(from % 1000, (from % 1000) + 1500);
          const text = `“${quoted}” ${message}`.slice(0, 4000);
          const quotations = findQuotations(text);
          if (quotations.length > 0) acceptMessage(renderAll(loaded, quotations));
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});

function check(...quotations: string[]): string[] {
  return acceptMessage(renderAll(lighthouse, quotations));
}

function renderAll(loaded: LoadedArticle, quotations: readonly string[]) {
  const checks = quotations.map((quotation) => checkQuote(loaded.index, quotation));
  return renderQuoteCheck(checks, loaded, texts);
}
