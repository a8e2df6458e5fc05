import { expect, test } from 'vitest';
import { outline } from '../../outline.js';

const QUESTIONS = ['How old is it?', 'Where is it?', 'Is it open?'];

test.each([
  ['Q: ', 'A: '],
  ['Q. ', 'A. '],
  ['Question: ', 'Answer: '],
  ['Frage: ', 'Antwort: '],
  ['P: ', 'R: '],
])('questions after %j are headings of what follows %j', (question, answer) => {
  const text = QUESTIONS.map((asked) => `${question}${asked}\n${answer}Nobody knows.`);
  expect(outline(text.join('\n\n'))).toEqual(
    QUESTIONS.flatMap((asked) => [`### ${asked}`, 'Nobody knows.']),
  );
});

test('numbers may follow the letters', () => {
  const text = QUESTIONS.map((asked, index) => `Q${index + 1}: ${asked}\n\nA${index + 1}: No.`);
  expect(outline(text.join('\n\n'))).toEqual(QUESTIONS.flatMap((asked) => [`### ${asked}`, 'No.']));
});

test('an interview of remarks stays one', () => {
  const text = ['You came late.', 'That was unwise.', 'Why?'].map((said) => `Q: ${said}\nA: No.`);
  expect(outline(text.join('\n'))).toEqual([
    'Q: You came late.',
    'A: No.',
    'Q: That was unwise.',
    'A: No.',
    'Q: Why?\nA: No.',
  ]);
});

test('questions without a mark count where their answers follow', () => {
  const asked = ['can i bring a friend', 'what addons do i need', 'is alcohol ok'];
  const text = asked.map((question) => `Q: ${question}\nA: Ask an officer.`);
  expect(outline(text.join('\n\n'))).toEqual(
    asked.flatMap((question) => [`### ${question}`, 'Ask an officer.']),
  );
});

test('numbered questions need no letter before their answers', () => {
  const text = QUESTIONS.map((asked, index) => `Q${index + 1}. ${asked}\nNobody knows.`);
  expect(outline(text.join('\n\n'))).toEqual(
    QUESTIONS.flatMap((asked) => [`### ${asked}`, 'Nobody knows.']),
  );
});
