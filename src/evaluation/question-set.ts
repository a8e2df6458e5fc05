import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Article, type Block, buildArticle } from '../article/article.js';
import { asFileProblem } from '../library/file-failure.js';
import { Problem } from '../problem.js';

/** SQuAD's format, 1.1 or 2.0, extended by `headings` to measure sections. */
const squad = z.object({
  data: z
    .array(
      z.object({
        title: z.string().optional(),
        language: z.string().optional(),
        paragraphs: z
          .array(
            z.object({
              context: z.string(),
              headings: z.array(z.string()).optional(),
              qas: z.array(
                z.object({
                  question: z.string(),
                  is_impossible: z.boolean().optional(),
                  answers: z.array(z.object({ text: z.string() })).optional(),
                }),
              ),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** Questions in people's own words, about documents with headings; `npm run eval -- --help` describes it. */
const natural = z.object({
  name: z.string(),
  language: z.string().optional(),
  documents: z
    .array(
      z.object({
        title: z.string(),
        blocks: z.array(
          z.union([
            z.object({ heading: z.string(), level: z.int().min(1) }),
            z.object({ text: z.string() }),
          ]),
        ),
        questions: z.array(
          z.object({
            text: z.string(),
            answers: z.array(z.string()),
            /** Indices, from 0, of the right blocks, counting only blocks with text. */
            paragraphs: z.array(z.int().min(0)),
            answerable: z.boolean(),
          }),
        ),
      }),
    )
    .min(1),
});

/** A question, its right passages, and the texts in them that answer it, if marked. */
export interface LabelledQuestion {
  readonly question: string;
  /** Indices in `Article.passages`, each of which answers. Empty for a question about another article. */
  readonly passages: readonly number[];
  /** True when the article is about the subject but leaves the question open. */
  readonly isImpossible: boolean;
  readonly answers: readonly string[];
}

export interface QuestionSet {
  readonly article: Article;
  readonly questions: readonly LabelledQuestion[];
}

type NaturalSet = z.infer<typeof natural>;
type SquadArticle = z.infer<typeof squad>['data'][number];

/**
 * Reads question sets, one for each article in the file: in SQuAD's format, or questions in people's
 * own words about documents with headings.
 * @param merge treats all paragraphs of a file in SQuAD's format as one article
 * @throws Problem when the file cannot be read, or `question-set-invalid` when it has another format
 */
export async function readQuestionSets(path: string, merge: boolean): Promise<QuestionSet[]> {
  const file = await readSetFile(path);
  if ('documents' in file) return naturalQuestionSets(file);
  if (!merge) return file.data.map(questionSetOf);
  return [questionSetOf({ paragraphs: file.data.flatMap(({ paragraphs }) => paragraphs) })];
}

async function readSetFile(path: string): Promise<z.infer<typeof squad> | NaturalSet> {
  const text = await readText(path);
  let reason: string;
  try {
    const parsed: unknown = JSON.parse(text);
    const isNatural = typeof parsed === 'object' && parsed !== null && 'documents' in parsed;
    const result = (isNatural ? natural : squad).safeParse(parsed);
    if (result.success) return result.data;
    reason = z.prettifyError(result.error).split('\n')[0] as string;
  } catch (error) {
    reason = (error as Error).message;
  }
  throw new Problem('question-set-invalid', { path, reason });
}

function naturalQuestionSets({ language, documents }: NaturalSet): QuestionSet[] {
  return documents.map(({ title, blocks, questions }) => {
    const parsed = blocks.map(
      (block): Block =>
        'text' in block
          ? { type: 'paragraph', text: block.text }
          : { type: 'heading', level: Math.min(block.level, 6), text: block.heading },
    );
    const metadata = { title, ...(language && { language }) };
    return {
      article: buildArticle({ metadata, blocks: parsed }, title),
      questions: questions.map(({ text, answers, paragraphs, answerable }) => ({
        question: text,
        passages: answerable ? paragraphs : [],
        isImpossible: !answerable,
        answers: answerable ? answers : [],
      })),
    };
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw asFileProblem(error, path);
  }
}

function questionSetOf({ title, language, paragraphs }: SquadArticle): QuestionSet {
  const blocks: Block[] = [];
  let above: readonly string[] = [];
  for (const { context, headings = [] } of paragraphs) {
    const shared = headings.findIndex((heading, level) => heading !== above[level]);
    headings.forEach((text, level) => {
      if (shared !== -1 && level >= shared)
        blocks.push({ type: 'heading', level: level + 1, text });
    });
    above = headings;
    blocks.push({ type: 'paragraph', text: context });
  }
  const metadata = { ...(title && { title }), ...(language && { language }) };
  const questions = paragraphs.flatMap(({ qas }, passage) =>
    qas.map(({ question, is_impossible: isImpossible = false, answers }) => ({
      question,
      passages: [passage],
      isImpossible,
      answers: isImpossible ? [] : (answers ?? []).map(({ text }) => text),
    })),
  );
  return { article: buildArticle({ metadata, blocks }, 'Untitled'), questions };
}
