import { describe, expect, it } from 'vitest';
import { NearForms } from '../../../src/answer/language/near-forms.js';

const FORMS = ['refund', 'found', 'funds', 'refunding', 'fun'];

async function formsWithin(limit: number, word: string): Promise<[string, number][]> {
  const near = await NearForms.build(FORMS);
  return near.within(limit, word).map(({ at, edits }) => [FORMS[at] as string, edits]);
}

describe('forms within some edits of a word', () => {
  it('are those with a letter swapped, dropped, added or replaced', async () => {
    for (const word of ['refnud', 'refun', 'refundd', 'refumd']) {
      expect(await formsWithin(1, word)).toEqual([['refund', 1]]);
    }
  });

  it('may be longer or shorter by as many letters', async () => {
    expect(await formsWithin(3, 'refund')).toEqual(
      expect.arrayContaining([
        ['fun', 3],
        ['refund', 0],
        ['refunding', 3],
      ]),
    );
  });

  it('are none for a word unlike all', async () => {
    expect(await formsWithin(2, 'lighthouse')).toEqual([]);
    expect(await formsWithin(1, 'a')).toEqual([]);
  });

  it('may be of an empty list', async () => {
    expect((await NearForms.build([])).within(2, 'refund')).toEqual([]);
  });
});
