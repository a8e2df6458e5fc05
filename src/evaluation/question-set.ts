import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Article, type Block, buildArticle } from '../article/article.js';
import { asFileProblem } from '../library/file-failure.js';
import { Problem } from '../problem.js';

/** SQuAD's format, 1.1 or 2.0; `headings` is an addition, so that sections can count. */
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

/** A question, the passage that is right for it, and the texts that answer it there, if any do. */
export interface LabelledQuestion {
  readonly question: string;
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** The passage speaks of what is asked, and leaves it open. */
  readonly isImpossible: boolean;
  readonly answers: readonly string[];
}

export interface QuestionSet {
  readonly article: Article;
  readonly questions: readonly LabelledQuestion[];
}

type SquadArticle = z.infer<typeof squad>['data'][number];

/**
 * Reads question sets in SQuAD's format, one for each of the file's articles.
 * @param merge takes all of the file's paragraphs as one article
 * @throws Problem when the file cannot be read, or `question-set-invalid` when it is something else
 */
export async function readQuestionSets(path: string, merge: boolean): Promise<QuestionSet[]> {
  const articles = await readSquad(path);
  if (!merge) return articles.map(questionSetOf);
  return [questionSetOf({ paragraphs: articles.flatMap(({ paragraphs }) => paragraphs) })];
}

async function readSquad(path: string): Promise<SquadArticle[]> {
  const text = await readText(path);
  let reason: string;
  try {
    const result = squad.safeParse(JSON.parse(text));
    if (result.success) return result.data.data;
    reason = z.prettifyError(result.error).split('\n')[0] as string;
  } catch (error) {
    reason = (error as Error).message;
  }
  throw new Problem('question-set-invalid', { path, reason });
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
      passage,
      isImpossible,
      answers: isImpossible ? [] : (answers ?? []).map(({ text }) => text),
    })),
  );
  return { article: buildArticle({ metadata, blocks }, 'Untitled'), questions };
}
