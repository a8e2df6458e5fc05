import { stopwords } from '@orama/stopwords/english';
import { type Article, buildArticle } from '../../src/article/article.js';
import { seededRandom } from '../../src/evaluation/seeded-random.js';

export interface SyntheticArticle {
  readonly article: Article;
  readonly questions: readonly string[];
}

/** About the share of stop words in English prose. */
const STOP_WORD_SHARE = 0.45;
const WORDS_PER_SENTENCE = 22;
const SENTENCES_PER_PASSAGE = 5;
const PASSAGES_PER_SECTION = 6;
const ONSETS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w z'.split(
    ' ',
  );
const VOWELS = 'a e i o u ai ea ee ie oa ou y'.split(' ');
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'nt', 'r', 'rt', 's', 'ss', 't', 'ck', 'x'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ation', 'al', 'ly'];

/**
 * Makes up an article, and questions in the words of its passages. Frequencies of words follow Zipf’s law,
 * and the vocabulary grows with length by Heaps’ law. The same seed gives the same article.
 */
export function synthesizeArticle(
  passageCount: number,
  questionCount: number,
  seed = 1,
): SyntheticArticle {
  const random = seededRandom(seed);
  const vocabularySize = Math.round(
    30 * (passageCount * WORDS_PER_SENTENCE * SENTENCES_PER_PASSAGE) ** 0.5,
  );
  // The inverse of Zipf's distribution function, in its continuous form.
  const rank = (size: number) => Math.floor(size ** random()) - 1;
  const contentWord = () => wordOfRank(rank(vocabularySize));
  const anyWord = () =>
    random() < STOP_WORD_SHARE ? (stopwords[rank(stopwords.length)] as string) : contentWord();
  const sentence = () => {
    const words = Array.from({ length: WORDS_PER_SENTENCE }, anyWord).join(' ');
    return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
  };
  const blocks = Array.from({ length: passageCount }, (_, index) => {
    const text = Array.from({ length: SENTENCES_PER_PASSAGE }, sentence).join(' ');
    const paragraph = { type: 'paragraph', text } as const;
    const heading = {
      type: 'heading',
      level: 2,
      text: `${contentWord()} ${contentWord()}`,
    } as const;
    return index % PASSAGES_PER_SECTION === 0 ? [heading, paragraph] : [paragraph];
  }).flat();
  const article = buildArticle({ metadata: { title: 'Synthetic', language: 'en' }, blocks }, '');
  const stops = new Set(stopwords);
  const questions = Array.from({ length: questionCount }, () => {
    const { text } = article.passages[Math.floor(random() * passageCount)] as { text: string };
    const words = text.split(/\W+/u).filter((word) => word && !stops.has(word.toLowerCase()));
    const picked = Array.from({ length: 5 }, () => words[Math.floor(random() * words.length)]);
    return `What did the ${picked[0]} ${picked[1]} have to do with ${picked[2]} and the ${picked[3]} of ${picked[4]}?`;
  });
  return { article, questions };
}

/** A word of two or three syllables, the same for the same rank. */
function wordOfRank(rank: number): string {
  const random = seededRandom(rank + 1);
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] as string;
  const syllables = Array.from(
    { length: rank % 3 === 0 ? 3 : 2 },
    () => pick(ONSETS) + pick(VOWELS) + pick(CODAS),
  );
  return syllables.join('') + pick(ENDINGS);
}
