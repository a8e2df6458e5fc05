import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, Parser, type Token } from 'parse5';
import { Problem, type SourcePart } from '../../../problem.js';
import type { DomDocument, DomElement } from './dom.js';

/**
 * Real pages stay below fifty. The parser's time grows with the depth, and Readability's with its
 * square.
 */
const MAX_DEPTH = 100;
/** How many of each part a page may have. */
const LIMITS = {
  /** A long manual on one page has 40,000; all steps together take four seconds for this many. */
  elements: 50_000,
  /** Twice as many as an article may have; reading a tree of more takes longer than the rest of any text. */
  headings: 20_000,
  paragraphs: 40_000,
  /** In one element. No real one has more. */
  attributes: 2_000,
} as const;
/** In a longer one no name, address or style is looked for. */
const MAX_ATTRIBUTE_CHARACTERS = 10_000;
/** Elements whose content is not read as text. */
const WITHOUT_TEXT = new Set(
  'style noscript template iframe object embed canvas svg video audio rp rt'.split(' '),
);
const VOID = new Set('area base br col hr img input link meta param source track wbr'.split(' '));
/** Attributes that say what an element is where its classes are made by a program. */
export const NAMES_FOR_SCRIPTS: readonly string[] =
  'data-component data-component-name data-testid data-test-id data-area data-module data-qa data-role data-type'.split(
    ' ',
  );
/** Attributes for scripts, which don't matter for the text; pictures may have their address there. */
const FOR_SCRIPTS = /^(?:data-|on|srcset|sizes)/;

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;
type TreeElement = DefaultTreeAdapterTypes.Element;

const imageAttributes = new WeakMap<DomElement, TreeElement['attrs']>();

/** Returns all attributes of an `img` or `source`, those for scripts included. */
export function attributesOfImage(image: DomElement): ReadonlyMap<string, string> {
  return new Map(imageAttributes.get(image)?.map(({ name, value }) => [name, value]));
}

/** Who reads the page: a browser, or a program that runs no scripts and sees what they would unfold. */
export type Reader = 'browser' | 'program';

/**
 * Parses a page, or a fragment of one, into the tree that browsers build, without comments and elements
 * that hold no text. Elements deeper than the limit are replaced by their content.
 * @throws Problem `too-many-parts` when the page has more elements or attributes than real ones
 */
export function parseDocument(source: string, reader: Reader = 'browser'): DomDocument {
  const parser = new BoundedParser(reader === 'browser');
  parser.tokenizer.write(source, true);
  const { document } = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>');
  const root = parser.document.childNodes.find((node) => node.nodeName === 'html') as TreeElement;
  const target = document as unknown as DomDocument;
  copyAttributes(root, target.documentElement);
  for (const part of root.childNodes) {
    if (!('attrs' in part)) continue;
    const own = target.querySelector(part.nodeName === 'head' ? 'head' : 'body') as DomElement;
    copyAttributes(part, own);
    copyChildren(part, own, target, reader);
  }
  return target;
}

class BoundedParser extends Parser<Tree> {
  /** How many open elements of each name were dissolved; that many end tags are ignored. */
  readonly #dissolved = new Map<string, number>();

  constructor(scriptingEnabled: boolean) {
    const counts = { elements: 0, headings: 0, paragraphs: 0 };
    const count = (part: keyof typeof counts) => {
      counts[part] += 1;
      refuseMoreThan(LIMITS[part], counts[part], part);
    };
    const createElement: typeof defaultTreeAdapter.createElement = (...element) => {
      count('elements');
      if (/^h[1-6]$/.test(element[0])) count('headings');
      else if (element[0] === 'p') count('paragraphs');
      return defaultTreeAdapter.createElement(...element);
    };
    // Pages without a doctype are parsed like others: a table ends the paragraph before it.
    const getDocumentMode = () => html.DOCUMENT_MODE.NO_QUIRKS;
    const treeAdapter = { ...defaultTreeAdapter, createElement, getDocumentMode };
    super({ treeAdapter, scriptingEnabled });
  }

  override onStartTag(token: Token.TagToken): void {
    const { tagName, selfClosing, attrs } = token;
    refuseMoreThan(LIMITS.attributes, attrs.length, 'attributes');
    if (this.openElements.stackTop < MAX_DEPTH || VOID.has(tagName)) super.onStartTag(token);
    else if (!selfClosing) this.#dissolved.set(tagName, (this.#dissolved.get(tagName) ?? 0) + 1);
  }

  /** Without comments, the text around each is one text. */
  override onComment(): void {}

  override onEndTag(token: Token.TagToken): void {
    const open = this.#dissolved.get(token.tagName) ?? 0;
    if (open > 0) this.#dissolved.set(token.tagName, open - 1);
    else super.onEndTag(token);
  }
}

function refuseMoreThan(limit: number, count: number, part: SourcePart): void {
  if (count > limit) throw new Problem('too-many-parts', { part, limit });
}

function copyChildren(
  from: Pick<TreeElement, 'childNodes'>,
  to: DomElement,
  document: DomDocument,
  reader: Reader,
): void {
  for (const node of from.childNodes) {
    if (node.nodeName === '#text') {
      to.append(document.createTextNode((node as DefaultTreeAdapterTypes.TextNode).value));
    } else if ('content' in node && (reader === 'program' || isShown(node))) {
      // Before anything else of a page, a template stands in its head.
      copyChildren(node.content, to === document.head ? document.body : to, document, reader);
    } else if ('attrs' in node && isRead(node, reader)) {
      const element = document.createElement(node.nodeName);
      copyAttributes(node, element);
      to.append(element);
      copyChildren(node, element, document, reader);
    }
  }
}

/** True for a template that a browser shows at once. */
function isShown(template: TreeElement): boolean {
  return template.attrs.some(({ name }) => name === 'shadowrootmode');
}

function isRead({ nodeName }: TreeElement, reader: Reader): boolean {
  return !WITHOUT_TEXT.has(nodeName) || (reader === 'program' && nodeName === 'noscript');
}

function copyAttributes(from: TreeElement, to: DomElement): void {
  if (from.nodeName === 'img' || from.nodeName === 'source') {
    imageAttributes.set(to, from.attrs);
  }
  for (const { name, value } of from.attrs ?? []) {
    const isRead = NAMES_FOR_SCRIPTS.includes(name) || !FOR_SCRIPTS.test(name);
    if (isRead && value.length <= MAX_ATTRIBUTE_CHARACTERS) to.setAttribute(name, value);
  }
}
