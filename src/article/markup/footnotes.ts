import type { FootnoteDefinition, Root } from 'mdast';

/**
 * The footnotes of one article, numbered in the order they are called. Each is attached, on its own
 * line, to the first passage that calls it.
 */
export class Footnotes {
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #numbers = new Map<string, number>();
  readonly #pending = new Set<FootnoteDefinition>();

  constructor(root: Root) {
    const definitions = root.children.filter((node) => node.type === 'footnoteDefinition');
    // The first of several definitions wins, as with Markdown's links.
    this.#definitions = new Map(definitions.reverse().map((node) => [node.identifier, node]));
  }

  /** Returns the mark to write where a footnote is called. */
  call(identifier: string): string {
    const definition = this.#definitions.get(identifier);
    if (!definition) return '';
    if (!this.#numbers.has(identifier)) this.#pending.add(definition);
    return this.#mark(identifier);
  }

  /** Appends the footnotes called since the last passage. `read` returns a footnote's text. */
  attach(text: string, read: (definition: FootnoteDefinition) => string): string {
    const lines = [text];
    // A footnote may call others, so the set grows while it is read.
    for (const definition of this.#pending) {
      lines.push(`${this.#mark(definition.identifier)} ${read(definition).replaceAll('\n', ' ')}`);
    }
    this.#pending.clear();
    return lines.filter((line) => line !== '').join('\n');
  }

  #mark(identifier: string): string {
    const number = this.#numbers.get(identifier) ?? this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return `[${number}]`;
  }
}
