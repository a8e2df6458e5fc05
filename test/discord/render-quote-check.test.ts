import { Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../src/answer/check-quotes.js';
import { findQuotations } from '../../src/answer/find-quotations.js';
import { type QuoteCheckView, renderQuoteCheck } from '../../src/discord/render-quote-check.js';
import { textsFor } from '../../src/discord/texts-for.js';
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
  it('shows where a verbatim quotation stands', async () => {
    expect(await check('A CLOCKWORK  turns the lens')).toEqual([
      [
        '“A CLOCKWORK turns the lens”',
        '✅ **Verbatim.** The article has these words.',
        '-# Light',
        '>>> The lamp burns colza oil. **A clockwork turns the lens** once a minute. The beam reaches ships twenty miles away.',
      ].join('\n'),
      '-# From “The Lighthouse”',
    ]);
  });

  it('shows both parts of a quotation that leaves out a middle', async () => {
    const [shown] = await check('The lamp burns colza oil … The beam reaches ships');
    expect(shown).toContain(
      '**The lamp burns colza oil**. A clockwork turns the lens once a minute. **The beam reaches ships** twenty',
    );
  });

  it('shows all passages of a quotation that goes on from one to the next', async () => {
    const [shown] = await check('ships twenty miles away. A spare lamp stands ready');
    expect(shown).toContain('**ships twenty miles away.**\n\n**A spare lamp stands ready** in');
  });

  it('shows how an altered quotation differs', async () => {
    expect(await check('A clockwork turns the whole lens twice a minute.')).toEqual([
      [
        '“A clockwork turns the whole lens twice a minute.”',
        '✏️ **Altered.** It differs from what the article says:',
        '-# ~~Struck~~: only in the article. **Bold**: only in the quote.',
        '-# Light',
        '>>> The lamp burns colza oil. A clockwork turns the **whole** lens ~~once~~ **twice** a minute. The beam reaches ships twenty miles away.',
      ].join('\n'),
      '-# From “The Lighthouse”',
    ]);
  });

  it('shows what comes nearest to a quotation that the article does not have', async () => {
    const [shown] = await check('Nobody ever saw the cellar of that house by night');
    expect(shown).toMatch(
      /^“.*”\n❌ \*\*Not in the article\.\*\* This comes nearest:\n-# Light › Spare\n>>> A spare lamp/,
    );
    expect(await check('Quetzalcoatl xyzzy plugh')).toEqual([
      '“Quetzalcoatl xyzzy plugh”\n❌ **Not in the article**, and nothing in it comes near.',
      '-# From “The Lighthouse”',
    ]);
  });

  it('says how many quotations there are besides', async () => {
    const quotations = Array.from(
      { length: 8 },
      (_, index) => `The lamp burns oil number ${index}`,
    );
    const message = await renderAll(lighthouse, quotations, { unchecked: 2, passedOver: 1 });
    const shown = acceptMessage(message);
    expect(shown).toHaveLength(9);
    expect(shown[8]).toBe(
      [
        '-# 2 more quotes do not fit here.',
        '-# 1 quote of a word or two was passed over.',
        '-# From “The Lighthouse”',
      ].join('\n'),
    );
  });

  it('lets nothing in a quotation become markup', async () => {
    const [shown] = await check('**The lamp** burns <@1> colza oil @everyone');
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
      await renderAll(loaded, [text.slice(0, 4000), other.slice(0, 4000), text.slice(50, 99)]),
    );
    acceptMessage(
      await renderAll(loaded, Array(8).fill(text.slice(0, 400)), {
        notice: 'Notice',
        unchecked: 99,
        passedOver: 99,
      }),
    );
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
          const { quotations } = findQuotations(text);
          if (quotations.length > 0) acceptMessage(await renderAll(loaded, quotations.slice(0, 8)));
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});

async function check(...quotations: string[]): Promise<string[]> {
  return acceptMessage(await renderAll(lighthouse, quotations));
}

async function renderAll(
  loaded: LoadedArticle,
  quotations: readonly string[],
  view: QuoteCheckView = {},
) {
  return renderQuoteCheck(await checkQuotes(loaded.index, quotations), loaded, texts, view);
}
