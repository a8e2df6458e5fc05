import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/answer/find-quotations.js';

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
    ['unclosed', 'And then: “the granite came by barge\nIs that so?'],
  ])('are found between %s marks', (_, message) => {
    expect(findQuotations(message)).toEqual(['the granite came by barge']);
  });

  it.each([
    ['"He said "yes" to the keepers", ok', 'He said "yes" to the keepers'],
    ['“They called it ‘the old stone’ twice”', 'They called it ‘the old stone’ twice'],
    ['‘I don’t think it’s so’, she said', 'I don’t think it’s so'],
    ['„Er sagte „nein danke“ zu ihr“', 'Er sagte „nein danke“ zu ihr'],
  ])('are the outermost ones in %s', (message, quotation) => {
    expect(findQuotations(message)).toEqual([quotation]);
  });

  it('are all found, in order, whatever marks them', () => {
    const message =
      '“first of the quotations”\n> second of the\n> quotations\n"third of the quotations"';
    expect(findQuotations(message)).toEqual([
      'first of the quotations',
      'second of the\nquotations',
      'third of the quotations',
    ]);
  });

  it('are a block quote to the end of the message after three marks', () => {
    expect(findQuotations('Look:\n>>> the granite came\n\nby barge')).toEqual([
      'the granite came\n\nby barge',
    ]);
  });

  it('are paragraphs of which only the last is closed', () => {
    expect(findQuotations('“One paragraph goes on\n\n“and ends in another”')).toEqual([
      'One paragraph goes on',
      'and ends in another',
    ]);
  });

  it('need a few words, or a few characters where no spaces part words', () => {
    expect(findQuotations('the “reform” and “the granite came by barge”')).toEqual([
      'the granite came by barge',
    ]);
    expect(findQuotations('他说「花岗岩是从内陆运来的」，不是「石头」')).toEqual([
      '花岗岩是从内陆运来的',
    ]);
    expect(findQuotations('“Leuchtturmwärterhaus abgerissen”, 1988')).toEqual([
      'Leuchtturmwärterhaus abgerissen',
    ]);
  });

  it.each([
    'no quotation at all here',
    'the so-called "reform" failed',
    "the keepers' rock and the masons' old tools and gulls' eggs",
    'a 5" screen beside a 6" one',
  ])('are the whole message when there are none: %s', (message) => {
    expect(findQuotations(` ${message}\n`)).toEqual([message]);
  });

  it.each(['', '   ', '🙂', '"…"', '“” «»', '> '])(
    'are none where nothing is said: “%s”',
    (text) => {
      expect(findQuotations(text)).toEqual([]);
    },
  );

  it('are at most ten', () => {
    expect(findQuotations('“one of very many” '.repeat(50))).toHaveLength(10);
  });

  it('stand in the message, whatever it is', () => {
    const piece = fc.constantFrom('"', '“', '”', "'", '’', '‘', '«', '»', '„', ' ', 'a b c ', '\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
        const message = pieces.join('');
        for (const quotation of findQuotations(message)) {
          expect(quotation).toBe(quotation.trim());
          expect(message).toContain(quotation.split('\n')[0]);
        }
      }),
    );
  });

  it.each(['"', "'a ", '‘a ', '“', '> ', '«»', '" a'])(
    'come at once from 6,000 of “%s”',
    (text) => {
      expect(() => findQuotations(text.repeat(6_000))).not.toThrow();
    },
  );
});
