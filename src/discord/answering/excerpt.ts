import type { QuotedPassage } from '../../answer/answer.js';
import type { Article } from '../../article/article.js';
import type { Span } from '../../text/span.js';
import { splitSentences } from '../../text/split-sentences.js';
import { cutAround } from '../message/cut.js';
import { showPassage } from '../message/show-passage.js';

/**
 * The sentence that answers, in bold, with those beside it as far as there is room, in its passage's
 * form, as Discord markdown.
 * @param limit in UTF-16 units, before escaping
 */
export function showExcerpt(
  { passage, text, sentence }: QuotedPassage,
  { passages }: Article,
  limit: number,
): string {
  const { form, leadIn = 0 } = passages[passage] ?? {};
  const excerpt = excerptAround(text, sentence, limit);
  const shift = excerpt.span[0] - sentence[0];
  return showPassage({ text: excerpt.text, form, leadIn: leadIn && leadIn + shift }, excerpt.span);
}

/**
 * A sentence of a text, with the one before it and the one after it where there is room; “…” where
 * something is left out.
 * @param limit in UTF-16 units; a longer sentence keeps its beginning
 * @returns the excerpt, and where the sentence lies in it
 */
function excerptAround(
  text: string,
  sentence: Span,
  limit: number,
): { readonly text: string; readonly span: Span } {
  if (text.length <= limit) return { text, span: sentence };
  const [start, end] = sentence;
  const sentences = splitSentences(text);
  const after = sentences.find(([from]) => from >= end)?.[1] ?? end;
  const before = sentences.findLast(([, to]) => to <= start)?.[0] ?? start;
  // What follows explains more often than what went before.
  const [from, to] =
    [[before, after] as const, [start, after] as const, [before, end] as const].find(
      ([first, last]) => last - first + 2 <= limit,
    ) ?? sentence;
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const kept = head + text.slice(from, to).trimEnd() + tail;
  const span: Span = [start - from + head.length, Math.min(end - from + head.length, kept.length)];
  return cutAround(kept, span, limit);
}
