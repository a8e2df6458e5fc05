import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, decodePressId, encodePressId } from '../../../src/discord/message/press-id.js';

const URL_SAFE = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const pressId = fc
  .record({
    action: fc.constantFrom(...ACTIONS),
    fingerprint: fc.string({
      unit: fc.constantFrom(...URL_SAFE),
      minLength: 12,
      maxLength: 12,
    }),
    number: fc.maxSafeNat(),
    also: fc.option(fc.maxSafeNat(), { nil: undefined }),
  })
  .map(({ also, ...id }) => (also === undefined ? id : { ...id, also }));

describe('button ids', () => {
  it('are read back as they were written, and Discord takes them', () => {
    fc.assert(
      fc.property(pressId, (id) => {
        const customId = encodePressId(id);
        expect(customId.length).toBeLessThan(100);
        expect(decodePressId(customId)).toEqual(id);
      }),
    );
  });

  it('of messages that earlier versions sent are still read', () => {
    for (const action of [
      ...['more', 'sentence', 'page', 'page-before', 'about', 'section', 'sections', 'read'],
      ...['share-page', 'source', 'quoted', 'omitted', 'share-check', 'undo', 'undo-granted'],
      ...['ask-something', 'example', 'in-short', 'make-live', 'changes', 'changes-page'],
      ...['forget', 'keep', 'share-report', 'share', 'delete', 'find-section', 'section-typed'],
    ]) {
      const id = { action, fingerprint: 'abcdefghijkl', number: 3 };
      expect(decodePressId(`2:${action}:abcdefghijkl:3`)).toEqual(id);
      const also = { ...id, also: 4, seal: 'mnopqrstuvwx' };
      expect(decodePressId(`2:${action}:abcdefghijkl:3:4~mnopqrstuvwx`)).toEqual(also);
    }
  });

  it('are no others', () => {
    const own = encodePressId({ action: 'more', fingerprint: 'abcdefghijkl', number: 3 });
    const others = [
      '',
      'confirm',
      `${own}:01`,
      `${own}:1:1`,
      ` ${own}`,
      `${own}\n`,
      own.replace(/^\d+/, '0'),
      own.replace('more', 'most'),
      own.replace('more', 'constructor'),
      own.replace('abcdefghijkl', 'abc'),
      own.replace(/3$/, ''),
      own.replace(/3$/, '03'),
      own.replace(/3$/, '-3'),
      own.replace(/3$/, '9007199254740993'),
    ];
    expect(others.map(decodePressId)).toEqual(others.map(() => undefined));
  });

  it('that a client made up are refused, or read as they are written', () => {
    const changed = fc
      .tuple(pressId, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }))
      .map(([id, anyPlace, character]) => {
        const customId = encodePressId(id);
        const place = anyPlace % customId.length;
        return customId.slice(0, place) + character + customId.slice(place + 1);
      });
    const read: string[] = [];
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), changed), (customId) => {
        const id = decodePressId(customId);
        if (!id) return;
        read.push(customId);
        expect(encodePressId(id)).toBe(customId);
      }),
      { numRuns: 300 },
    );
    expect(read).not.toEqual([]);
  });
});
