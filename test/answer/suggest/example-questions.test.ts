import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { EXAMPLE_PHRASES } from '../../../src/answer/language/example-phrases.js';
import { exampleQuestions } from '../../../src/answer/suggest/example-questions.js';
import { articleOf, lighthouse } from '../articles.js';

async function examples(lines: readonly string[], language = 'en'): Promise<readonly string[]> {
  return exampleQuestions(await PassageIndex.build(articleOf(lines, language)));
}

const CLUB = [
  '# The Otter Rowing Club',
  'A coxswain is a member who steers the boat and calls the rhythm. Nobody rows without one.',
  '## 1. Membership fees',
  'Adults pay ninety crowns a year, pupils forty. The treasurer collects them in March.',
  '## 2. Boats',
  'The club owns six boats, two of them built of cedar in 1931.',
  '## 3. How do I book a boat?',
  'Write your name into the blue book at the jetty, a day before at the latest.',
];

describe('example questions', () => {
  it('ask for a definition, and for what stands under headings', async () => {
    expect(await examples(CLUB)).toEqual([
      'What is a coxswain?',
      'What does it say about “Membership fees”?',
      'What does it say about “Boats”?',
    ]);
  });

  it('are questions that the article answers', async () => {
    const index = await PassageIndex.build(lighthouse);
    const questions = await exampleQuestions(index);
    expect(questions.length).toBeGreaterThan(1);
    for (const question of questions) {
      expect(answerQuestion(index, question)).toMatchObject({ kind: 'found' });
    }
  });

  it('leave headings that are questions as they are', async () => {
    expect(await examples([...CLUB.slice(0, 1), ...CLUB.slice(6)])).toContain(
      'How do I book a boat?',
    );
  });

  it('ask about telling words where there are no headings', async () => {
    const questions = await examples([
      'Otters float on their backs when they crack mussels. Their fur traps air.',
      'Mussels grow on the piers below the harbour, where otters dive for them.',
    ]);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.join()).toMatch(/otters|mussels/i);
  });

  it('are in the language of the article', async () => {
    const german = [
      '# Der Ruderverein',
      'Eine Steuerfrau ist ein Mitglied, das das Boot lenkt. Ohne sie wird nicht gerudert.',
      '## Beiträge',
      'Erwachsene zahlen neunzig Kronen im Jahr. Die Beiträge sammelt der Kassenwart ein.',
    ];
    expect((await examples(german, 'de')).slice(0, 2)).toEqual([
      'Was ist eine Steuerfrau?',
      'Was steht da über „Beiträge“?',
    ]);
  });

  it('may be none', async () => {
    expect(await examples(['…'])).toEqual([]);
  });

  it('are made once', async () => {
    const index = await PassageIndex.build(lighthouse);
    expect(exampleQuestions(index)).toBe(exampleQuestions(index));
  });

  it.each(Object.entries(EXAMPLE_PHRASES))(
    'have a place for what they ask about (%s)',
    (_, { about, whatIs }) => {
      expect(about.split('#')).toHaveLength(2);
      if (whatIs !== undefined) expect(whatIs.split('#')).toHaveLength(2);
    },
  );
});
