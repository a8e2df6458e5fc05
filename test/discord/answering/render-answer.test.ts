import { ComponentType, Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Abstained, Answer, Found, QuotedPassage } from '../../../src/answer/answer.js';
import { type Block, buildArticle } from '../../../src/article/article.js';
import {
  type AnswerView,
  renderAnswer,
  renderMore,
} from '../../../src/discord/answering/render-answer.js';
import { toQuestion } from '../../../src/discord/answering/show-question.js';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import type { ContainerMessage } from '../../../src/discord/message/message.js';
import { decodePressId, encodePressId } from '../../../src/discord/message/press-id.js';
import type { ShownArticle } from '../../../src/discord/message/show-article.js';
import { acceptMessage } from '../accept-message.js';
import { anyText, hostileTexts } from '../hostile-text.js';

const texts = textsFor(Locale.EnglishUS);
const publicly: AnswerView = { texts, isPrivate: false };
const privately: AnswerView = { texts, isPrivate: true };
const SAYS = `-# ${texts.answer.headlines.answers}`;
const link = 'https://example.org/lighthouse';
const lighthouse = articleNamed('The Lighthouse', link);
const { fingerprint } = lighthouse.article;

describe('renderAnswer of an answer', () => {
  it('shows the question, the passage under its headings, and where it comes from', () => {
    const answer = found(
      passage('Built in 1901. It burns oil. Ships see it.', [15, 28], ['The Lighthouse', 'Light']),
    );
    const message = renderAnswer(answer, lighthouse, publicly);
    expect(acceptMessage(message)).toEqual([
      '-# What does it burn?',
      `${SAYS} · [Light](${link}#:~:text=It%20burns%20oil.)\nBuilt in 1901. **It burns oil.** Ships see it.`,
      '-# The Lighthouse',
    ]);
    expect(buttonsOf(message)).toEqual([
      ['Read on', encodePressId({ action: 'sentence', fingerprint, number: 15 })],
      ['Open', `${link}#:~:text=It%20burns%20oil.`],
      ['Delete', encodePressId({ action: 'delete', fingerprint, number: 0 })],
    ]);
  });

  it('can be shared when it is private', () => {
    const message = renderAnswer(found(passage('It burns oil.')), lighthouse, privately);
    expect(buttonsOf(message).at(-1)).toEqual([
      'Share',
      encodePressId({ action: 'share', fingerprint, number: 0 }),
    ]);
    expect(labelsOf(message)).not.toContain('Delete');
  });

  it('shows at first the passages that come close to the best, three at most', () => {
    const scored = (...scores: number[]) =>
      found(...scores.map((score, number) => ({ ...passage('Oil.'), passage: number, score })));
    const close = scored(0.8, 0.081, 0.079, 0.01);
    expect(quotesIn(renderAnswer(close, lighthouse, publicly))).toHaveLength(2);
    const equal = scored(1, 1, 1, 1);
    expect(quotesIn(renderAnswer(equal, lighthouse, publicly))).toHaveLength(3);
  });

  it('tells what stands before all headings from what stands under those above it', () => {
    const blocks: Block[] = [
      { type: 'paragraph', text: 'It burns oil.' },
      { type: 'heading', level: 1, text: 'Light' },
      { type: 'paragraph', text: 'It burns gas.' },
    ];
    const article = buildArticle({ metadata: { title: 'The Lighthouse' }, blocks }, '');
    const answer = found(
      { ...passage('It burns gas.', [0, 13], ['Light']), passage: 1 },
      passage('It burns oil.'),
    );
    expect(quotesIn(renderAnswer(answer, { article, link, isOwn: false }, publicly))).toEqual([
      `${SAYS} · [Light](${link}#:~:text=It%20burns%20gas.)\n**It burns gas.**`,
      '-# Also in Beginning\nIt burns oil.',
    ]);
  });

  it('says in small print which words it read as others', () => {
    const answer = {
      ...found(passage('It burns oil.')),
      missingWords: ['zebra', '*x*'],
      corrections: [{ word: 'plasn', suggestion: 'plans' }],
    };
    expect(acceptMessage(renderAnswer(answer, lighthouse, publicly)).at(-1)).toBe(
      '-# Read “plasn” as “plans”.\n-# The Lighthouse',
    );
  });

  it('cuts a long passage around the sentence that answers', () => {
    const before = 'The keeper writes a page a day. '.repeat(60);
    const after = ' Nobody reads it.'.repeat(60);
    const sentence = 'It burns oil.';
    const text = before + sentence + after;
    const quoted = passage(text, [before.length, before.length + sentence.length]);
    const [, quote] = acceptMessage(renderAnswer(found(quoted), lighthouse, publicly));
    expect(quote).toMatch(/\n…The keeper .+ \*\*It burns oil\.\*\* Nobody reads it\.…$/);
    expect(quote?.length).toBeLessThan(400);
  });

  it('shows the innermost of many headings, each on one line', () => {
    const path = ['One', 'Two', 'Three\nlines', 'F'.repeat(500)];
    const answer = found(passage('It burns oil.', [0, 13], path));
    const [, quote] = acceptMessage(renderAnswer(answer, lighthouse, publicly));
    expect(quote).toMatch(/ · \[Two › Three lines › F{46} … F{21}\]/);
  });

  it('lets nothing in the question or the article become markup', () => {
    const hostile = '[free](https://evil.example) @everyone <@1> ||x||\n```js';
    const quoted = passage(hostile, [0, hostile.length], ['Light', hostile]);
    const answer = { ...found(quoted), question: toQuestion(hostile) };
    const article = articleNamed(hostile, undefined);
    const text = acceptMessage(renderAnswer(answer, article, publicly)).join('\n');
    expect(text.replaceAll('\\[', '').replaceAll('\\@', '')).not.toMatch(/[[@]/);
    expect(text).not.toMatch(/(?<!\\)\|\|/);
    expect(text).not.toContain('```');
  });

  it('opens nothing without a link, or with one that is too long for a button', () => {
    for (const link of [undefined, `https://example.org/${'x'.repeat(512)}`]) {
      const message = renderAnswer(
        found(passage('It burns oil.')),
        { ...lighthouse, link },
        publicly,
      );
      acceptMessage(message);
      expect(labelsOf(message)).toEqual(['Read on', 'Delete']);
    }
  });

  it('says first what there is to say of it', () => {
    const message = renderAnswer(found(passage('It burns oil.')), lighthouse, {
      ...privately,
      notice: '**It changed.**',
    });
    expect(acceptMessage(message)[0]).toBe('**It changed.**');
  });
});

describe('more passages', () => {
  const scores = [1, 0.2, 0.09, 0.05, 0.04, 0.02, 0.011];
  const answer = found(
    ...scores.map((score, number) => ({
      ...passage(`Passage ${number}.`),
      passage: number,
      score,
    })),
  );

  it('go on from one message to the next, to the last one', () => {
    const shown = [quotesIn(renderAnswer(answer, lighthouse, publicly))];
    for (let more = moreIn(renderAnswer(answer, lighthouse, publicly)); more !== undefined; ) {
      const message = renderMore(answer, lighthouse, more, texts);
      expect(acceptMessage(message)[0]).toBe('-# What does it burn?');
      shown.push(quotesIn(message));
      more = moreIn(message);
    }
    expect(shown.map((each) => each.map((quote) => Number(/\d/.exec(quote)?.[0])))).toEqual([
      [0, 1],
      [2, 3, 4],
      [5, 6],
    ]);
  });

  it('have no button where there are none', () => {
    const only = found(...answer.passages.slice(0, 2));
    expect(moreIn(renderAnswer(only, lighthouse, publicly))).toBeUndefined();
  });

  it('are said to be none rather than shown as nothing', () => {
    for (const none of [
      renderMore(answer, lighthouse, 7, texts),
      renderMore(abstained({}), lighthouse, 1, texts),
    ]) {
      expect(acceptMessage(none)).toEqual(['There are no more passages about this.']);
    }
  });
});

describe('renderAnswer of an abstention', () => {
  it('says so, names the words, says which it read as others, and quotes what comes nearest', () => {
    const answer = abstained({
      missingWords: ['zebra', 'kangaroo'],
      corrections: [{ word: 'lihgt', suggestion: 'light' }],
      nearest: [
        passage('It burns oil.', [0, 13], ['The Lighthouse', 'Light']),
        { ...passage('It is tall.', [0, 11], ['The Lighthouse', 'Light']), passage: 1 },
        { ...passage('Ada keeps it.', [0, 13], ['The Lighthouse', 'Keepers', 'Ada']), passage: 2 },
      ],
    });
    const message = renderAnswer(answer, lighthouse, publicly);
    expect(acceptMessage(message)).toEqual([
      '-# What does it burn?',
      [
        '**The article does not say.**',
        'It never uses “zebra” and “kangaroo”.',
        'Read “lihgt” as “light”.',
        texts.answer.nearest,
      ].join('\n'),
      '-# Light\nIt burns oil.',
      '-# Light\nIt is tall.',
      '-# Keepers › Ada\nAda keeps it.',
      `-# The Lighthouse\n-# ${texts.answer.mayLoad}`,
    ]);
    expect(labelsOf(message)).toEqual(['About the article', 'Open']);
  });

  it('says what language the article is in when the question is in another', () => {
    const answer = abstained({ missingWords: ['quién'], articleLanguage: 'en' });
    expect(acceptMessage(renderAnswer(answer, lighthouse, publicly))).toContain(
      '**The article does not say.**\nThe article is in English, so ask in English.',
    );
  });

  it('says when it is only the nearest there is, and which words the article lacks', () => {
    const nearest = { ...found(passage('It burns oil.')), degree: 'nearest' as const };
    const [answers, near] = [found(passage('It burns oil.')), nearest].map((answer) =>
      acceptMessage(
        renderAnswer({ ...answer, missingWords: ['zebra'] }, lighthouse, publicly),
      ).join('\n'),
    );
    expect(near).toContain('“zebra”');
    expect(answers).not.toContain('“zebra”');
    expect(near?.split('\n')[1]).not.toBe(answers?.split('\n')[1]);
  });

  it('says when the article may not say, in other words than for the nearest', () => {
    const headlines = (['answers', 'nearest', 'perhaps'] as const).map((degree) => {
      const answer = { ...found(passage('It burns oil.')), degree, missingWords: ['zebra'] };
      const lines = acceptMessage(renderAnswer(answer, lighthouse, privately)).join('\n');
      expect(lines.includes('“zebra”')).toBe(degree !== 'answers');
      return lines.split('\n')[1];
    });
    expect(new Set(headlines).size).toBe(3);
  });

  it('says what to ask when there is nothing to look up, and has nothing to share', () => {
    const answer = { ...abstained({ reason: 'no-words' }), question: '' };
    const message = renderAnswer(answer, lighthouse, privately);
    expect(acceptMessage(message)[0]).toContain('nothing to look up');
    expect(labelsOf(message)).toEqual(['About the article', 'Open']);
  });
});

describe('Discord takes the message', () => {
  it.each(hostileTexts)('for %s in all places', (_, text) => {
    const quoted = [0, 1, 2].map((number) => ({
      ...passage(text, [Math.floor(text.length / 9), text.length], [text, text, text, text]),
      passage: number,
    }));
    accept(text, text, Array(50).fill(text), quoted);
  });

  it('for any answer', () => {
    const text = anyText();
    const quoted = fc
      .record({ text, path: fc.array(text, { maxLength: 5 }), a: fc.nat(), b: fc.nat() })
      .map(({ text, path, a, b }) => {
        const ends = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        return passage(text, ends as [number, number], path);
      });
    const passages = fc
      .array(quoted, { minLength: 1, maxLength: 5 })
      .map((all) => all.map((each, number) => ({ ...each, passage: number })));
    fc.assert(fc.property(text, text, fc.array(text, { maxLength: 8 }), passages, accept), {
      numRuns: 100,
    });
  });
});

/** Renders every message that may follow from these. */
function accept(asked: string, title: string, words: string[], passages: QuotedPassage[]): void {
  const corrections = words.map((word) => ({ word, suggestion: word }));
  const article = articleNamed(title, link);
  const about = { question: toQuestion(asked), missingWords: words, corrections };
  for (const view of [publicly, privately]) {
    acceptMessage(renderAnswer({ ...found(...passages), ...about }, article, view));
    acceptMessage(renderAnswer(abstained({ ...about, nearest: passages }), article, view));
  }
  acceptMessage(renderMore({ ...found(...passages), ...about }, article, 1, texts));
}

function quotesIn(message: ContainerMessage): string[] {
  return acceptMessage(message).filter(
    (text) => text.startsWith(SAYS) || text.startsWith('-# Also'),
  );
}

/** Labels of the buttons, each with its id or link. */
function buttonsOf({ components: [container] }: ContainerMessage): [string, string][] {
  return container.components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.map((each): [string, string] => {
          const button = each as { label: string; url?: string; custom_id?: string };
          return [button.label, button.url ?? (button.custom_id as string)];
        })
      : [],
  );
}

