/**
 * Everything learned, by `npm run learn`, from question sets in English; other languages are read
 * with the same weights. The order of a table is the order of its features.
 */

/** What each feature of a passage adds to its score. */
export const PASSAGE_WEIGHTS = {
  /** BM25 of the question's terms, each times its rarity. */
  terms: 0.317,
  /** −ln(words): a sum over sentences favours long passages too much. */
  brevity: 0.778,
  /** Worth (rarity · idf) of the question's capitalised words that the passage lacks. */
  names: -0.2,
  /** 1 for the first passage under a heading that says what the question does. Not learned, as the question sets had no headings; tried with headings as questions. */
  heading: 1,
  /** As `letters`, of the whole passage, each term by how few of the other candidates have it. */
  contrast: 0.149,
};

/** What each feature of a sentence adds to its exponent. */
export const SENTENCE_WEIGHTS = {
  /** For each term of the question, how much the sentence's best word is like it: rarity · √(idf of shared runs of four letters). */
  letters: 0.274,
  /** Words side by side in the question and here, by the sum of their rarities. */
  pairs: 0.612,
  /** Inverse document frequency of the stop words in both. */
  stopWords: 0.32,
  /** 1 for the first sentence of the passage, 1/2 for the second, and so on. */
  opening: 1.336,
  /** Terms in the question's order count up, those in reverse down. */
  order: 0.169,
  /** As `letters`: what the sentence before, or the headings above, have and this one lacks. */
  before: 0.304,
  /** The most that words within 15 of each other have of the question, by rarity. */
  window: 1.695,
  /** Asked for a time or a number, it has one. */
  kind: 1.586,
};

/** Which sentence of a passage answers: the one with the highest sum. The first four are the reader's. */
export const ANSWERING_WEIGHTS = {
  letters: 0.263,
  stopWords: 0.296,
  before: 0.279,
  kind: 2.842,
  /** The part it has of what the passage has of the question; what most sentences have counts little. */
  cover: 4.377,
  /** ln(characters): a longer one has more of anything. */
  length: -0.238,
};

/** How sure it is that the article speaks of what is asked: the logistic function of the sum. */
export const CONFIDENCE_WEIGHTS = {
  constant: 0.199,
  /** The best passage's score. */
  score: 1,
  /** Worth of the question's terms that the passage has. */
  has: -0.538,
  /** Worth of those that it lacks. */
  lacks: -0.2,
  /** The part of the question that it has, each term by its rarity alone: in a short article worth tells little. */
  share: 8.097,
  /** Rarity of the question's capitalised words that the whole article lacks. */
  absentNames: -1.053,
  /** ln(sentences of the article): in a short one fewer words tell, and scores are lower. */
  length: -0.698,
};
