import { element } from './element.js';
import { formatTime, formatTitle } from './format-time.js';
import type { MarkdownNode } from './message-view.js';

/** Links in messages may have these schemes. */
const SAFE_LINK = /^https?:\/\//i;

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
  subtext: 'small',
} as const;

/** Draws parsed markdown as Discord does, in the language and time zone of a locale. */
export function drawMarkdown(
  nodes: readonly MarkdownNode[],
  locale: string,
): (HTMLElement | string)[] {
  const drawAll = (content: readonly MarkdownNode[]) => drawMarkdown(content, locale);
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'break':
        return element('br');
      case 'heading':
        // The page itself uses levels 1 and 2.
        return element(`h${Math.min(node.level + 2, 5)}` as 'h3', {}, ...drawAll(node.content));
      case 'code':
        return element('code', {}, node.text);
      case 'code-block':
        return element('pre', { tabindex: 0 }, element('code', {}, node.text));
      case 'list': {
        const items = node.items.map((item) => element('li', {}, ...drawAll(item)));
        return node.start === undefined
          ? element('ul', {}, ...items)
          : element('ol', { start: node.start }, ...items);
      }
      case 'link':
        return SAFE_LINK.test(node.url)
          ? drawLink(node.url, ...drawAll(node.content))
          : element('span', {}, ...drawAll(node.content));
      case 'spoiler':
        return drawSpoiler(...drawAll(node.content));
      case 'mention':
        return element('span', { class: 'mention' }, node.name);
      case 'emoji':
        return element('span', {}, `:${node.name}:`);
      case 'time': {
        const date = new Date(node.seconds * 1000);
        const title = formatTitle(date, locale);
        return element('time', { title }, formatTime(date, node.style, locale));
      }
      default:
        return element(TAGS[node.type], {}, ...drawAll(node.content));
    }
  });
}

export function drawLink(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return element('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, ...children);
}

/** Draws a spoiler, hidden until it is pressed with the mouse or a key. */
function drawSpoiler(...children: (Node | string)[]): HTMLElement {
  const hidden = element('span', {}, ...children);
  hidden.inert = true;
  const spoiler = element('span', { class: 'spoiler', tabindex: 0, role: 'button' }, hidden);
  spoiler.setAttribute('aria-label', 'Spoiler');
  const reveal = () => {
    hidden.inert = false;
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
    spoiler.classList.add('revealed');
  };
  spoiler.addEventListener('click', reveal, { once: true });
  spoiler.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') reveal();
  });
  return spoiler;
}
