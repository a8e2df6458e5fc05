/** The actions of buttons and menus; `press-table.ts` lists the handler of each. */
export const ACTIONS = [
  /** Shows further passages; the number of those already shown, and which sentence was suggested. */
  'more',
  /** Opens the reader, with one sentence in bold; the sentence's number. */
  'sentence',
  /** Shows a page of the article in place; the number of a piece on it. */
  'page',
  /** Of earlier versions: the page before a piece; the number of that. */
  'page-before',
  /** Shows what the article is; the number is always 0. */
  'about',
  /** Shows a section in place; its number in the outline. */
  'section',
  /** Shows the contents in place; from which section, and how many of them, or none for all. */
  'sections',
  /** Opens the reader at a piece, in a private message; its number. */
  'read',
  /** Posts a page of the reader to the channel; the number of its first piece. */
  'share-page',
  /** Opens the reader where a quotation comes from; the number of where it begins. */
  'source',
  /** Of earlier versions: opens the reader at a piece; its number. */
  'quoted',
  /** Shows what a checked quotation leaves out; its place among those of the message, from 0. */
  'omitted',
  /** Posts checked quotations to the channel; the number is always 0. */
  'share-check',
  /** Brings back an article from before; its number among the versions that are kept. */
  'undo',
  /** The same, for whom the server lets load articles without the permission: sealed, see there. */
  'undo-granted',
  /** Offers questions that the article answers well, in a private message; the number is always 0. */
  'ask-something',
  /** Asks one of them; its number among them. */
  'example',
  /** Sums the article up in its own sentences, in a private message; the number is always 0. */
  'in-short',
  /** Makes a previewed article live; the number is always 0. Sealed. */
  'make-live',
  /** Shows all that a load changed in place of its report; from which difference, and the version before, or none for a preview. Sealed. */
  'changes',
  /** Turns the page of these. */
  'changes-page',
  /** Deletes the server's article and all versions kept; the number is always 0. Sealed. */
  'forget',
  /** Leaves all as it is; the number is always 0. */
  'keep',
  /** Posts a load's report to the channel; the number is always 0. */
  'share-report',
  /** Posts a private answer to the channel. */
  'share',
  /** Deletes a public answer. */
  'delete',
] as const;

export type Action = (typeof ACTIONS)[number];

/** All that a button, or an option of a menu, knows; the rest is read from the message around it. */
export interface PressId {
  readonly action: Action;
  /** Of the article that the message was made from. */
  readonly fingerprint: string;
  /** What it counts, the action says; a safe integer from 0. */
  readonly number: number;
  /** A second number, for actions that have one. */
  readonly also?: number;
  /** Proves that the bot made the id for whoever presses it, where an action asks for that. */
  readonly seal?: string;
}

/** Changes whenever older buttons could be misread. */
const VERSION = 2;
const NUMBER = '(0|[1-9]\\d{0,15})';
const PATTERN = new RegExp(
  `^${VERSION}:([a-z-]+):([\\w-]{12}):${NUMBER}(?::${NUMBER})?(?:~([\\w-]{12}))?$`,
);

/** Writes a button's `custom_id`, or an option's value; well under Discord's 100 characters. */
export function encodePressId({ action, fingerprint, number, also, seal }: PressId): string {
  const parts = [VERSION, action, fingerprint, number, ...(also === undefined ? [] : [also])];
  return parts.join(':') + (seal === undefined ? '' : `~${seal}`);
}

/** Reads what `encodePressId` wrote; undefined when it is not this bot's, or of another version. */
export function decodePressId(customId: string): PressId | undefined {
  const [, name, fingerprint, first, second, seal] = PATTERN.exec(customId) ?? [];
  const action = ACTIONS.find((each) => each === name);
  const number = Number(first ?? Number.NaN);
  const also = second === undefined ? undefined : Number(second);
  if (!action || fingerprint === undefined || ![number, also ?? 0].every(Number.isSafeInteger)) {
    return undefined;
  }
  return {
    action,
    fingerprint,
    number,
    ...(also !== undefined && { also }),
    ...(seal !== undefined && { seal }),
  };
}
