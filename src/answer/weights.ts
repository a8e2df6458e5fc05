/**
 * Everything learned, by `npm run learn`, from question sets in English; other languages are read
 * with the same weights. The order of a table is the order of its features.
 */

/** What each feature of a passage adds to its score. */
export const PASSAGE_WEIGHTS = {
  /** BM25 of the question's terms, each times its rarity. */
  terms: 0.483,
  /** −ln(words): a sum over sentences favours long passages too much. */
  brevity: 0.528,
  /** Mean BM25 of the passages before and after. */
  neighbours: 0.107,
  /**
   * What the headings have of the question's terms and the passage lacks, more for the first passage
   * of its section. Set by hand: question sets with headings are wanting.
   */
  headings: 0.5,
};

/** What each feature of a sentence adds to its exponent. */
export const SENTENCE_WEIGHTS = {
  /** For each term of the question, how much the sentence's best word is like it: rarity · √(idf of shared runs of four letters). */
  letters: 0.708,
  /** Words side by side in the question and here, by the sum of their rarities. */
  pairs: 0.753,
  /** Inverse document frequency of the stop words in both. */
  stopWords: 0.291,
  /** 1 for the first sentence of the passage, 1/2 for the second, and so on. */
  opening: 1.422,
  /** Terms in the question's order count up, those in reverse down. */
  order: 0.26,
  /** As `letters`: what the sentence before has and this one lacks. */
  before: 0.421,
};

/** Which sentence of a passage answers: the one with the highest sum. */
export const ANSWERING_WEIGHTS = {
  letters: 0.699,
  pairs: 0.099,
  stopWords: 0.32,
  opening: 0.516,
  order: -0.082,
  before: 0.351,
  /** ln(characters). */
  length: -0.423,
  /** Asked for a number or a time, it has a number that the question lacks. */
  number: 1.308,
  /** Asked for a person, a place or a body, it has a name that the question lacks. */
  name: 1.651,
  /** Asked for a time, it has a year, a month or a century. */
  time: 2.165,
  /** Asked why or how, it has a word such as “because”. */
  cause: 0.603,
};

/** How sure it is that the best passage answers: the logistic function of the sum. */
export const CONFIDENCE_WEIGHTS = {
  constant: -2.171,
  /** The best passage's score. */
  score: 0.938,
  /** Worth (rarity · idf) of the question's terms that the passage has. */
  has: -0.311,
  /** Worth of those that it lacks. */
  lacks: -0.245,
  /** Share of the worth that it has. */
  share: 1.991,
  /** Rarity of the question's terms that the whole article lacks. */
  absent: -0.48,
};
