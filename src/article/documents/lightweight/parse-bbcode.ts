import type { ParsedSource } from '../../article.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { escapeHtml } from './escape-html.js';
import { replaceElements } from './replace-elements.js';
import { Verbatim } from './verbatim.js';

/** The element of each tag that is one. Others, such as colours and links, leave their text. */
const ELEMENTS: Readonly<Record<string, string>> = {
  b: 'b',
  code: 'pre',
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  hr: 'hr',
  i: 'i',
  list: 'ul',
  olist: 'ol',
  quote: 'blockquote',
  table: 'table',
  td: 'td',
  th: 'th',
  tr: 'tr',
};
const PLAIN =
  'u|s|strike|size|color|colour|font|center|left|right|justify|align|indent|url|email|noparse|sub|sup|p|section|expand|user';
const UNREAD = ['img', 'previewyoutube', 'youtube', 'video', 'media', 'attach'];
const TAG = new RegExp(
  `\\[(/?)(${Object.keys(ELEMENTS).join('|')}|spoiler|\\*|${PLAIN}|${UNREAD.join('|')})((?:=|\\s)[^\\][\\n]{0,300})?\\]`,
  'gi',
);
/** Line breaks beside these come from how the source is laid out. */
const BESIDE_BLOCK = /\n{0,2}(<\/?(?:h[1-3]|ul|ol|li|table|tr|t[dh]|blockquote|hr)>)\n{0,2}/g;

/** Reads BBCode, in which forums and guides of Steam are written. */
export function parseBbcode(text: string): ParsedSource {
  let isCode = false;
  const angled = escapeHtml(text).replace(TAG, (match, slash: string, name: string, value = '') => {
    const tag = name.toLowerCase();
    // Within code, tags are text.
    if (isCode && !(tag === 'code' && slash === '/')) return match;
    isCode = tag === 'code' && slash === '';
    // Of pictures and videos nothing stays, but their tags tell where they end.
    if (UNREAD.includes(tag)) return `<${slash}${tag}>`;
    if (tag === 'spoiler') return '||';
    if (tag === '*') return '<li>';
    if (tag === 'list' && slash === '' && /^=[1aAiI]/.test(value)) return '<ol>';
    const element = ELEMENTS[tag];
    return element === undefined ? '' : `<${slash}${element}>`;
  });
  const pieces = new Verbatim();
  const html = replaceElements(angled, [...UNREAD, 'pre'], (name, inner) =>
    name === 'pre' ? pieces.keep(`<pre>${inner.trim()}</pre>`) : '',
  )
    .replace(/\n{3,}/g, '\n\n')
    .replace(BESIDE_BLOCK, '$1')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  return { metadata: {}, blocks: blocksFromHtml(pieces.restore(html)) };
}
