import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotation/find-quotations.js';

const quotationsIn = (message: string) => findQuotations(message).quotations;

describe('the quotations in a message', () => {
  it.each([
    ['straight', 'He wrote "the granite came by barge" and left.'],
    ['English', 'He wrote “the granite came by barge” and left.'],
    ['German', 'Er schrieb „the granite came by barge“ und ging.'],
    ['French', 'Il a écrit « the granite came by barge » hier.'],
    ['Danish', 'Han skrev »the granite came by barge« i går.'],
    ['Swedish', 'Han skrev ”the granite came by barge” igår.'],
    ['single', "It's what he'd call 'the granite came by barge', isn't it?"],
    ['single and curly', 'She’d say ‘the granite came by barge’, wouldn’t she?'],
    ['angled and single', 'Il a écrit ‹the granite came by barge› hier.'],
    ['Japanese', '彼は「the granite came by barge」と書いた。'],
    ['Japanese and nested', '『the granite came by barge』'],
    ['without spaces around', '他说"the granite came by barge"吗'],
    ['inside markup', '**"the granite came by barge"** ||really||'],
    ['straight and curly', '"the granite came by barge” said the "article"'],
    ['curly and straight', '“the granite came by barge" lol'],
    ['low and straight', 'Er schrieb „the granite came by barge" und ging.'],
    ['single, straight and curly', "the masons’ word, 'the granite came by barge’, isn’t it?"],
    ['unclosed', 'And then: “the granite came by barge\nIs that so?'],
  ])('are found between %s marks', (_, message) => {
    expect(quotationsIn(message)).toEqual(['the granite came by barge']);
  });

  it.each([
    ['"He said "yes" to the keepers", ok', 'He said "yes" to the keepers'],
    ['“They called it ‘the old stone’ twice”', 'They called it ‘the old stone’ twice'],
    ['‘I don’t think it’s so’, she said', 'I don’t think it’s so'],
    ['“He said "yes" to the keepers" lol', 'He said "yes" to the keepers'],
    ['„Er sagte „nein danke“ zu ihr“', 'Er sagte „nein danke“ zu ihr'],
  ])('are the outermost ones in %s', (message, quotation) => {
    expect(quotationsIn(message)).toEqual([quotation]);
  });

  it('are all found, in order, whatever marks them', () => {
    const message =
      '“first of the quotations”\n> second of the\n> quotations\n"third of the quotations"';
    expect(quotationsIn(message)).toEqual([
      'first of the quotations',
      'second of the\nquotations',
      'third of the quotations',
    ]);
  });

  it('are a block quote to the end of the message after three marks', () => {
    expect(quotationsIn('Look:\n>>> the granite came\nby barge')).toEqual([
      'the granite came\nby barge',
    ]);
  });

  it('are the paragraphs of a block quote, each for itself', () => {
    for (const message of [
      '>>> the granite came\n\nIs it so, Ada?',
      '> the granite came\n> \n> Is it so, Ada?',
    ]) {
      expect(quotationsIn(message)).toEqual(['the granite came', 'Is it so, Ada?']);
    }
  });

  it.each([
    '> the granite came by barge\n— Ada Holm',
    '> the granite came by barge\n> — Ada Holm, keeper of the light, 1901',
    '> the granite came by barge\n> - *Ada*',
    '>>> the granite came by barge\n~ @ada',
    '>>> the granite came by barge\n\n-- Ada',
    'the granite came by barge\n―霍尔姆',
  ])('are without who said it: %j', (message) => {
    expect(quotationsIn(message)[0]).toBe('the granite came by barge');
  });

  it.each(['> “By barge.” — Ada Holm', '“By barge.”\n— Ada Holm', '> By barge. – Ada'])(
    'are without who said it behind a sentence: %j',
    (message) => {
      expect(quotationsIn(message)[0]).toMatch(/^“?By barge\.?”?$/);
    },
  );

  it.each([
    '- one lamp\n- Two lamps',
    'One lamp\n- and a second, which is old',
    'Was it so? — Yes, it was.',
    'The lamp - Whale oil burns in it',
  ])('keep what only looks so: %j', (quoted) => {
    expect(quotationsIn(`>>> ${quoted}`)).toEqual([quoted]);
  });

  it('are paragraphs of which only the last is closed', () => {
    expect(quotationsIn('“One paragraph goes on\n\n“and ends in another”')).toEqual([
      'One paragraph goes on',
      'and ends in another',
    ]);
  });

  it('are of a word or two only where there are no longer ones', () => {
    expect(findQuotations('“Reform” and “deus ex”, it says')).toEqual({
      quotations: ['Reform', 'deus ex'],
      passedOver: 0,
    });
    expect(findQuotations('“Reform” and “deus ex” and “deus ex machina”')).toEqual({
      quotations: ['deus ex machina'],
      passedOver: 2,
    });
  });

  it('are long with a few characters where no spaces part words', () => {
    expect(quotationsIn('the “reform” and “the granite came by barge”')).toEqual([
      'the granite came by barge',
    ]);
    expect(quotationsIn('他说「花岗岩是从内陆运来的」，不是「石头」')).toEqual([
      '花岗岩是从内陆运来的',
    ]);
    expect(quotationsIn('“Leuchtturmwärterhaus abgerissen”, 1988')).toEqual([
      'Leuchtturmwärterhaus abgerissen',
    ]);
  });

  it.each([
    'no quotation at all here',
    "the keepers' rock and the masons' old tools and gulls' eggs",
    'a 5" screen beside a 6" one',
  ])('are the whole message when there are none: %s', (message) => {
    expect(quotationsIn(` ${message}\n`)).toEqual([message]);
  });

  it('are the whole message without its links', () => {
    expect(quotationsIn('the granite came by barge https://a.example/b?c=d')).toEqual([
      'the granite came by barge',
    ]);
    expect(quotationsIn('[the granite](https://a.example/) came')).toEqual(['[the granite]  came']);
    expect(quotationsIn('HTTPS://a.example/b-c <http://d.example>')).toEqual([]);
  });

  it.each(['', '   ', '🙂', '"…"', '“” «»', '> ', '"..." and "[...]"'])(
    'are none where nothing is said: “%s”',
    (text) => {
      expect(quotationsIn(text)).toEqual([]);
    },
  );

  it('stand in the message, whatever it is', () => {
    const piece = fc.constantFrom('"', '“', '”', "'", '’', '‘', '«', '»', '„', ' ', 'a b c ', '\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
        const message = pieces.join('');
        for (const quotation of quotationsIn(message)) {
          expect(quotation).toBe(quotation.trim());
          expect(message).toContain(quotation.split('\n')[0]);
        }
      }),
    );
  });

  it.each(['"-', '.—A ', '"', "'a ", '‘a ', '“', '> ', '«»', '" a'])(
    'come at once from 6,000 of “%s”',
    (text) => {
      expect(() => quotationsIn(text.repeat(6_000))).not.toThrow();
    },
  );
});
