/**
 * What people type in one language other than questions about the text. Each field lists alternatives
 * of a regular expression that matches a whole question, folded by `foldAsked` (lower case, without
 * marks, apostrophes and punctuation). `<x>` stands for words that may mean the article, `<s>` for a
 * section's name or number, and `#` for any words. An alternative after `~` counts only if the text
 * does not answer.
 */
export interface Phrases {
  /** Words that surely mean the article, and words that may mean the article or something in its text. */
  readonly this: string;
  readonly it: string;
  /** Words that may precede a question, and words that may follow it. */
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
  /** Asks for a summary of the whole, or of what `#` or `<s>` stands for. */
  readonly summary: string;
  readonly summaryOf: string;
  /** Asks what the article says about `#`. */
  readonly says: string;
  /** Asks to open a section; every alternative has `<s>`. */
  readonly read: string;
  /** Words for a part of a text. Those after `/` are numbered in the text and never counted by position. */
  readonly section: string;
  /** “first” to “tenth”, then “last”; “one” to “ten”. Separated by spaces, with `|` between variants. */
  readonly ordinals: string;
  readonly cardinals: string;
  /** True when the number follows the noun in “second section”. */
  readonly ordinalBehind?: boolean;
  readonly help: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly farewell: string;
  readonly insult: string;
  readonly why: string;
  readonly more: string;
  /** Words that begin the second of two questions, and the word for “and”. */
  readonly and: string;
  readonly asking: string;
}
