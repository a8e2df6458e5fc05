/**
 * Everything learned, by `npm run learn`, from question sets in English; other languages are read
 * with the same weights. The order of a table is the order of its features.
 */

/** What each feature of a passage adds to its score. */
export const PASSAGE_WEIGHTS = {
  /** BM25 of the question's terms, each times its rarity. */
  terms: 0.477,
  /** −ln(words): a sum over sentences favours long passages too much. */
  brevity: 0.764,
  /** Mean BM25 of the passages before and after. */
  neighbours: 0.102,
};

/** What each feature of a sentence adds to its exponent. */
export const SENTENCE_WEIGHTS = {
  /** For each term of the question, how much the sentence's best word is like it: rarity · √(idf of shared runs of four letters). */
  letters: 0.708,
  /** Words side by side in the question and here, by the sum of their rarities. */
  pairs: 0.79,
  /** Inverse document frequency of the stop words in both. */
  stopWords: 0.307,
  /** 1 for the first sentence of the passage, 1/2 for the second, and so on. */
  opening: 1.382,
  /** Terms in the question's order count up, those in reverse down. */
  order: 0.268,
  /** As `letters`: what the sentence before, or the headings above, have and this one lacks. */
  before: 0.46,
};

/** Which sentence of a passage answers: the one with the highest sum. */
export const ANSWERING_WEIGHTS = {
  letters: 0.744,
  pairs: 0.105,
  stopWords: 0.324,
  opening: 0.424,
  order: -0.104,
  before: 0.408,
  /** ln(characters). */
  length: -0.334,
  /** Asked for a number or a time, it has a number that the question lacks. */
  number: 1.309,
  /** Asked for a person, a place or a body, it has a name that the question lacks. */
  name: 1.704,
  /** Asked for a time, it has a year, a month or a century. */
  time: 2.364,
  /** Asked why or how, it has a word such as “because”. */
  cause: 0.885,
};

/** How sure it is that the best passage answers: the logistic function of the sum. */
export const CONFIDENCE_WEIGHTS = {
  constant: -0.126,
  /** The best passage's score. */
  score: 1.116,
  /** Worth (rarity · idf) of the question's terms that the passage has. */
  has: -0.52,
  /** Worth of those that it lacks. */
  lacks: -0.313,
  /** Share of the worth that it has. */
  share: 4.023,
  /** Rarity of the question's terms that the whole article lacks. */
  absent: 0.135,
  /** ln(sentences of the article): in a short one fewer words tell, and scores are lower. */
  length: -0.26,
};
