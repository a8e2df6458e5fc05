/** A longer tag or expression is read as text. */
const MAX_CHARACTERS = 20_000;
const TAG_NAME = /<(\/?)([A-Za-z][\w.:-]*|(?=>))/y;
const ATTRIBUTE = /([A-Za-z][\w:-]*)=(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`{}]*)["'`]\s*\})/g;

export interface JsxTag {
  /** Empty for a fragment's tag. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  /** The source between the name and the end. */
  readonly source: string;
  /** The index after the tag. */
  readonly end: number;
}

/** Finds the ends of JSX in a text, and never repeats a search that found none from further on. */
export class JsxScanner {
  readonly #text: string;
  #noTagBefore = 0;
  #noExpressionBefore = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the tag that begins at an index, respecting braces and quotation marks in its attributes. */
  tagAt(start: number): JsxTag | undefined {
    TAG_NAME.lastIndex = start;
    const [opening, slash, name = ''] = TAG_NAME.exec(this.#text) ?? [];
    if (opening === undefined || start < this.#noTagBefore) return undefined;
    const from = start + opening.length;
    const last = Math.min(this.#text.length, from + MAX_CHARACTERS);
    for (let at = from; at < last; at++) {
      const character = this.#text[at];
      if (character === '>') {
        const isSelfClosing = this.#text[at - 1] === '/';
        const source = this.#text.slice(from, isSelfClosing ? at - 1 : at);
        return { name, isClosing: slash === '/', isSelfClosing, source, end: at + 1 };
      }
      if (character === '<') return undefined;
      if (character === '"' || character === "'") {
        const end = this.#text.indexOf(character, at + 1);
        if (end === -1 || end >= last) break;
        at = end;
      } else if (character === '{') {
        const end = this.expressionEnd(at);
        if (end === undefined) break;
        at = end - 1;
      }
    }
    this.#noTagBefore = last;
    return undefined;
  }

  /** Returns the index after the brace that closes the one at an index. */
  expressionEnd(start: number): number | undefined {
    if (start < this.#noExpressionBefore) return undefined;
    const last = Math.min(this.#text.length, start + MAX_CHARACTERS);
    let depth = 0;
    for (let at = start; at < last; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x7b) depth += 1;
      if (code === 0x7d) depth -= 1;
      if (depth === 0) return at + 1;
    }
    this.#noExpressionBefore = last;
    return undefined;
  }
}

/** Returns the attributes with literal values, by name. */
export function readAttributes(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
      name,
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
}
