/** All weights that `npm run learn` learns. Languages other than English use the same ones. */

/** The weight of each feature of a passage in its logit. */
export const PASSAGE_WEIGHTS = {
  /** BM25 of the question's terms, each multiplied by its weight. */
  bm25: 0.1,
  /** Its share of the highest among the candidates. */
  bm25Share: 1.109,
  /** −ln(place in the article, from 1): more questions are about how it begins. */
  place: 0.135,
  /** −ln(words), because a sum over sentences favours long passages too much. */
  brevity: 0.149,
  /** Weight · idf of the question's capitalised words that the passage lacks. */
  missingNames: -0.207,
  /**
   * The longest run of words, including stop words, that occurs in the question, too, by inverse
   * document frequency.
   */
  phrase: 0.102,
  /** The share of the question, by weight, that the passage and its headings have. */
  coverage: 1.151,
  /** The same, with the title's words as rare as they are. */
  foundShare: 1.201,
  /** Like `letters`, for the whole passage; a term counts more, the fewer other candidates have it. */
  contrast: 0.106,
};

/** Weights for the heading right above the passage; the features are those of `SENTENCE_WEIGHTS`. */
export const HEADING_WEIGHTS = {
  letters: 0.338,
  pairs: 0.495,
  stopWords: 0.336,
  order: -1.061,
  window: 0.987,
};

/** The weight of each feature of a sentence in its exponent. */
export const SENTENCE_WEIGHTS = {
  /**
   * For each term, the best match among the sentence's words: weight · √(idf of shared runs of four
   * letters).
   */
  letters: 0.247,
  /** Neighbouring words that are neighbours in the question, too: the sum of their weights. */
  pairs: 0.382,
  /** Inverse document frequency of the stop words in both. */
  stopWords: 0.259,
  /** 1 for the first sentence of the passage, 1/2 for the second, and so on. */
  opening: 0.686,
  /** Terms in the question's order count up, terms in reverse order count down. */
  order: 0.14,
  /** Like `letters`: what the previous sentence or the headings have and this one lacks. */
  before: 0.051,
  /** The largest share of the question, by weight, within 15 words. */
  window: 1.054,
  /** 1 when the question asks for a time or a number and the sentence has one. */
  kind: 2.368,
};

/**
 * Weights that choose the sentence of a passage that answers. Learned from SQuAD only, because other
 * sets mark few sentences. The first four are the reader's features.
 */
export const ANSWERING_WEIGHTS = {
  letters: 0.263,
  stopWords: 0.296,
  before: 0.279,
  kind: 2.842,
  /** Its share of what the passage has of the question; terms that most sentences have count little. */
  cover: 4.377,
  /** ln(characters), because a longer sentence has more of everything. */
  length: -0.238,
};

/**
 * Weights of the confidence that the first passage is right, as the logit of a logistic function. For
 * questions about something else, nothing is right.
 */
export const CONFIDENCE_WEIGHTS = {
  constant: 0.183,
  /** The best passage's logit. */
  logit: 0.209,
  /** As in `PASSAGE_WEIGHTS`: the longer a passage, the more words it shares by chance. */
  bm25: 0.274,
  brevity: 0.198,
  coverage: -0.42,
  /** Worth of the question's terms that the passage has. */
  foundWorth: -0.085,
  /** Worth of the terms that it lacks. */
  missingWorth: -0.121,
  /**
   * The share of the question that the passage has, by rarity only: in a short article worth tells
   * little.
   */
  foundShare: 0.605,
  /** The largest share that one of its sentences has. */
  sentenceShare: 0.316,
  /** The largest rarity of a term that the passage has. */
  rarest: 1.542,
  /** Rarity of the capitalised terms that it lacks. */
  lackedNames: 0.493,
  /** 1 when the question has a word of the title that is not a common one. */
  title: 0.832,
  /**
   * Rarity of the question's terms that the whole article lacks, their share of the question, and the
   * rarity of the capitalised ones among them; less for what the passage has of their letters.
   */
  absentTerms: 0.21,
  absentShare: -1.826,
  absentNames: -1.518,
  /** The share of the question that the passage has only in other words. */
  replacedShare: -0.715,
  /** The number of the question's terms, and of words read as others with similar spelling. */
  terms: -0.044,
  corrections: -0.513,
  /**
   * ln(sentences in the article) and ln(its passages): in a short article fewer words tell, and logits
   * are lower.
   */
  sentences: -0.664,
  passages: 0.026,
};
