/** The actions of buttons, menus and forms; `press-table.ts` lists the handler of each. */
export const ACTIONS = [
  /** Shows further passages; numbers: how many were already shown, and the suggested sentence. */
  'more',
  /** Opens the reader, with one sentence in bold; the sentence's number. */
  'sentence',
  /** Shows a page of the article in place; the number of a piece on it. */
  'page',
  /** From earlier versions: shows the page before a piece; its number. */
  'page-before',
  /** Shows what the article is; the number is always 0. */
  'about',
  /** Shows a section in place; its number in the outline. */
  'section',
  /** Shows the contents in place; the first section and the number of sections, or nothing for all. */
  'sections',
  /** Opens a form for a section's words or number; numbers as for `sections`. */
  'find-section',
  /** From that form: shows the section in place; numbers as for `sections`. */
  'section-typed',
  /** Opens the reader at a piece, in a private message; its number. */
  'read',
  /** Posts a page of the reader to the channel; the number of its first piece. */
  'share-page',
  /** Opens the reader at a quotation's source; the number of its start. */
  'source',
  /** From earlier versions: opens the reader at a piece; its number. */
  'quoted',
  /** Shows what a checked quotation leaves out; its index among those of the message. */
  'omitted',
  /** Posts checked quotations to the channel; the number is always 0. */
  'share-check',
  /** Brings back an earlier article; its number among the kept versions. */
  'undo',
  /** Like `undo`, for members whom the server lets load articles without the permission; sealed. */
  'undo-granted',
  /** Offers questions that the article answers well, in a private message; the number is always 0. */
  'ask-something',
  /** Asks one of these questions; its number among them. */
  'example',
  /** Sums the article up in its own sentences, in a private message; the number is always 0. */
  'in-short',
  /** Makes a previewed article live; the number is always 0. Sealed. */
  'make-live',
  /**
   * Shows everything that a load changed, in place of its report; the first difference, and the older
   * version (none for a preview). Sealed.
   */
  'changes',
  /** Turns the page of these changes. */
  'changes-page',
  /** Deletes the server's article and all its kept versions; the number is always 0. Sealed. */
  'forget',
  /** Changes nothing; the number is always 0. */
  'keep',
  /** Posts a load's report to the channel; the number is always 0. */
  'share-report',
  /** Posts a private answer to the channel. */
  'share',
  /** Deletes a public answer. */
  'delete',
] as const;

export type Action = (typeof ACTIONS)[number];

/** The actions of forms that are sent; no button or menu has them. */
export type FormAction = 'section-typed';

/** True for an action of a form. */
export function isFormAction(action: Action): action is FormAction {
  return action === 'section-typed';
}

/** True for an id of one of these actions. */
export function isAmong(actions: ReadonlySet<Action>, customId: string): boolean {
  const action = decodePressId(customId)?.action;
  return action !== undefined && actions.has(action);
}

/** Everything stored in a button, a menu option or a form; the rest is read from its message. */
export interface PressId {
  readonly action: Action;
  /** The fingerprint of the article that the message was made from. */
  readonly fingerprint: string;
  /** Its meaning depends on the action; a safe integer from 0. */
  readonly number: number;
  /** A second number, for actions that have one. */
  readonly also?: number;
  /** Proves that the bot made the id for the member who presses it, for actions that require it. */
  readonly seal?: string;
}

/** Raised whenever older buttons could be misread. */
const VERSION = 2;
const NUMBER = '(0|[1-9]\\d{0,15})';
const PATTERN = new RegExp(
  `^${VERSION}:([a-z-]+):([\\w-]{12}):${NUMBER}(?::${NUMBER})?(?:~([\\w-]{12}))?$`,
);

/** Writes a button's `custom_id` or an option's value, well under Discord's 100 characters. */
export function encodePressId({ action, fingerprint, number, also, seal }: PressId): string {
  const parts = [VERSION, action, fingerprint, number, ...(also === undefined ? [] : [also])];
  return parts.join(':') + (seal === undefined ? '' : `~${seal}`);
}

/** Reads what `encodePressId` wrote; undefined for an id of another bot or version. */
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
