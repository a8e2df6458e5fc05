import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLikely } from '../../src/answer/answer.js';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import { parseArticle } from '../../src/article/parse-article.js';

/**
 * Articles like those of servers: rules, an FAQ, a recipe, patch notes; and questions as people type them.
 * A line of a `.questions` file holds a question, ` | `, and words of the passage that answers it (` || `
 * between several), or `-` where the article does not say.
 */
const FOLDER = 'test/evaluation/small-articles';

interface Asked {
  readonly question: string;
  /** Words of the passages that answer; empty where the article does not say. */
  readonly right: readonly string[];
  /** The texts of the passages in the answer, best first. */
  readonly given: readonly string[];
  /** False also where the article “may not say”. */
  readonly answered: boolean;
  /** The texts of all passages of the article. */
  readonly passages: readonly string[];
}

let answerable: Asked[];
let unanswerable: Asked[];
beforeAll(async () => {
  const names = await readdir(FOLDER);
  const sources = names.filter((name) => !name.endsWith('.questions'));
  const asked = (await Promise.all(sources.map(ask))).flat();
  answerable = asked.filter(({ right }) => right.length > 0);
  unanswerable = asked.filter(({ right }) => right.length === 0);
});

async function ask(name: string): Promise<Asked[]> {
  const article = await parseArticle({ name, bytes: await readFile(join(FOLDER, name)) });
  const index = await PassageIndex.build(article);
  const questions = await readFile(join(FOLDER, name.replace(/\.\w+$/, '.questions')), 'utf8');
  return questions
    .trim()
    .split('\n')
    .map((line) => {
      const [question, right] = line.split(' | ') as [string, string];
      const answer = answerQuestion(index, question);
      return {
        question,
        right: right === '-' ? [] : right.split(' || '),
        given: (answer.kind === 'found' ? answer.passages : answer.nearest).map(({ text }) => text),
        answered: isLikely(answer),
        passages: article.passages.map(({ text }) => text),
      };
    });
}

const isRight = (text: string | undefined, { right }: Asked) =>
  right.some((words) => text?.includes(words));
const shareOf = (asked: readonly Asked[], holds: (each: Asked) => boolean) =>
  asked.filter(holds).length / asked.length;

describe('questions about small articles', () => {
  it('are marked with words of a passage', () => {
    const unmarked = answerable.filter(
      (each) => !each.passages.some((text) => isRight(text, each)),
    );
    expect(unmarked.map(({ question }) => question)).toEqual([]);
  });

  it('find the right passage first, and among three', () => {
    expect(shareOf(answerable, (each) => isRight(each.given[0], each))).toBeGreaterThan(0.8);
    expect(
      shareOf(answerable, (each) => each.given.some((text) => isRight(text, each))),
    ).toBeGreaterThan(0.85);
  });

  it('are refused where the article does not say, more often than where it does', () => {
    expect(shareOf(answerable, ({ answered }) => !answered)).toBeLessThan(0.15);
    expect(shareOf(unanswerable, ({ answered }) => !answered)).toBeGreaterThan(0.5);
  });
});
