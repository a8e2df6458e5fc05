import type { QuotedPassage } from '../../answer/answer.js';
import type { Article } from '../../article/article.js';
import type { Span } from '../../text/span.js';
import { splitSentences } from '../../text/split-sentences.js';
import { cutAround } from '../message/cut.js';
import { showPassage } from '../message/show-passage.js';

/**
 * Shows the answering sentence in bold, with its neighbours as far as there is room, in its passage's
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
 * Returns a sentence of a text with the sentences before and after it if there is room, and “…” for
 * anything left out.
 * @param limit in UTF-16 units; a longer sentence is cut at the end
 * @returns the excerpt, and the sentence's span in it
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
  // The following sentence explains more often than the previous one.
  const [from, to] =
    [[before, after] as const, [start, after] as const, [before, end] as const].find(
      ([first, last]) => last - first + 2 <= limit,
    ) ?? sentence;
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const kept = head + text.slice(from, to).trimEnd() + tail;
  const span: Span = [start - from + head.length, Math.min(end - from + head.length, kept.length)];
  return cutAround(kept, span, limit);
}
