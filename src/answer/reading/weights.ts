/**
 * Everything learned, by `npm run learn`. Languages other than English are read with the same weights.
 */

/** The weight of each feature of a passage in its score. */
export const PASSAGE_WEIGHTS = {
  /** BM25 of the question's terms, each times its weight. */
  bm25: 0.142,
  /** −ln(words): a sum over sentences favours long passages too much. */
  brevity: 0.209,
  /** Weight · idf of the question's capitalised words that the passage lacks. */
  missingNames: -0.191,
  /** The longest run of words that stands so in the question, stop words too, by their inverse document frequencies. */
  phrase: 0.118,
  /** The part of the question that the passage and its headings have, each term by its weight. */
  coverage: 1.794,
  /** As `letters`, of the whole passage, each term by how few of the other candidates have it. */
  contrast: 0.105,
};

/** The weight in a passage's score of what the heading right above it has of the question, as in `SENTENCE_WEIGHTS`. */
export const HEADING_WEIGHTS = {
  letters: 0.564,
  pairs: 0.723,
  stopWords: 0.408,
  order: 0.065,
  window: -1.304,
};

/** The weight of each feature of a sentence in its exponent. */
export const SENTENCE_WEIGHTS = {
  /** For each term of the question, how much the sentence's best word is like it: its weight · √(idf of shared runs of four letters). */
  letters: 0.275,
  /** Words side by side in the question and here, by the sum of their weights. */
  pairs: 0.408,
  /** Inverse document frequency of the stop words in both. */
  stopWords: 0.295,
  /** 1 for the first sentence of the passage, 1/2 for the second, and so on. */
  opening: 1.095,
  /** Terms in the question's order count up, those in reverse down. */
  order: 0.094,
  /** As `letters`: what the sentence before, or the headings above, have and this one lacks. */
  before: 0.329,
  /** The most that words within 15 of each other have of the question, by weight. */
  window: 1.148,
  /** Asked for a time or a number, it has one. */
  kind: 1.717,
};

/** Which sentence of a passage answers: the one with the highest sum. Learned from SQuAD alone, as other sets mark few sentences. The first four are the reader's. */
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

/** How likely the passage that comes first is right, the logistic function of the sum: nothing is right for a question about something else. */
export const CONFIDENCE_WEIGHTS = {
  constant: -0.06,
  /** The best passage's score. */
  score: 0.229,
  /** Worth of the question's terms that the passage has. */
  foundWorth: 0.105,
  /** Worth of those that it lacks. */
  missingWorth: -0.112,
  /** The part of the question that the passage has, each term by its rarity alone: in a short article worth tells little. */
  foundShare: 0.749,
  /** The most that one of its sentences has of that. */
  sentenceShare: 0.656,
  /** As in `PASSAGE_WEIGHTS`. */
  coverage: 0.433,
  /** Rarity of the question's terms that the whole article lacks; of those among them with a capital. */
  absentTerms: -0.219,
  absentNames: -0.816,
  /** How many terms the question has, and how many of its words were read as others that they are spelt like. */
  terms: 0.134,
  corrections: -0.82,
  /** ln(sentences of the article) and of its passages: in a short one fewer words tell, and scores are lower. */
  sentences: -0.645,
  passages: -0.003,
};
