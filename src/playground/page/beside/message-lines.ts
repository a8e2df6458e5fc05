import type { ComponentView, MarkdownNode, MessageView } from '../../drawing/message-view.js';

/** The text of a message without its marks, a line each, in reading order. */
export function linesOf({ content, components }: MessageView): string[] {
  const texts = [...splitLines(content), ...components.flatMap(linesOfComponent)];
  return texts.map((line) => line.trim()).filter((line) => line !== '');
}

function linesOfComponent(component: ComponentView): string[] {
  switch (component.type) {
    case 'text':
      return splitLines(component.content);
    case 'container':
    case 'section':
      return component.components.flatMap(linesOfComponent);
    default:
      return [];
  }
}

function splitLines(nodes: readonly MarkdownNode[]): string[] {
  return nodes.map(plain).join('').split('\n');
}

function plain(node: MarkdownNode): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'list':
      return node.items.map((item) => `${item.map(plain).join('')}\n`).join('');
    case 'heading':
    case 'quote':
    case 'subtext':
      return `\n${node.content.map(plain).join('')}\n`;
    default:
      if ('text' in node) return node.text;
      return 'content' in node ? node.content.map(plain).join('') : '';
  }
}
