import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { readQuestion } from '../../../src/answer/reading/question.js';
import { articleOf } from '../articles.js';

const RULES = [
  'Coursework must be submitted through the portal before noon.',
  'The library lends headphones. Raise a hand if the screen stays black.',
  'Directions: take tram 4 as far as the mill, then walk along the river.',
  'The mill was built by two brothers and has a red roof.',
];

async function firstFor(texts: readonly string[], question: string): Promise<string | undefined> {
  const index = await PassageIndex.build(articleOf([...texts], 'en'));
  const answer = answerQuestion(index, question, 1);
  return (answer.kind === 'found' ? answer.passages : answer.nearest)[0]?.text;
}

describe('an expression of several words', () => {
  it.each([
    'where do I hand in an essay',
    'where do i hand my essay in?',
    'can it be handed in before noon',
  ])('finds what texts call it in one word: %s', async (question) => {
    expect(await firstFor(RULES, question)).toBe(RULES[0]);
  });

  it('finds it though all its words are common ones', async () => {
    expect(await firstFor(RULES, 'how do I get there')).toBe(RULES[2]);
  });

  it('is what it says where the article has it', async () => {
    const texts = [...RULES, 'You hand in your key at the porch.'];
    expect(await firstFor(texts, 'where do I hand in')).toBe(texts.at(-1));
  });

  it('is its words where the article has none of its synonyms', async () => {
    const index = await PassageIndex.build(articleOf(RULES.slice(1, 2), 'en'));
    const { terms } = readQuestion(index, 'hand in');
    expect(terms.map(({ stem, expression }) => [stem, expression])).toEqual([['hand', undefined]]);
  });

  it('ends where too many words come between', async () => {
    const index = await PassageIndex.build(articleOf(RULES, 'en'));
    const expressions = (text: string) =>
      readQuestion(index, text).terms.map(({ expression }) => expression);
    expect(expressions('hand my essay in')).toContain('hand in');
    expect(expressions('hand me the long red headphones in')).not.toContain('hand in');
  });
});
