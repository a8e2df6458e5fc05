import { type APIComponentInContainer, ComponentType, subtext } from 'discord.js';
import type { QuotedPassage } from '../../answer/answer.js';
import type { Article } from '../../article/article.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import { pressButton, textDisplay } from '../message/message.js';
import { numberOfSentence } from '../message/sentence-number.js';
import { type ShownArticle, showPlace } from '../message/show-article.js';

/** For each sentence of a summary: four lines on a phone. */
const SENTENCE_LENGTH = 240;

/**
 * Renders a sentence of a summary below its section's heading.
 * @param above the heading path that is shown above it already
 */
export function drawSentence(
  passage: QuotedPassage,
  loaded: ShownArticle,
  texts: Texts,
  limit: number,
  above?: readonly string[],
): APIComponentInContainer {
  const { headingPath } = passage;
  const isShown = above?.join('\n') === headingPath.join('\n');
  const place = isShown ? '' : showPlace(headingPath, loaded.article, texts);
  const length = Math.min(limit, SENTENCE_LENGTH);
  const sentence = cut(toOneLine(passage.text.slice(...passage.sentence)), length);
  const lines = [...(place === '' ? [] : [subtext(place)]), escapeMarkdown(sentence) || '…'];
  return withRead(lines.join('\n'), passage, loaded, texts.buttons.read);
}

/** Puts a button beside a text that opens the reader at its source. */
export function withRead(
  text: string,
  passage: QuotedPassage,
  { article }: ShownArticle,
  label: string,
): APIComponentInContainer {
  return {
    type: ComponentType.Section,
    components: [textDisplay(text)],
    accessory: readButton(label, passage, article),
  };
}

/** A button that opens the reader at a passage's sentence. */
export function readButton(label: string, passage: QuotedPassage, { fingerprint }: Article) {
  const number = numberOfSentence(passage);
  return pressButton(label, { action: 'sentence', fingerprint, number });
}
