import { columns } from '../../../text/columns.js';
import { endsSentence, leadsIn, startsLowercase } from '../../../text/sentences.js';
import type { Paragraph } from '../../article.js';
import { MAX_ITEM_COLUMNS } from '../units/plain-text-unit.js';

/** A shorter line that ends no sentence may be a name or a title. */
const MIN_SENTENCE_COLUMNS = 40;

/** A paragraph under way. Its texts are joined once, in the end, however many they are. */
interface Run {
  readonly form: Paragraph['form'];
  readonly texts: string[];
  last: string;
}

/** Joins code with code and items with items, and sentences that a file or code has interrupted. */
export function joinParts(parts: readonly Paragraph[]): Paragraph[] {
  const runs: Run[] = [];
  for (const { form, text } of parts) {
    const last = runs.at(-1);
    const opening = runs.at(-2);
    if (last?.form === 'code' && form === 'code') {
      goOn(last, '\n\n', text);
    } else if (last?.form === 'list' && form === 'list' && isShort(last.last) && isShort(text)) {
      goOn(last, '\n', text);
    } else if (last && form === undefined && isOpen(last) && startsLowercase(text)) {
      goOn(last, ' ', text);
    } else if (
      last?.form === 'code' &&
      opening &&
      form === undefined &&
      isOpen(opening) &&
      startsLowercase(text)
    ) {
      runs.pop();
      goOn(opening, '\n', last.texts.join(''));
      goOn(opening, '\n', text);
    } else {
      runs.push({ form, texts: [text], last: text });
    }
  }
  return runs.map(({ form, texts }) => {
    const text = texts.join('');
    return { type: 'paragraph', text, ...(form && { form }) };
  });
}

function goOn(run: Run, gap: string, text: string): void {
  run.texts.push(gap, text);
  run.last = text;
}

function isShort(item: string): boolean {
  return columns(item) <= MAX_ITEM_COLUMNS;
}

/** True when a paragraph has begun a sentence and not ended it. */
function isOpen({ form, texts, last }: Run): boolean {
  const isLong = texts.length > 1 || columns(last) >= MIN_SENTENCE_COLUMNS;
  return form === undefined && isLong && !endsSentence(last) && !leadsIn(last);
}
