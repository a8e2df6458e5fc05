/** What pressing a button or choosing from a menu does; each is handled by one command. */
export const ACTIONS = [
  /** Shows further passages; the number of those already shown. */
  'more',
  /** Opens the reader; the index of the passage to show. */
  'around',
  /** Turns the reader's page; the index of the passage to show. */
  'page',
  /** Opens the reader at the chosen section, or turns the menu's page; the number is always 0. */
  'section',
  /** Opens the reader at what a quotation was compared with; the index of the passage to show. */
  'quoted',
  /** Posts checked quotations to the channel; the number is always 0. */
  'share-check',
  /** Brings back the article before; the number is always 0. */
  'undo',
  /** Posts a private answer to the channel. */
  'share',
  /** Deletes a public answer. */
  'delete',
] as const;

export type Action = (typeof ACTIONS)[number];

/** All that a button knows; the rest is read from the message that carries it. */
export interface ButtonId {
  readonly action: Action;
  /** Of the article that the message was made from. */
  readonly fingerprint: string;
  /** What it counts, the action says; a safe integer from 0. */
  readonly number: number;
}

/** Changes whenever older buttons could be misread. */
const VERSION = 1;
const PATTERN = new RegExp(`^${VERSION}:([a-z-]+):([\\w-]{12}):(0|[1-9]\\d{0,15})$`);

/** Writes a button's `custom_id`; well under Discord's 100 characters. */
export function encodeButtonId({ action, fingerprint, number }: ButtonId): string {
  return [VERSION, action, fingerprint, number].join(':');
}

/** Reads a `custom_id`; undefined when it is not this bot's, or of another version. */
export function decodeButtonId(customId: string): ButtonId | undefined {
  const [, name, fingerprint, digits] = PATTERN.exec(customId) ?? [];
  const action = ACTIONS.find((each) => each === name);
  const number = Number(digits);
  if (!action || fingerprint === undefined || !Number.isSafeInteger(number)) return undefined;
  return { action, fingerprint, number };
}
