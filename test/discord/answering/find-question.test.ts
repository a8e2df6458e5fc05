import { describe, expect, it } from 'vitest';
import { findQuestion } from '../../../src/discord/answering/find-question.js';

const story = 'The sea was calm, and nobody was on the pier. '.repeat(10);

describe('what a message asks', () => {
  it('is all of it if it is short', () => {
    const message = 'I saw the lamp. Who lit it? Tell me.';
    expect(findQuestion(message)).toBe(message);
  });

  it('is what ends in a question mark if it is long', () => {
    expect(findQuestion(`${story}Who lit the lamp?! ${story}Did Dr. Holm?`)).toBe(
      'Who lit the lamp?! Did Dr. Holm?',
    );
    expect(findQuestion(`${'海很平静。'.repeat(80)}谁点的灯？码头上没有人。`)).toBe('谁点的灯？');
    expect(findQuestion(`${story}\n(Who lit it?)\n${story}`)).toBe('(Who lit it?)');
  });

  it('is all of it if nothing asks', () => {
    expect(findQuestion(`${story}See https://example.org/?q=lamp`)).toBe(`${story}See`);
  });

  it('is nothing where there are only links', () => {
    expect(findQuestion('https://example.org/?q=lamp\n<http://example.org>')).toBe('');
  });

  it('is its end if too much asks', () => {
    const question = findQuestion(`${'Was it the sea? '.repeat(200)}Who lit the lamp?`);
    expect(question.length).toBeLessThanOrEqual(300);
    expect(question).toMatch(/^….*Who lit the lamp\?$/);
  });
});
