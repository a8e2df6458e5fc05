import fc from 'fast-check';

/** Text that an article or a person could write to make Discord refuse or misread a message. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['a long paragraph', 'word '.repeat(20_000)],
  ['one long word', 'w'.repeat(100_000)],
  ['nothing but markup', '*'.repeat(100_000)],
  ['markup on lines of its own', '#\n'.repeat(50_000)],
  ['towers of accents', `Z${'\u0335\u0321'.repeat(40)}`.repeat(1000)],
  ['emoji of many parts', '👨‍👩‍👧‍👦'.repeat(5000)],
  ['Chinese', '灯塔在岛上。'.repeat(10_000)],
  ['empty lines', '\n\n\n'.repeat(10_000)],
  ['nothing visible', '\u200b\u2066\0'.repeat(1000)],
  ['halves of characters', '\ud83d \udc68'.repeat(1000)],
];

/** Any text of up to about ten thousand characters, often hostile. */
export function anyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom('*', '_', '`', '~~', '> ', '\n', '# ', 'https://a.bc ', '\\', '\0', '漢', ' '),
    fc.constantFrom(
      '👨‍👩‍👧',
      '@everyone',
      '<@1>',
      '<t:1>',
      '“',
      '”',
      '…',
      '-# ',
      '1. ',
      'The lamp burns oil. ',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.lorem({ maxCount: 30 }),
  );
  return fc
    .tuple(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 60 }))
    .map(([pieces, times]) => pieces.join('').repeat(times));
}
