/** What pressing a button or choosing from a menu does; each is handled by one command. */
export const ACTIONS = [
  /** Shows further passages; the number of those already shown. */
  'more',
  /** Shows a passage between its neighbours, with one of its sentences in bold; the sentence's number. */
  'sentence',
  /** Shows a page of the article in place; the number of what it begins with. */
  'page',
  /** The same for the page that ends before something; the number of that. */
  'page-before',
  /** Shows what the article is; the number is always 0. */
  'about',
  /** Opens the reader at a section; its number in the outline. */
  'section',
  /** Shows the menu of sections in place; its page, from 0. */
  'sections',
  /** Shows what a quotation was compared with, between its neighbours; the number of the page there. */
  'quoted',
  /** Posts checked quotations to the channel; the number is always 0. */
  'share-check',
  /** Brings back an article from before; its number among the versions that are kept. */
  'undo',
  /** The same, for whom the server lets load articles without the permission: sealed, see there. */
  'undo-granted',
  /** Posts a private answer to the channel. */
  'share',
  /** Deletes a public answer. */
  'delete',
] as const;

export type Action = (typeof ACTIONS)[number];

/** All that a button, or an option of a menu, knows; the rest is read from the message around it. */
export interface ButtonId {
  readonly action: Action;
  /** Of the article that the message was made from. */
  readonly fingerprint: string;
  /** What it counts, the action says; a safe integer from 0. */
  readonly number: number;
}

/** Changes whenever older buttons could be misread. */
const VERSION = 2;
const PATTERN = new RegExp(`^${VERSION}:([a-z-]+):([\\w-]{12}):(0|[1-9]\\d{0,15})$`);

/** Writes a button's `custom_id`, or an option's value; well under Discord's 100 characters. */
export function encodeButtonId({ action, fingerprint, number }: ButtonId): string {
  return [VERSION, action, fingerprint, number].join(':');
}

/** Reads what `encodeButtonId` wrote; undefined when it is not this bot's, or of another version. */
export function decodeButtonId(customId: string): ButtonId | undefined {
  const [, name, fingerprint, digits] = PATTERN.exec(customId) ?? [];
  const action = ACTIONS.find((each) => each === name);
  const number = Number(digits);
  if (!action || fingerprint === undefined || !Number.isSafeInteger(number)) return undefined;
  return { action, fingerprint, number };
}
