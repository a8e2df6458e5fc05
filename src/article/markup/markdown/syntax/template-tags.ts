import type { MarkdownIt } from 'markdown-it';
import { texToText } from '../../web/formulas/tex-text.js';
import { replaceInline } from './replace-inline.js';

/** Commands to what makes pages of Markdown: Hugo's `{{< … >}}`, Jekyll's `{% … %}`, `{: .class}`. */
const TAG = /\{(?:\{<[^\n{}]{0,500}>\}|\{%[^\n{}]{0,500}%\}|%[^\n{}]{0,500}%|:[^\n{}]{1,200})\}/y;
/** The name or class of a heading or an item: `{#setup .wide}`. */
const ATTRIBUTES = /\{\s?[#.][\w-][^\n{}]{0,200}\}[ \t]*(?=\n|$)/y;
const FORMULA = /(\$\$?)(?!\$)([^$]{1,2000})\1(?![\d$])/y;
/** Prices have none of these. */
const TEX_MARK = /[\\^_={}]/;

/** Reads nothing in the place of commands to a site's generator, and formulas as plain text. */
export function templateTags(parser: MarkdownIt): void {
  replaceInline(parser, { name: 'tag', first: '{', pattern: TAG, read: () => '' });
  replaceInline(parser, { name: 'attributes', first: '{', pattern: ATTRIBUTES, read: () => '' });
  replaceInline(parser, {
    name: 'formula',
    first: '$',
    pattern: FORMULA,
    read: ([, marks, tex = '']) => {
      const isFormula = marks === '$$' || (tex.trim() === tex && TEX_MARK.test(tex));
      return isFormula ? texToText(tex.trim()) : undefined;
    },
  });
}
