import { type APIContainerComponent, ComponentType, Locale } from 'discord.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerAsked } from '../../src/discord/answering/answer-asked.js';
import { renderAnswer, renderMore } from '../../src/discord/answering/render-answer.js';
import { toQuestion } from '../../src/discord/answering/show-question.js';
import { type Asked, readAsked, suggestChoices } from '../../src/discord/answering/suggestion.js';
import { renderShared } from '../../src/discord/interaction/share-message.js';
import { textsFor } from '../../src/discord/interaction/texts-for.js';
import type { ContainerMessage } from '../../src/discord/message/message.js';
import { decodePressId } from '../../src/discord/message/press-id.js';
import { findPage, firstPieceOf } from '../../src/discord/reading/reader-page.js';
import { renderReader } from '../../src/discord/reading/render-reader.js';
import type { LoadedArticle } from '../../src/library/article-library.js';
import { acceptMessage } from './accept-message.js';
import { loadBlocks } from './load-blocks.js';

const texts = textsFor(Locale.EnglishUS);
/** So few that questions and articles share them. */
const word = fc.constantFrom(
  ...['oil', 'lamp', 'Ada', 'keeper', 'the', 'of', 'ships', 'lampp', '灯塔', 'зажёг', '1901'],
  ...[
    '**',
    '_',
    '`',
    '```',
    '# ',
    '-# ',
    '> ',
    '\\',
    '||',
    '<@1>',
    '@everyone',
    '[a](https://b.cd)',
  ],
  ...[
    '.',
    '. ',
    '? ',
    '\n',
    '\n\n',
    '\0',
    '\u202e',
    '\u200b',
    '😀',
    '👨‍👩‍👧',
    'e\u0301\u0321',
    '\ud83d',
    ' › ',
  ],
);
const mixed = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 9 })),
      { maxLength: 30 },
    ),
    fc.constantFrom('', ' '),
  )
  .map(([words, space]) => words.join(space));
const articlesOf = (phrase: fc.Arbitrary<string>) =>
  fc.record({
    blocks: fc.array(
      fc.oneof(
        fc.tuple(fc.nat(), phrase).map(([number, text]) => `Oil ${number} ${text}`),
        fc
          .tuple(fc.integer({ min: 1, max: 6 }), phrase)
          .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
      ),
      { maxLength: 10 },
    ),
    title: phrase,
    question: fc.oneof(
      phrase,
      phrase.map((text) => `Oil ${text}`),
    ),
  });
/** Of what takes the most room: in characters, once escaped, and in bytes. */
const dense = fc
  .constantFrom('*', '灯', '漢*', '😀_', 'e\u0301\u0321')
  .chain((unit) => articlesOf(fc.constantFrom('', unit.repeat(999))));
const articles = fc.oneof({ weight: 4, arbitrary: articlesOf(mixed) }, dense);

it('gives Discord what it takes, for a thousand articles and questions', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async ({ blocks, title, question }) => {
      const loaded = await loadBlocks([...blocks, 'The lamp burns oil.'], {
        title,
        language: 'en',
      });
      ask(loaded, { question: toQuestion(question) });
      for (const typed of ['', question.slice(0, 100)]) ask(loaded, pick(loaded, typed));
      const { article } = loaded;
      for (const passage of [0, article.passages.length >> 1, article.passages.length - 1]) {
        acceptMessage(renderReader(loaded, findPage(article, firstPieceOf(passage)), texts));
      }
    }),
    { numRuns: 1000 },
  );
}, 300_000);

/** Answers in every way, and goes on to the last passage. */
function ask(loaded: LoadedArticle, asked: Asked): void {
  const answer = answerAsked(loaded, asked);
  acceptMessage(renderAnswer(answer, loaded, { texts, isPrivate: false }));
  const notice = texts.answer.articleChanged;
  const kept = renderAnswer(answer, loaded, { texts, isPrivate: true, notice });
  acceptMessage(kept);
  if (answer.kind === 'found') share(kept);
  const seen = new Set<number>();
  for (let message = kept, more: number | undefined = 0; more !== undefined; ) {
    for (const passage of numbersOf(message, 'sentence')) {
      expect(seen.has(passage)).toBe(false);
      seen.add(passage);
    }
    [more] = numbersOf(message, 'more');
    if (more === undefined) return;
    message = renderMore(answer, loaded, more, texts);
    acceptMessage(message);
  }
}

function share(kept: ContainerMessage): void {
  const [container] = kept.components;
  const [button] = idsIn(container).filter(({ action }) => action === 'share');
  if (!button) throw new Error('A private answer can be shared.');
  const { shared, kept: after } = renderShared(container, button, '*'.repeat(40), texts);
  expect(acceptMessage(shared)[0]).toMatch(/^-# Shared by /);
  acceptMessage(after);
}

/** What the best suggestion for something typed would send. */
function pick(loaded: LoadedArticle, typed: string): Asked {
  const choices = suggestChoices(loaded, typed, texts);
  expect(choices.length).toBeLessThanOrEqual(25);
  for (const { name, value } of choices) {
    expect(value.length).toBeLessThanOrEqual(100);
    expect(name.trim().length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(100);
  }
  return readAsked(loaded, choices[0]?.value ?? '');
}

function numbersOf({ components: [container] }: ContainerMessage, action: string): number[] {
  return idsIn(container)
    .filter((id) => id.action === action)
    .map(({ number }) => number);
}

function idsIn({ components }: APIContainerComponent) {
  return components
    .flatMap((row): object[] => {
      if (row.type === ComponentType.Section) return [row.accessory];
      return row.type === ComponentType.ActionRow ? row.components : [];
    })
    .flatMap((button) => ('custom_id' in button ? [decodePressId(button.custom_id as string)] : []))
    .filter((id) => id !== undefined);
}
