import { Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import {
  type QuoteCheckView,
  renderQuoteCheck,
} from '../../../src/discord/quote-check/render-quote-check.js';
import type { LoadedArticle } from '../../../src/library/article-library.js';
import { checkQuotes } from '../../../src/quotation/check-quote.js';
import { findQuotations } from '../../../src/quotation/find-quotations.js';
import { acceptMessage } from '../accept-message.js';
import { anyText, hostileTexts } from '../hostile-text.js';
import { loadBlocks } from '../load-blocks.js';

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
        '✅ **Verbatim.** The article has these words.',
        '“A CLOCKWORK turns the lens”',
        '-# Light',
        '>>> The lamp burns colza oil. **A clockwork turns the lens** once a minute. The beam reaches ships twenty miles away.',
      ].join('\n'),
      '-# The Lighthouse',
    ]);
  });

  it('shows what a quotation leaves out', async () => {
    const [shown] = await check('The lamp burns colza oil … The beam reaches ships');
    expect(withoutQuotation(shown)).toEqual([
      '✂️ **Verbatim, with words left out:**',
      '-# **Bold**: the quote. ~~Struck~~: left out.',
      '-# Light',
      '>>> **The lamp burns colza oil**~~. A clockwork turns the lens once a minute.~~ **The beam reaches ships** twenty miles away.',
    ]);
  });

  it('says how much of a long omission it does not show', async () => {
    const words = Array.from({ length: 180 }, (_, word) => `word${word}`).join(' ');
    const loaded = await loadBlocks([`The lamp burns oil ${words} and gas by night.`]);
    const [shown] = acceptMessage(
      await renderAll(loaded, ['The lamp burns … gas by night', 'The lamp burns … gas by day']),
    );
    const [, hidden] = /… (\d+) words …/.exec(shown ?? '') ?? [];
    expect(shown).toMatch(
      /\n>>> \*\*The lamp burns\*\* ~~oil word0 [^~]*~~ … \d+ words … ~~[^~]* word179 and~~ \*\*gas by night\*\*\.$/,
    );
    expect(Number(hidden) + (shown?.match(/word\d+/g) ?? []).length).toBe(180);
  });

  it('shows the parts of a quotation that is put together', async () => {
    const [shown] = await check(
      'Wrapped in three old flags. The beam reaches ships twenty miles away!',
    );
    expect(withoutQuotation(shown)).toEqual([
      '🧩 **Put together.** Its parts are verbatim, but stand apart in the article:',
      '-# Light › Spare … Light',
      '>>> A spare lamp stands ready in the cellar, **wrapped in three old flags**.',
      '',
      expect.stringMatching(/^….* \*\*The beam reaches ships twenty miles away\*\*\.$/),
    ]);
  });

  it('shows so many parts, and that there are more', async () => {
    const sentences = Array.from({ length: 5 }, (_, n) => `Ship number ${n} came home.`);
    const rest = 'Nobody saw it.';
    const loaded = await loadBlocks(sentences.flatMap((each) => [each, rest]));
    const [shown] = acceptMessage(await renderAll(loaded, [sentences.toReversed().join(' ')]));
    expect(shown?.match(/\*\*Ship number \d came home\*\*/g)).toHaveLength(4);
    expect(shown).toMatch(/\n\n…$/);
  });

  it('shows what an editor put in', async () => {
    const [shown] = await check('A clockwork [of brass] turns the lens');
    expect(withoutQuotation(shown).join('\n')).toMatch(
      /^✂️ \*\*Verbatim, except in brackets:\*\*\n-# \*\*Bold\*\*: the quote\./,
    );
    expect(shown).toContain('**A clockwork** __**\\[of brass]**__ **turns the lens** once');
  });

  it('shows a passage once, and explains its marks once', async () => {
    const shown = await check(
      'A clockwork turns the lens',
      'The beam reaches ships',
      'A clockwork turns the whole lens',
      'A clockwork turns the whole lens once',
    );
    expect(withoutQuotation(shown[1])).toEqual([
      '✅ **Verbatim.** The article has these words.',
      '-# Light · same passage as above',
    ]);
    expect(shown.join('\n')).not.toContain('~~Struck~~');
    expect(shown.map((text) => text.includes('__**Underlined**__'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(shown[3]).toContain('__**whole**__ **lens once** a minute');
    const absent = Array(8).fill('No lens and no clockwork reaches anybody');
    const joined = (await check(...absent)).join('\n');
    expect(joined.match(/Not in the article/g)).toHaveLength(8);
    expect(joined.match(/>>> /g)).toHaveLength(1);
  });

  it('names the place before the first heading', async () => {
    const loaded = await loadBlocks(['The lamp burns oil.', '# Spare', 'It is in the cellar.']);
    const [shown] = acceptMessage(await renderAll(loaded, ['the lamp burns oil']));
    expect(shown).toContain('\n-# Beginning\n>>> **The lamp burns oil**.');
  });

  it('leads to the message that was checked', async () => {
    const message = 'https://discord.com/channels/1/2/3';
    const { components } = await renderAll(lighthouse, ['colza oil'], { message });
    expect(JSON.stringify(components)).toContain(`"label":"Go to the message","url":"${message}"`);
    acceptMessage(
      await renderAll(lighthouse, Array(8).fill('colza oil'), { message, notice: 'N' }),
    );
  });

  it('shows all passages of a quotation that goes on from one to the next', async () => {
    const [shown] = await check('ships twenty miles away. A spare lamp stands ready');
    expect(shown).toContain('**ships twenty miles away.**\n**A spare lamp stands ready** in');
  });

  it('shows how an altered quotation differs', async () => {
    expect(await check('A clockwork turns the whole lens twice a minute.')).toEqual([
      [
        '✏️ **Altered.** It differs from what the article says:',
        '“A clockwork turns the whole lens twice a minute.”',
        '-# **Bold**: the quote. ~~Struck~~: only in the article. __**Underlined**__: only in the quote.',
        '-# Light',
        '>>> The lamp burns colza oil. **A clockwork turns the** __**whole**__ **lens** ~~once~~ __**twice**__ **a minute**. The beam reaches ships twenty miles away.',
      ].join('\n'),
      '-# The Lighthouse',
    ]);
  });

  it('shows what comes nearest to a quotation that the article does not have', async () => {
    const [shown] = await check('Nobody ever wrapped the cellar of that house in flags');
    expect(shown).toMatch(
      /^❌ \*\*Not in the article\.\*\* This comes nearest:\n“.*”\n-# Light › Spare\n>>> A spare lamp/,
    );
    expect(await check('Quetzalcoatl xyzzy plugh')).toEqual([
      '❌ **Not in the article**, and nothing in it comes near.\n“Quetzalcoatl xyzzy plugh”',
      '-# The Lighthouse',
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
        '-# 1 quote of a word or two was too short to check.',
        '-# The Lighthouse',
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
  });
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

/** The lines of a check, without the second, which is the quotation. */
function withoutQuotation(shown: string | undefined): string[] {
  return shown?.split('\n').filter((_, line) => line !== 1) ?? [];
}
