import type { Numbering } from '../lines/numbering.js';

/** A piece of plain text, before headings are recognised. Only a `line` may become a heading. */
export type Unit =
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly text: string;
      /** How lines were drawn around it, if they were. */
      readonly rule?: string;
    }
  | {
      /** A heading that has its level by its number, and by the other numbers in the text. */
      readonly type: 'numbered';
      readonly text: string;
      readonly numbering: Numbering;
    }
  | { readonly type: 'line' | 'text' | 'list' | 'table' | 'code'; readonly text: string };

/** A longer item is a numbered paragraph, not part of a list. */
export const MAX_ITEM_COLUMNS = 200;