function labelsOf(message: ContainerMessage): string[] {
  return buttonsOf(message).map(([label]) => label);
}

/** How many passages the message shows, read from its “more” button. */
function moreIn(message: ContainerMessage): number | undefined {
  const customIds = buttonsOf(message).map(([, customId]) => customId);
  return customIds.map(decodePressId).find((id) => id?.action === 'more')?.number;
}

function articleNamed(title: string, link: string | undefined): ShownArticle {
  const blocks = Array.from({ length: 8 }, (): Block => ({ type: 'paragraph', text: 'Oil.' }));
  const article = buildArticle({ metadata: { title }, blocks }, title);
  return { article, link, isOwn: false };
}

function found(...passages: QuotedPassage[]): Found {
  const question = 'What does it burn?';
  return {
    kind: 'found',
    degree: 'answers',
    question,
    confidence: 1,
    missingWords: [],
    corrections: [],
    passages,
  };
}

function abstained(about: Partial<Abstained>): Answer {
  return {
    kind: 'abstained',
    reason: 'weak-match',
    question: 'What does it burn?',
    confidence: 0,
    missingWords: [],
    corrections: [],
    nearest: [],
    ...about,
  };
}

function passage(
  text: string,
  sentence: [number, number] = [0, text.length],
  headingPath: string[] = [],
): QuotedPassage {
  return { passage: 0, text, headingPath, score: 1, sentence, highlights: [] };
}
