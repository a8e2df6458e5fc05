import { diffArrays } from 'diff/lib/diff/array.js';

/**
 * A piece of a comparison: text in both versions, only in the newer (`added`), or only in the older
 * (`removed`).
 */
export interface TextDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * How much of the difference is compared, in UTF-16 units: more than a message shows, in a few
 * milliseconds.
 */
const COMPARED_LENGTH = 4000;
/** With more changed words, the texts have nothing to do with each other. */
const MAX_CHANGES = 500;
/** Matches an unfinished last word: two words that begin alike may be different words. */
const LAST_WORD = /[^\s\p{P}]*$/u;
const FIRST_WORD = /^[^\s\p{P}]*/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Compares two versions of a text word by word. Leaves out differences beyond a few screens. */
export function compareTexts(before: string, after: string): TextDifference[] {
  const head = sharedStart(before, after);
  const tail = sharedEnd(before.slice(head.length), after.slice(head.length));
  const [older, newer] = [before, after].map((text) =>
    splitWords(text.slice(head.length, text.length - tail.length)),
  ) as [string[], string[]];
  const changes = diffArrays(older, newer, { maxEditLength: MAX_CHANGES }) ?? [
    { removed: true, added: false, value: older },
    { removed: false, added: true, value: newer },
  ];
  return joinChanges([
    { kind: 'same', text: head },
    ...changes.map(({ added, removed, value }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value.join(''),
    })),
    { kind: 'same', text: tail },
  ]);
}

/** Merges changes that are separated only by white space, so that a reworded part reads as one. */
function joinChanges(differences: readonly TextDifference[]): TextDifference[] {
  const joined: TextDifference[] = [];
  let [removed, added] = ['', ''];
  for (const [index, { kind, text }] of differences.entries()) {
    const isBetween = removed + added !== '' && (differences[index + 1]?.kind ?? 'same') !== 'same';
    if (kind === 'same' && (text.trim() !== '' || !isBetween)) {
      const end = sharedEnd(removed, added);
      // White space that ends both versions has not changed.
      const space = end.slice(end.trimEnd().length);
      const cutSpace = (change: string) => change.slice(0, change.length - space.length);
      joined.push({ kind: 'removed', text: cutSpace(removed) });
      joined.push({ kind: 'added', text: cutSpace(added) });
      joined.push({ kind, text: space + text });
      [removed, added] = ['', ''];
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  return joined.filter(({ text }) => text !== '');
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length === a.length && length === b.length ? a : a.slice(0, length).replace(LAST_WORD, '');
}

function sharedEnd(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return a.slice(a.length - length).replace(FIRST_WORD, '');
}

function splitWords(text: string): string[] {
  return Array.from(segmenter.segment(text.slice(0, COMPARED_LENGTH)), ({ segment }) => segment);
}
