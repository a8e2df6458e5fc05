import type { ArticleMetadata } from '../../article.js';
import type { FrontMatterSyntax } from './read-front-matter.js';

interface Parted {
  readonly metadata: ArticleMetadata;
  readonly body: string;
}

/**
 * How front matter begins and ends in each syntax. Between two horizontal rules, ordinary text may
 * stand.
 */
const SYNTAXES: readonly (readonly [FrontMatterSyntax, start: RegExp, end: RegExp])[] = [
  [
    'yaml',
    /^---[ \t]*\n(?=(?:(?:#.*)?\n)*["']?\p{L}[\p{L}\w-]*["']?[ \t]*:)/u,
    /^(?:---|\.\.\.)[ \t]*$/m,
  ],
  [
    'toml',
    /^\+\+\+[ \t]*\n(?=(?:(?:#.*)?\s*\n)*(?:["']?[\w.-]+["']?[ \t]*=|\[|\+\+\+))/,
    /^\+\+\+[ \t]*$/m,
  ],
  ['json', /^(?=\{[ \t]*\n[ \t]*")/, /^\}[ \t]*$/m],
];
/** Front matter without any fields. */
const EMPTY = /^---[ \t]*\n---[ \t]*\n/;

/** Separates front matter (YAML, TOML or JSON) from the text below it and reads its fields. */
export async function takeFrontMatter(text: string): Promise<Parted> {
  for (const [syntax, start, end] of SYNTAXES) {
    const opening = start.exec(text)?.[0];
    if (opening === undefined) continue;
    const rest = text.slice(opening.length);
    const closing = end.exec(rest);
    if (!closing) continue;
    const inner = rest.slice(0, closing.index + (syntax === 'json' ? 1 : 0));
    // The readers are loaded only when there is something to read.
    const { readFrontMatter } = await import('./read-front-matter.js');
    const metadata = readFrontMatter(inner, syntax);
    if (metadata) return { metadata, body: rest.slice(closing.index + closing[0].length) };
  }
  return { metadata: {}, body: text.replace(EMPTY, '') };
}
