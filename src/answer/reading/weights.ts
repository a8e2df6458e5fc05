/**
 * Everything learned, by `npm run learn`. Weights of passages, sentences and confidence lie 0.6 of the
 * way from those learned from SQuAD alone to those learned from it and eight sets of questions that
 * people asked in their own words: chosen so that neither kind is paid for with the other. All the way
 * SQuAD's hit@1 falls below 88 %. Languages other than English are read with the same weights. The order
 * of a table is the order of its features.
 */

/** The weight of each feature of a passage in its score. */
export const PASSAGE_WEIGHTS = {
  /** BM25 of the question's terms, each times its rarity. */
  terms: 0.355,
  /** −ln(words): a sum over sentences favours long passages too much. */
  brevity: 0.438,
  /** Worth (rarity · idf) of the question's capitalised words that the passage lacks. */
  names: -0.066,
  /** 1 for the first passage under a heading that says what the question does. Not learned, as the question sets had no headings; tried with headings as questions. */
  heading: 1,
  /** As `letters`, of the whole passage, each term by how few of the other candidates have it. */
  contrast: 0.153,
};

/** The weight of each feature of a sentence in its exponent. */
export const SENTENCE_WEIGHTS = {
  /** For each term of the question, how much the sentence's best word is like it: rarity · √(idf of shared runs of four letters). */
  letters: 0.183,
  /** Words side by side in the question and here, by the sum of their rarities. */
  pairs: 0.376,
  /** Inverse document frequency of the stop words in both. */
  stopWords: 0.358,
  /** 1 for the first sentence of the passage, 1/2 for the second, and so on. */
  opening: 1.028,
  /** Terms in the question's order count up, those in reverse down. */
  order: 0.13,
  /** As `letters`: what the sentence before, or the headings above, have and this one lacks. */
  before: 0.265,
  /** The most that words within 15 of each other have of the question, by rarity. */
  window: 1.541,
  /** Asked for a time or a number, it has one. */
  kind: 1.687,
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
  constant: 0.131,
  /** The best passage's score. */
  score: 1.087,
  /** Worth of the question's terms that the passage has. */
  has: -0.543,
  /** Worth of those that it lacks. */
  lacks: -0.187,
  /** The part of the question that it has, each term by its rarity alone: in a short article worth tells little. */
  share: 8.122,
  /** Rarity of the question's capitalised words that the whole article lacks. */
  absentNames: -1.084,
  /** ln(sentences of the article): in a short one fewer words tell, and scores are lower. */
  length: -1.039,
};
