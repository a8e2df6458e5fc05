import assert from 'node:assert/strict';
import { type APIContainerComponent, ComponentType, Locale, type Message } from 'discord.js';
import fc from 'fast-check';
import { compareArticles } from '../../src/article/compare/compare-articles.js';
import { answerAsked } from '../../src/discord/answering/answer-asked.js';
import { renderAnswer, renderMore } from '../../src/discord/answering/render-answer.js';
import { toQuestion } from '../../src/discord/answering/show-question.js';
import { type Asked, readAsked, suggestChoices } from '../../src/discord/answering/suggestion.js';
import { renderShared } from '../../src/discord/interaction/share-message.js';
import { textsFor } from '../../src/discord/interaction/texts-for.js';
import { renderChanges } from '../../src/discord/loading/render-changes.js';
import { renderReport } from '../../src/discord/loading/render-report.js';
import type { ContainerMessage } from '../../src/discord/message/message.js';
import { decodePressId, type PressId } from '../../src/discord/message/press-id.js';
import { MAX_CHECKS, renderQuoteCheck } from '../../src/discord/quote-check/render-quote-check.js';
import { findPage, firstPieceOf, readPage } from '../../src/discord/reading/reader-page.js';
import { renderArticle } from '../../src/discord/reading/render-article.js';
import { renderReader } from '../../src/discord/reading/render-reader.js';
import { renderTypedSection } from '../../src/discord/reading/render-typed-section.js';
import type { LoadedArticle } from '../../src/library/article-library.js';
import { checkQuotes } from '../../src/quotation/check-quote.js';
import { findQuotations } from '../../src/quotation/find-quotations.js';
import { acceptMessage } from './accept-message.js';
import { loadBlocks } from './load-blocks.js';

const texts = textsFor(Locale.EnglishUS);
/** Enough for all pages of most articles, and the first of long ones. */
const MAX_PAGES_TRIED = 20;
/** Few enough that questions and articles share some. */
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
/** Addresses of pictures, public or not. */
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc
    .string({ unit: 'binary', maxLength: 3000 })
    .map((path) => `https://example.org/${path.replace(/\s/g, '')}`),
);
const articlesOf = (phrase: fc.Arbitrary<string>) =>
  fc.record({
    blocks: fc.array(
      fc.oneof(
        fc.tuple(fc.nat(), phrase).map(([number, text]) => `Oil ${number} ${text}`),
        fc
          .tuple(fc.integer({ min: 1, max: 6 }), phrase)
          .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
        fc.tuple(phrase, address).map(([text, url]) => `![${text}](${url})`),
      ),
      { maxLength: 10 },
    ),
    title: phrase,
    question: fc.oneof(
      phrase,
      phrase.map((text) => `Oil ${text}`),
    ),
  });
/** Texts that take the most room, in characters once they are escaped and in bytes. */
const dense = fc
  .constantFrom('*', '灯', '漢*', '😀_', 'e\u0301\u0321')
  .chain((unit) => articlesOf(fc.constantFrom('', unit.repeat(999))));
const articles = fc.oneof({ weight: 4, arbitrary: articlesOf(mixed) }, dense);

/**
 * Makes up articles and questions, and renders every message that the bot could send about them.
 * @param count of articles
 * @throws Error with the smallest article for which Discord would refuse a message
 */
export async function tryAnything(count: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(articles, articles, async ({ blocks, title, question }, other) => {
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
      const { count } = readPage(article, 0);
      for (let at = 0; at < Math.min(count, MAX_PAGES_TRIED); at++) {
        acceptMessage(renderReader(loaded, readPage(article, at), texts));
      }
      acceptMessage(renderArticle(loaded, texts, { notice: toQuestion(question) || '…' }));
      acceptMessage(await renderTypedSection(loaded, question, texts));
      const quotations = findQuotations(question).quotations.slice(0, MAX_CHECKS);
      if (quotations.length > 0) {
        const checks = await checkQuotes(loaded.index, quotations);
        acceptMessage(renderQuoteCheck(checks, loaded, texts));
      }
      const before = await loadBlocks([...other.blocks, 'A lamp.'], { title: other.title });
      report(before, { ...loaded, isOwn: true, source: title });
    }),
    { numRuns: count },
  );
}

/** Renders the reports of a load, an undo and a preview, and all differences. */
function report(before: LoadedArticle, after: LoadedArticle): void {
  const changes = compareArticles(before.article, after.article);
  const compared = { before, after, changes };
  const seal = (id: PressId) => ({ ...id, seal: 's'.repeat(12) });
  const view = { texts, undo: 'undo', seal } as const;
  const versions = { undoTo: 3, furtherBackTo: 2, forwardTo: 4 };
  const read = { kind: 'read', ...compared, ...versions } as const;
  acceptMessage(renderReport(read, view));
  acceptMessage(renderReport(read, { ...view, isBack: true }));
  acceptMessage(renderReport({ kind: 'preview', ...compared }, view));
  const { fingerprint } = after.article;
  const [container] = renderReport(read, view).components;
  const shown = { components: [{ toJSON: () => container }] } as Pick<Message, 'components'>;
  for (const number of [0, 4, 1000]) {
    const id = { action: 'changes', fingerprint, number } as const;
    acceptMessage(renderChanges(compared, id, texts, seal, shown));
  }
}

/** Renders every kind of answer, and goes on to the last passage. */
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
      assert(!seen.has(passage), 'No passage is shown twice.');
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
  assert.match(acceptMessage(shared)[0] as string, /^-# Shared by /);
  acceptMessage(after);
}

/** The value that the best suggestion for the typed text sends. */
function pick(loaded: LoadedArticle, typed: string): Asked {
  const choices = suggestChoices(loaded, typed, texts);
  assert(choices.length <= 25);
  for (const { name, value } of choices) {
    assert(value.length <= 100 && name.length <= 100 && name.trim() !== '');
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
