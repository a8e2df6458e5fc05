import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { MarkdownNode } from '../drawing/message-view.js';

/** Returns what Discord shows for a mentioned id. */
export type NameOf = (kind: 'user' | 'role' | 'channel', id: string) => string;

/**
 * Matches a list as Discord’s clients do: lines that begin with `- `, `* ` or `1. `, up to a line that
 * neither does so nor is indented. The parser has no rule for it.
 */
const LIST = /^( *)([*-]|\d+\.) [\s\S]+?(?:\n(?! )(?!\1(?:[*-]|\d+\.) )\n*|\s*$)/;
const AT_LINE_START = /(?:^|\n)( *)$/;

/** A node of the parser; which fields it has depends on its type. */
interface ParsedNode {
  readonly type: string;
  readonly content: string | readonly ParsedNode[];
  readonly [field: string]: unknown;
}

const { list } = SimpleMarkdown.defaultRules;
const parse = SimpleMarkdown.parserFor({
  ...rulesExtended,
  list: {
    ...list,
    match: (source: string, state: { prevCapture?: RegExpExecArray | null }) => {
      const indent = AT_LINE_START.exec(state.prevCapture?.[0] ?? '')?.[1];
      return indent === undefined ? null : LIST.exec(indent + source);
    },
  },
} as never) as (source: string, state: object) => ParsedNode[];

/** Parses a message's text as Discord reads it. */
export function viewMarkdown(source: string, nameOf: NameOf): MarkdownNode[] {
  return viewAll(parse(source, { inline: true }), nameOf);
}

function viewAll(nodes: ParsedNode['content'], nameOf: NameOf): MarkdownNode[] {
  if (typeof nodes === 'string') return [{ type: 'text', text: nodes }];
  const viewed: MarkdownNode[] = [];
  for (const node of nodes) {
    const next = viewNode(node, nameOf);
    const last = viewed.at(-1);
    // The parser splits text at every character that could begin markup.
    if (next.type === 'text' && last?.type === 'text') {
      viewed[viewed.length - 1] = { type: 'text', text: last.text + next.text };
    } else viewed.push(next);
  }
  return viewed;
}

/** The parser’s names for nodes that hold others. */
const WRAPPERS = {
  strong: 'bold',
  em: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  blockQuote: 'quote',
  subtext: 'subtext',
} as const;

function viewNode(node: ParsedNode, nameOf: NameOf): MarkdownNode {
  const { type } = node;
  const text = (field: string) => String(node[field] ?? '');
  switch (type) {
    case 'text':
    case 'emoticon':
      return { type: 'text', text: text('content') };
    case 'newline':
    case 'br':
      return { type: 'break' };
    case 'heading':
      return { type, level: Number(node.level), content: viewAll(node.content, nameOf) };
    case 'inlineCode':
      return { type: 'code', text: text('content') };
    case 'codeBlock':
      return { type: 'code-block', text: text('content'), language: text('lang') };
    case 'list': {
      const items = (node.items as ParsedNode[][]).map((item) => trimEnd(viewAll(item, nameOf)));
      return { type, start: node.ordered ? Number(node.start ?? 1) : undefined, items };
    }
    case 'link':
    case 'url':
    case 'autolink':
      return { type: 'link', url: text('target'), content: viewAll(node.content, nameOf) };
    case 'user':
    case 'role':
    case 'channel': {
      const sign = type === 'channel' ? '#' : '@';
      return { type: 'mention', name: `${sign}${nameOf(type, text('id'))}` };
    }
    case 'everyone':
    case 'here':
      return { type: 'mention', name: `@${type}` };
    case 'slashCommand':
      return { type: 'mention', name: `/${text('fullName') || text('name')}` };
    case 'guildNavigation':
      return { type: 'mention', name: text('id') };
    case 'emoji':
      return { type, name: text('name') };
    case 'twemoji':
      return { type: 'text', text: text('name') };
    case 'timestamp':
      return { type: 'time', seconds: Number(node.timestamp), style: text('format') || 'f' };
    default: {
      const wrapper = WRAPPERS[type as keyof typeof WRAPPERS];
      if (!wrapper) return { type: 'text', text: text('content') };
      return { type: wrapper, content: trimEnd(viewAll(node.content, nameOf)) };
    }
  }
}

/** Removes line breaks at the end, which Discord does not show inside blocks. */
function trimEnd(nodes: MarkdownNode[]): MarkdownNode[] {
  return nodes.slice(0, nodes.findLastIndex(({ type }) => type !== 'break') + 1);
}
