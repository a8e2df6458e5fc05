import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { renderAnswer } from '../../src/terminal/render-answer.js';

const text = 'It rained all week. The old bridge fell on Friday. Nobody was on it.';
const answer: Answer = {
  kind: 'found',
  degree: 'answers',
  question: 'When did the bridge fall?',
  confidence: 0.9,
  missingWords: [],
  corrections: [],
  passages: [
    {
      passage: 4,
      text,
      headingPath: ['Weather', 'Floods'],
      score: 3,
      sentence: [20, 50],
      highlights: [
        [28, 34],
        [35, 39],
      ],
    },
  ],
};

describe('renderAnswer', () => {
  it('marks the sentence that answers beside the text, so that no colour is needed', () => {
    expect(renderAnswer(answer, { width: 24, styled: false })).toBe(
      [
        'Weather › Floods › ¶ 5',
        '│ It rained all week.',
        '┃ The old bridge fell on',
        '┃ Friday.',
        '│ Nobody was on it.',
        '',
      ].join('\n'),
    );
  });

  it('leaves lines as they are where there is no width', () => {
    expect(renderAnswer(answer, { width: undefined, styled: false })).toContain(`\n${text}\n`);
  });

  it('styles without changing a word', () => {
    const styled = renderAnswer(answer, { width: 40, styled: true });
    expect(styled).toContain('\u001b[1m');
    expect(styled).toContain('\u001b[4mbridge\u001b[24m');
    expect(stripVTControlCharacters(styled)).toBe(
      renderAnswer(answer, { width: 40, styled: false }),
    );
  });

  it('says what is claimed of the first passage', () => {
    const [answers, nearest, perhaps] = (['answers', 'nearest', 'perhaps'] as const).map((degree) =>
      renderAnswer({ ...answer, degree }, { width: undefined, styled: false }),
    );
    expect(nearest).toBe(`The nearest that the article has\n\n${answers}`);
    expect(perhaps).toBe(`The article may not say\n\n${answers}`);
  });

  it('says what is missing, what was meant and what is nearest', () => {
    const abstained: Answer = {
      ...answer,
      kind: 'abstained',
      reason: 'weak-match',
      missingWords: ['zebra', 'yak'],
      corrections: [{ word: 'brigde', suggestion: 'bridge' }],
      nearest: answer.passages,
    };
    expect(renderAnswer(abstained, { width: undefined, styled: false })).toBe(
      `The article does not say.\nIt never uses “zebra” and “yak”.\nRead “brigde” as “bridge”.\n\nWhat comes nearest:\n\nWeather › Floods › ¶ 5\n${text}\n`,
    );
  });

  it('says what language the article is in when the question is in another', () => {
    const abstained: Answer = {
      ...answer,
      kind: 'abstained',
      reason: 'weak-match',
      missingWords: ['who'],
      articleLanguage: 'es',
      nearest: [],
    };
    expect(renderAnswer(abstained, { width: undefined, styled: false })).toBe(
      'The article does not say.\nThe article is in Spanish, so ask in Spanish.\n',
    );
  });
});
