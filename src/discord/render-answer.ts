import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js';
import type { Abstained, Answer, Found, QuotedPassage } from '../answer/answer.js';
import { cut, cutAround } from './cut.js';
import { escapeMarkdown, toOneLine } from './discord-markdown.js';
import { buildMessage, type ContainerMessage, textDisplay, textFits } from './message.js';
import { showHeadingPath, showTitle } from './show-article.js';

/** More would fill a phone's screen twice. */
const MAX_PASSAGES = 3;
/**
 * The share of the best score that a passage needs. For 2,051 questions about encyclopedia articles
 * it shows the right passage 94.7 % of the time in 1.65 passages; all three would do so in 95.1 %.
 */
const CLOSE_TO_BEST = 0.6;
/** All quotations together, in UTF-16 units: about 30 lines of a phone. */
const QUOTED_LENGTH = 1400;
/** One quotation: the length of a long paragraph. */
const QUOTE_LENGTH = 900;
/** Quotations shrink by this factor until Discord takes the message. */
const SHRINK = 0.7;
/** Enough to recognise one's own question by. */
const QUESTION_LENGTH = 250;
/** Two words a line of a phone; five are enough to see what went wrong. */
const WORD_LENGTH = 40;
const WORDS_SHOWN = 5;
/** Discord's limit on a button's link. */
const MAX_LINK_LENGTH = 512;

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en', { type: 'disjunction' });

/** What is shown of the article itself. */
export interface ArticleSource {
  readonly article: { readonly title: string };
  /** Where people can read the whole of it. */
  readonly link: string | undefined;
}

/** Draws an answer for Discord; whatever it holds, Discord takes the message. */
export function renderAnswer(answer: Answer, source: ArticleSource): ContainerMessage {
  if (answer.kind === 'abstained') {
    return frame(answer, source, [textDisplay(explain(answer, source))]);
  }
  const quoted = closeToBest(answer);
  let quoteLength = Math.min(QUOTE_LENGTH, Math.floor(QUOTED_LENGTH / quoted.length));
  for (;;) {
    const quotes = quoted.map((passage) => textDisplay(quote(passage, source, quoteLength)));
    const message = frame(answer, source, quotes);
    if (textFits(message)) return message;
    quoteLength = Math.floor(quoteLength * SHRINK);
  }
}

/** Puts the question above, and where it comes from below. */
function frame(
  { question }: Answer,
  { article, link }: ArticleSource,
  body: APIComponentInContainer[],
): ContainerMessage {
  const asked = escapeMarkdown(cut(toOneLine(question), QUESTION_LENGTH));
  const components = [...body, textDisplay(`-# From ${showTitle(article.title)}`)];
  if (asked.trim() !== '') components.unshift(textDisplay(`### ${asked}`));
  if (link !== undefined && link.length <= MAX_LINK_LENGTH) {
    components.push({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Link,
          label: 'Open the article',
          url: link,
        },
      ],
    });
  }
  return buildMessage(components);
}

function closeToBest({ passages }: Found): readonly QuotedPassage[] {
  const [best] = passages as [QuotedPassage];
  return passages.slice(0, MAX_PASSAGES).filter(({ score }) => score >= CLOSE_TO_BEST * best.score);
}

function quote(passage: QuotedPassage, source: ArticleSource, limit: number): string {
  const { text, span } = cutAround(passage.text, passage.sentence, limit);
  const [before, sentence, after] = [
    text.slice(0, span[0]),
    text.slice(...span),
    text.slice(span[1]),
  ].map(escapeMarkdown) as [string, string, string];
  const bold = sentence.trim() === '' ? sentence : `**${sentence}**`;
  const path = showHeadingPath(passage.headingPath, source.article.title);
  // “>>>” quotes all that follows, empty lines included, so nothing in the passage ends it.
  return `${path === '' ? '' : `-# ${path}\n`}>>> ${before}${bold}${after}`;
}

function explain(answer: Abstained, source: ArticleSource): string {
  if (answer.reason === 'no-words') {
    return '**There is nothing to look up in this question.**\nAsk with words that the article may use: names, places, things.';
  }
  const lines = ['**The article does not say.**'];
  const missing = showWords(answer.missingWords, conjunction);
  if (missing !== '') lines.push(`It never uses ${missing}.`);
  const suggestions = answer.corrections.map(({ suggestion }) => suggestion);
  if (suggestions.length > 0) lines.push(`Did you mean ${showWords(suggestions, disjunction)}?`);
  const paths = new Set(
    answer.nearest.map((passage) => showHeadingPath(passage.headingPath, source.article.title)),
  );
  const sections = [...paths].filter((path) => path !== '').slice(0, MAX_PASSAGES);
  if (sections.length > 0) {
    lines.push('', 'Nearest sections:', ...sections.map((section) => `- ${section}`));
  }
  return lines.join('\n');
}

function showWords(words: readonly string[], format: Intl.ListFormat): string {
  return format.format(
    words.slice(0, WORDS_SHOWN).map((word) => `“${escapeMarkdown(cut(word, WORD_LENGTH))}”`),
  );
}
