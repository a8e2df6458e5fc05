import { PassageIndex } from '../answer/index/passage-index.js';
import { answeringFeatures } from '../answer/reading/choose-sentence.js';
import type { FeaturesOf } from '../answer/reading/log-linear.js';
import { type Question, readQuestion } from '../answer/reading/question.js';
import { type RankedPassage, rankPassages } from '../answer/reading/rank-passages.js';
import type { ANSWERING_WEIGHTS } from '../answer/reading/weights.js';
import { type Article, buildArticle, type Passage } from '../article/article.js';
import type { LabelledQuestion, QuestionSet } from './question-set.js';

/** A question read against an article, and the right passages. */
export interface Example {
  readonly question: Question;
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  readonly index: PassageIndex;
  /** The right passages' positions among them, best first; empty if there are none. */
  readonly right: readonly number[];
  /** True when the question is about this article. */
  readonly isOwn: boolean;
  /** Sentences of the best right passage: their features, and whether they hold a marked answer. */
  readonly sentences: readonly {
    readonly features: FeaturesOf<typeof ANSWERING_WEIGHTS>;
    readonly holds: boolean;
  }[];
}

/** Reads an article's own questions, and as many drawn from `others`, which are about other articles. */
export async function readExamples(
  { article, questions }: QuestionSet,
  others: readonly LabelledQuestion[],
  random: () => number,
): Promise<Example[]> {
  const index = await PassageIndex.build(article);
  return questions.flatMap((own) => {
    const other = others[Math.floor(random() * others.length)];
    return [
      // Questions that the article leaves open should be refused, too.
      readExample(index, own, own.passages.length > 0),
      ...(other ? [readExample(index, other, false)] : []),
    ];
  });
}

function readExample(index: PassageIndex, labelled: LabelledQuestion, isOwn: boolean): Example {
  const question = readQuestion(index, labelled.question);
  const { passages } = rankPassages(index, question, 0);
  const right = passages.flatMap(({ reading }, place) =>
    isOwn && labelled.passages.includes(reading.passage) ? [place] : [],
  );
  const best = right[0] === undefined ? undefined : passages[right[0]];
  return {
    question,
    passages,
    index,
    right,
    isOwn,
    sentences: best === undefined ? [] : readSentences(index, question, best, labelled),
  };
}

function readSentences(
  index: PassageIndex,
  question: Question,
  { reading }: RankedPassage,
  { answers }: LabelledQuestion,
): Example['sentences'] {
  const { text } = index.article.passages[reading.passage] as Passage;
  const spans = index.words.sentencesOf(reading.passage);
  const features = answeringFeatures(spans, question, reading);
  return spans.map((span, at) => ({
    features: features[at] as FeaturesOf<typeof ANSWERING_WEIGHTS>,
    holds: answers.some((answer) => text.slice(...span).includes(answer)),
  }));
}

/** Cuts a question set into articles of this many passages; the last one may be shorter. */
export function cutQuestionSet({ article, questions }: QuestionSet, length: number): QuestionSet[] {
  const count = Math.ceil(article.passages.length / length);
  return Array.from({ length: count }, (_, piece) => {
    const from = piece * length;
    const own = questions.filter(
      ({ passages }) => Math.floor((passages[0] ?? -1) / length) === piece,
    );
    return {
      article: cutArticle(article, from, from + length),
      questions: own.map((labelled) => ({
        ...labelled,
        passages: labelled.passages.map((passage) => passage - from),
      })),
    };
  });
}

function cutArticle(article: Article, from: number, to: number): Article {
  const blocks = article.passages
    .slice(from, to)
    .map(({ text }) => ({ type: 'paragraph', text }) as const);
  return buildArticle({ metadata: { language: article.language ?? 'en' }, blocks }, article.title);
}
