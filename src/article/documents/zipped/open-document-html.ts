import { MAX_HEADING_LEVEL } from '../../article.js';
import type { OpenDocumentStyles } from './open-document-styles.js';
import { attribute } from './xml-text.js';

/** Elements that are not part of the text: indexes, reviewers' notes, tracked changes, pictures' names. */
const UNREAD: ReadonlySet<string> = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
]);
const QUOTATION = /^(?:quotations?|block ?text|blockquote|(?:intense )?quote|zitat|citation)$/i;
const CODE = /^(?:preformatted text|source code|html preformatted)$/i;
const END_OF_CODE = '</pre>';
const TAG = /<(\/?)([\w-]+:[\w-]+)([^>]*)>/g;

/** Writes the body of a text document as HTML. Elements that are not named here leave their content. */
export function openDocumentHtml(xml: string, styles: OpenDocumentStyles): string {
  return new Writer(styles).write(xml);
}

class Writer {
  readonly #body: string[] = [];
  readonly #notes: string[] = [];
  /** What closes each element that is open, by its name; undefined closes it without a trace. */
  readonly #open = new Map<string, (string | undefined)[]>();
  readonly #lists: string[] = [];
  #target = this.#body;
  #unread = 0;
  #isHead = false;
  #isBold = false;
  #isCode = false;
  #note = '';

  constructor(private readonly styles: OpenDocumentStyles) {}

  write(xml: string): string {
    let end = 0;
    for (const match of xml.matchAll(TAG)) {
      const [tag, slash = '', element = '', attributes = ''] = match;
      this.#add(xml.slice(end, match.index));
      end = match.index + tag.length;
      if (UNREAD.has(element)) {
        if (!attributes.endsWith('/')) this.#unread = Math.max(0, this.#unread + (slash ? -1 : 1));
      } else if (this.#unread > 0) continue;
      else if (slash) this.#close(element);
      else if (attributes.endsWith('/')) this.#add(lone(element, tag, this.#isCode));
      else this.#start(element, tag);
    }
    const notes = this.#notes.length > 0 ? `<ol>${this.#notes.join('')}</ol>` : '';
    return this.#body.join('') + notes;
  }

  #add(html: string): void {
    if (this.#unread === 0 && html !== '') this.#target.push(html);
  }

  #start(element: string, tag: string): void {
    const closers = this.#open.get(element) ?? [];
    this.#open.set(element, closers);
    const [open, close] = this.#tagsOf(element, tag) ?? [];
    if (open) this.#add(open);
    closers.push(close);
  }

  #close(element: string): void {
    const close = this.#open.get(element)?.pop();
    if (close) this.#add(close);
    if (element === 'text:list') this.#lists.pop();
    if (element === 'table:table-header-rows') this.#isHead = false;
    if (element === 'text:note-body') this.#target = this.#body;
    if (element === 'text:p') this.#isBold = this.#isCode = false;
  }

  #tagsOf(element: string, tag: string): [open: string, close: string] | undefined {
    switch (element) {
      case 'text:h': {
        const level = Number(attribute(tag, 'text:outline-level')) || 1;
        const name = `h${Math.min(MAX_HEADING_LEVEL, level)}`;
        return [`<${name}>`, `</${name}>`];
      }
      case 'text:p':
        return this.#paragraph(attribute(tag, 'text:style-name') ?? '');
      case 'text:span': {
        const isBold = this.styles.isBold(attribute(tag, 'text:style-name') ?? '');
        return isBold && !this.#isBold ? ['<strong>', '</strong>'] : undefined;
      }
      case 'text:list':
        return this.#list(tag);
      case 'text:list-item':
      case 'text:list-header':
        return ['<li>', '</li>'];
      case 'table:table':
        return ['<table>', '</table>'];
      case 'table:table-header-rows':
        this.#isHead = true;
        return undefined;
      case 'table:table-row':
        return ['<tr>', '</tr>'];
      case 'table:table-cell':
        return this.#cell(tag);
      case 'text:note':
        this.#note = (attribute(tag, 'text:id') ?? '').replace(/[^\w-]/g, '');
        return undefined;
      case 'text:note-citation':
        return [`<sup><a href="#${this.#note}" id="${this.#note}-call">`, '</a></sup>'];
      case 'text:note-body':
        this.#target = this.#notes;
        return [`<li id="${this.#note}">`, `<a href="#${this.#note}-call">↑</a></li>`];
      default:
        return undefined;
    }
  }

  #paragraph(style: string): [open: string, close: string] {
    const name = this.styles.nameOf(style);
    if (name === 'Title') return ['<h1>', '</h1>'];
    if (CODE.test(name)) return this.#code();
    if (QUOTATION.test(name)) return ['<blockquote><p>', '</p></blockquote>'];
    this.#isBold = this.styles.isBold(style);
    return this.#isBold ? ['<p><strong>', '</strong></p>'] : ['<p>', '</p>'];
  }

  /** Each line of code is a paragraph. */
  #code(): [open: string, close: string] {
    this.#isCode = true;
    while (this.#target.at(-1)?.trim() === '') this.#target.pop();
    if (this.#target.at(-1) !== END_OF_CODE) return ['<pre>', END_OF_CODE];
    this.#target[this.#target.length - 1] = '\n';
    return ['', END_OF_CODE];
  }

  #list(tag: string): [open: string, close: string] {
    const style = attribute(tag, 'text:style-name') ?? this.#lists.at(-1) ?? '';
    this.#lists.push(style);
    const name = this.styles.isNumbered(style, this.#lists.length) ? 'ol' : 'ul';
    return [`<${name}>`, `</${name}>`];
  }

  #cell(tag: string): [open: string, close: string] {
    const name = this.#isHead ? 'th' : 'td';
    const columns = Number(attribute(tag, 'table:number-columns-spanned')) || 1;
    const rows = Number(attribute(tag, 'table:number-rows-spanned')) || 1;
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
    return [`<${name}${spans}>`, `</${name}>`];
  }
}

function lone(element: string, tag: string, isCode: boolean): string {
  if (element === 'text:line-break') return isCode ? '\n' : '<br>';
  if (element === 'text:tab') return ' ';
  if (element === 'text:s') return ' '.repeat(Math.min(Number(attribute(tag, 'text:c')) || 1, 100));
  return element === 'table:table-cell' ? '<td></td>' : '';
}
