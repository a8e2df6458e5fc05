import type { DomDocument, DomElement } from '../dom.js';
import { texToText } from './tex-text.js';

/**
 * Selects what encyclopedias, MathJax and KaTeX put around a formula, including pictures and hidden
 * copies.
 */
const WRAPPERS = '.mwe-math-element,.katex-display,.katex,mjx-container,.MathJax_Display,.MathJax';
const TEX = 'annotation[encoding="application/x-tex"],annotation[encoding="TeX"]';

/** Replaces every formula by its plain text, however it is displayed. */
export function writeFormulas(document: DomDocument): void {
  for (const script of document.querySelectorAll('script[type^="math/tex"]')) {
    dropRendering(script);
    replace(script, texToText(script.textContent ?? ''), document);
  }
  for (const formula of document.querySelectorAll('math')) {
    const wrapper = formula.closest(WRAPPERS) ?? formula;
    if (document.documentElement.contains(wrapper)) replace(wrapper, textOf(formula), document);
  }
  for (const image of document.querySelectorAll('img.tex,img[class*="math-fallback"],img.latex')) {
    replace(image, texToText(image.getAttribute('alt') ?? ''), document);
  }
}

/** Removes what MathJax rendered, which stands right before the script. */
function dropRendering(script: DomElement): void {
  for (const class_ of ['MathJax_Display', 'MathJax', 'MathJax_Preview', 'MathJax_SVG']) {
    const before = script.previousElementSibling;
    if (before?.matches(`.${class_}`)) before.remove();
  }
}

function textOf(formula: DomElement): string {
  const tex = formula.querySelector(TEX)?.textContent ?? formula.getAttribute('alttext');
  return tex ? texToText(tex) : mathText(formula).replace(/\s+/g, ' ').trim();
}

/** Reads MathML: fractions as `a/b`, powers as `a^b`, other parts in order. */
function mathText(element: DomElement): string {
  const parts = [...element.children].filter(({ localName }) => !/^annotation/.test(localName));
  if (parts.length === 0) return (element.textContent ?? '').trim();
  // Computed once: nested formulas would otherwise be read twice as often at each level.
  const texts = parts.map(mathText);
  const [first = '', second = '', third = ''] = texts;
  const group = (text: string) => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);
  switch (element.localName) {
    case 'mfrac':
      return `${group(first)}/${group(second)}`;
    case 'msup':
      return texToText(`${first}^{${second}}`);
    case 'msub':
      return texToText(`${first}_{${second}}`);
    case 'msubsup':
      return texToText(`${first}_{${second}}^{${third}}`);
    case 'msqrt':
      return `√${group(texts.join(''))}`;
    default:
      return texts.join('');
  }
}

function replace(element: DomElement, text: string, document: DomDocument): void {
  if (text !== '') element.before(document.createTextNode(text));
  element.remove();
}
