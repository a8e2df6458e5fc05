/**
 * What people type besides questions about the text, in one language: alternatives of regular
 * expressions that match a whole question, folded by `foldAsked` (lower case, without marks, apostrophes
 * and punctuation). In them `<x>` stands for what may mean the article, `<s>` for a section by its name
 * or number, and `#` for any words. An alternative after `~` counts only if the text does not answer.
 */
export interface Phrases {
  /** What surely means the article, and what may mean it or something in its text. */
  readonly this: string;
  readonly it: string;
  /** Words that may stand before a question, and behind it. */
  readonly before: string;
  readonly after: string;
  readonly author: string;
  readonly date: string;
  readonly title: string;
  readonly origin: string;
  readonly length: string;
  readonly language: string;
  readonly loaded: string;
  readonly topic: string;
  /** A summary of the whole, and of what `#` or `<s>` stands for. */
  readonly summary: string;
  readonly summaryOf: string;
  /** What it says about `#`. */
  readonly says: string;
  /** Opens a section: alternatives with `<s>`. */
  readonly read: string;
  /** What a part of a text is called; behind `/` those that are numbered in the text, never by their place. */
  readonly section: string;
  /** “first” to “tenth”, then “last”; “one” to “ten”. Space between, `|` within. */
  readonly ordinals: string;
  readonly cardinals: string;
  /** True where the number stands behind the noun in “second section”. */
  readonly ordinalBehind?: boolean;
  readonly help: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly farewell: string;
  readonly insult: string;
  readonly why: string;
  readonly more: string;
  /** Words that begin the second of two questions, and “and”. */
  readonly and: string;
  readonly asking: string;
}
