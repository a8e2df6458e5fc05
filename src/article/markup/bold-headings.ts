import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { endsSentence, leadsIn } from '../../text/sentences.js';
import { isByline } from '../byline.js';
import { isFurniture } from '../furniture.js';
import { declaredIn } from './tree-pictures.js';

/** Headings are short; a longer line in bold is an emphasised sentence. */
const MAX_HEADING_CHARACTERS = 80;
/** Bold words that begin a notice or name a writer, and so are not headings. */
const NO_HEADING =
  /^(?:(?:please )?(?:note|important|warning|caution|danger|tip|info|attention|notice|update|disclaimer|tl;?dr|hinweis|achtung|wichtig|nota|importante|atención|remarque|attention|注意|警告|提示)\b.{0,3}|by \p{L}.*)$/iu;
/** After a bold line that ends in a colon, these join it in one passage, so the line is not a heading. */
const LED_INTO: ReadonlySet<string> = new Set(['list', 'table', 'code', 'blockquote']);

/**
 * Turns lines that are entirely bold and have text below them into headings, as notes, posts and word
 * processors write them. They are one level below the last real heading.
 */
export function promoteBoldLines(root: Root): void {
  let level = 1;
  root.children = root.children.map((node, index, nodes): RootContent => {
    if (node.type === 'heading') level = node.depth;
    const next = nodes[index + 1];
    if (!isBoldLine(node) || !next || next.type === 'heading' || isEnd(next)) return node;
    if (leadsIn(textOf(node)) && LED_INTO.has(next.type)) return node;
    // Two bold lines in a row can only be the title and its first section.
    if (isBoldLine(next) && index > 0) return node;
    const depth = isBoldLine(next) ? 1 : Math.min(level + 1, 6);
    return { type: 'heading', depth: depth as Heading['depth'], children: withoutColon(node) };
  });
}

function isBoldLine(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [bold, colon, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const isBold =
    bold?.type === 'strong' ||
    (bold?.type === 'emphasis' &&
      bold.children[0]?.type === 'strong' &&
      bold.children.length === 1);
  const isRest = !colon || (colon.type === 'text' && /^\s*[:：]\s*$/.test(colon.value));
  if (!isBold || !isRest || others.length > 0 || holdsBreak(bold)) return false;
  return isBoldHeading(textOf(bold).trim());
}

/** True when a line in bold on its own can be a heading: it is short, and no sentence, notice or byline. */
export function isBoldHeading(text: string): boolean {
  if (text.length > MAX_HEADING_CHARACTERS || !/\p{L}/u.test(text)) return false;
  const isSentence = endsSentence(text) && !/[?？]$/.test(text);
  return (
    !isSentence &&
    !/[,;]$/.test(text) &&
    !NO_HEADING.test(text) &&
    !isByline(text) &&
    !isFurniture(text)
  );
}

function holdsBreak(node: Nodes): boolean {
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return true;
  return 'children' in node && node.children.some(holdsBreak);
}

function isEnd(node: RootContent): boolean {
  return node.type === 'thematicBreak' || node.type === 'footnoteDefinition';
}

function withoutColon(line: Paragraph): Heading['children'] {
  const text = textOf(line).trim();
  if (!leadsIn(text)) return line.children;
  const data = { pictures: declaredIn(line) };
  return [{ type: 'text', value: text.replace(/\s*[:：]$/u, ''), data }];
}
