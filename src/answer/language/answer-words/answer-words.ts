/**
 * The words of one language for asking and answering, as parts of regular expressions that match whole
 * words in any case. Times are the exception: they match only as written, because “may” is not a month.
 */
export interface AnswerWords {
  /**
   * Words that ask for a time, and words that state one besides those that `Intl` lists: months,
   * weekdays, "yesterday".
   */
  readonly asksTime: string;
  readonly times?: string;
  /** Words that ask for a number, and words that state one. */
  readonly asksNumber: string;
  readonly numbers?: string;
  /**
   * Words that ask for a price, a length (of time or in space) or a time of day, and those that state one.
   * A price is also a currency's sign, or a number in a sentence with one of the third words.
   */
  readonly price?: readonly [asked: string, stated: string, near: string];
  readonly length?: readonly [asked: string, stated: string];
  readonly hour?: readonly [asked: string, stated: string];
}
