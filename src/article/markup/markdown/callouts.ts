import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The name of a callout or component: its own title, else the label of its kind. */
export interface Naming {
  readonly title?: string;
  readonly label?: string;
}

/** Kinds of callout that get a label; other boxes (tabs, columns, groups of code) get none. */
const KINDS: ReadonlySet<string> = new Set(
  [
    'abstract attention bug caution check danger error example failure faq help hint important info',
    'note question seealso success summary tip todo tldr warning',
  ]
    .join(' ')
    .split(' '),
);
const MARKER = /^\[!([\w -]{1,40})(?:\|[^\]\n]*)?\][+-]?[ \t]*/;
/** Matches the older form of GitHub's alerts: a first line in bold. */
const BOLD_KINDS = /^(?:note|tip|important|warning|caution)$/i;

/** Returns a box's title, else the label of its kind; neither if its title was left empty on purpose. */
export function calloutLabel(kind: string, title = '', isNameless = false): Naming {
  if (title.trim() !== '') return { title: title.trim() };
  return isNameless || !KINDS.has(kind.toLowerCase()) ? {} : { label: capitalize(kind) };
}

/** Reads a callout's first line, `[!warning] Title`, as its title or label. */
export function readCallout(quote: Blockquote): void {
  const [first, ...others] = quote.children;
  if (first?.type !== 'paragraph') return;
  const [opening, ...rest] = first.children;
  if (opening?.type === 'strong' && BOLD_KINDS.test(textOf(opening)) && startsLine(rest[0])) {
    const body = paragraphOf(rest.slice(1));
    quote.children = labelled(capitalize(textOf(opening)), [...body, ...others]);
    return;
  }
  const marker = opening?.type === 'text' ? MARKER.exec(opening.value) : null;
  if (opening?.type !== 'text' || !marker) return;
  const line: PhrasingContent[] = [
    { type: 'text', value: opening.value.slice(marker[0].length) },
    ...rest,
  ];
  const end = line.findIndex(startsLine);
  const title = paragraphOf(end === -1 ? line : line.slice(0, end));
  const body = paragraphOf(end === -1 ? [] : line.slice(end + 1));
  const content = [...body, ...others];
  quote.children =
    title.length > 0 ? [...title, ...content] : labelled(capitalize(marker[1] ?? ''), content);
}

/** Turns a box and its title or label into one quotation. */
export function makeCallout({ title, label }: Naming, content: RootContent[]): Blockquote {
  const children = content as Blockquote['children'];
  if (title !== undefined)
    return { type: 'blockquote', children: [textParagraph(title), ...children] };
  return {
    type: 'blockquote',
    children: label === undefined ? children : labelled(label, children),
  };
}

export function textParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function labelled(label: string, content: Blockquote['children']): Blockquote['children'] {
  const [first, ...others] = content;
  if (first?.type !== 'paragraph') return [textParagraph(`${label}:`), ...content];
  const children: PhrasingContent[] = [{ type: 'text', value: `${label}: ` }, ...first.children];
  return [{ ...first, children }, ...others];
}

function startsLine(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value === '\n');
}

function paragraphOf(children: PhrasingContent[]): Paragraph[] {
  return textOf(children).trim() === '' ? [] : [{ type: 'paragraph', children }];
}

function capitalize(kind: string): string {
  const words = kind.trim().toLowerCase().replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
