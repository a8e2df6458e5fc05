import { escapeHtml } from './escape-html.js';
import { Verbatim } from './verbatim.js';

/** Writes a paragraph as HTML: roles and links become their labels, and footnote marks are removed. */
export function writeInline(text: string, substitutions: ReadonlyMap<string, string>): string {
  const pieces = new Verbatim();
  const keep = (html: string) => pieces.keep(html);
  const written = escapeHtml(
    text
      .replace(/\\([^\n\s])|\\\s/g, (_, character) =>
        character ? keep(escapeHtml(character)) : '',
      )
      .replace(/``(\S(?:[^\n]{0,500}?\S)?|\S)``/g, (_, code) =>
        keep(`<code>${escapeHtml(code)}</code>`),
      )
      .replace(/:[\w:+.-]{1,40}:`([^`]{1,500})`/g, (_, label) => keep(escapeHtml(labelOf(label))))
      .replace(/`([^`]{1,500})`__?/g, (_, label) => keep(escapeHtml(labelOf(label))))
      .replace(/`([^`]{1,500})`/g, (_, label) => keep(escapeHtml(label)))
      .replace(/ ?\[(?:\d+|#[\w-]*|\*)\]_/g, '')
      .replace(
        /\|([^|\s](?:[^|\n]{0,80}[^|\s])?)\|_{0,2}/g,
        (whole, name) => substitutions.get(name) ?? whole,
      )
      .replace(/\*\*(\S(?:[^*]{0,500}\S)?)\*\*/g, '$1')
      .replace(/(?<![\w*])\*([^\s*](?:[^*]{0,500}[^\s*])?)\*(?![\w*])/g, '$1')
      .replace(/(?<=\w)__?(?=[\s.,;:!?)]|$)/g, ''),
  );
  return pieces.restore(written);
}

/** Returns "the list" for "the list <https://…>", and "c" for "~a.b.c". */
function labelOf(role: string): string {
  const label = role.replace(/\s*<[^<>]*>$/, '').trim() || role.replace(/[<>]/g, '');
  return label.startsWith('~') ? (label.split('.').at(-1) ?? label) : label.replace(/^!/, '');
}
