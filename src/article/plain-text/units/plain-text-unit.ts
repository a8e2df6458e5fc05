/** A piece of plain text before its headings are known. Only a `line` may turn out to be one. */
export type Unit =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'line' | 'text' | 'list'; readonly text: string };

/** An item of several sentences is a paragraph that is numbered, not a part of a list. */
export const MAX_ITEM_COLUMNS = 200;
