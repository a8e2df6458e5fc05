import { createHash } from 'node:crypto';
import { splitLongParagraph } from './split-long-paragraph.js';

/** Titles of statutes and subheadings of old books stay within it; what is longer is a paragraph in disguise. */
export const MAX_HEADING_LENGTH = 300;

/** The form of a paragraph; a sentence that leads into a list belongs to it, and so with the others. */
export type Form = 'prose' | 'list' | 'table' | 'quotation' | 'code';

/**
 * What every parser produces, in reading order. A list, a group of table rows, a quotation and a
 * code block each count as one paragraph. Levels run from 1 (outermost) to 6.
 */
export type Block = Heading | Paragraph;

export interface Heading {
  readonly type: 'heading';
  readonly level: number;
  readonly text: string;
}

export interface Paragraph extends Content {
  readonly type: 'paragraph';
}

/** What a paragraph of a source and a passage of an article both are. */
interface Content {
  readonly text: string;
  /** Prose where it is left out. */
  readonly form?: Form;
  /** Where in the text that form begins; what stands before leads into it. 0 where it is left out. */
  readonly leadIn?: number;
}

/** Metadata that a source may declare. Dates are ISO 8601, languages BCP 47 (`en`, `pt-BR`). */
export interface ArticleMetadata {
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly date?: string;
  readonly author?: string;
}

/** A parser's whole result: the seam between the formats and the rest. */
export interface ParsedSource {
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
}

export interface Section {
  readonly heading: string;
  readonly level: number;
  /** Index of the enclosing section in `Article.sections`. */
  readonly parent: number | undefined;
}

/** One paragraph: the smallest thing that is quoted. */
export interface Passage extends Content {
  /** Index of its section in `Article.sections`; undefined before the first heading. */
  readonly section: number | undefined;
}

export interface Article extends ArticleMetadata {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** 12 URL-safe characters that change whenever the title, a heading or a passage does. */
  readonly fingerprint: string;
  /** The language that it declares, else the one that its passages are in; absent while nobody looked. */
  readonly detectedLanguage?: string;
}

/**
 * Arranges blocks into an article. The title is the declared one, else the heading the article
 * opens with if that stands above the others, else its only level-1 heading, else `fallbackTitle`. Headings longer than
 * `MAX_HEADING_LENGTH` are paragraphs, and long paragraphs are parted.
 */
export function buildArticle(source: ParsedSource, fallbackTitle: string): Article {
  const sections: Section[] = [];
  const passages: Passage[] = [];
  const open: number[] = [];
  const blocks = source.blocks.flatMap(fitBlock);
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      passages.push({ ...contentOf(block), section: open.at(-1) });
      continue;
    }
    while (open.length > 0 && (sections[open.at(-1) as number] as Section).level >= block.level) {
      open.pop();
    }
    sections.push({ heading: block.text, level: block.level, parent: open.at(-1) });
    open.push(sections.length - 1);
  }
  const title = cutTitle(source.metadata.title) ?? headingAsTitle(blocks) ?? fallbackTitle;
  return {
    ...source.metadata,
    title,
    sections,
    passages,
    fingerprint: fingerprintOf(title, blocks),
  };
}

/** The headings above a section, outermost first, the section's own last; empty for undefined. */
export function headingPath(article: Article, section: number | undefined): string[] {
  const path: string[] = [];
  for (let index = section; index !== undefined; ) {
    const { heading, parent } = article.sections[index] as Section;
    path.unshift(heading);
    index = parent;
  }
  return path;
}

/** A block within the limits of what is quoted and shown as one. */
function fitBlock(block: Block): Block[] {
  if (block.type === 'heading' && block.text.length <= MAX_HEADING_LENGTH) return [block];
  const { form = 'prose', leadIn = 0 } = block.type === 'paragraph' ? block : {};
  return splitLongParagraph(block.text).map((text, index) => ({
    type: 'paragraph',
    ...contentOf({ text, form, leadIn: index === 0 ? Math.min(leadIn, text.length) : 0 }),
  }));
}

/** Without what is the same as left out. */
function contentOf({ text, form = 'prose', leadIn = 0 }: Content): Content {
  if (form === 'prose') return { text };
  return leadIn === 0 ? { text, form } : { text, form, leadIn };
}

/** A declared title may be a whole text. */
function cutTitle(title: string | undefined): string | undefined {
  if (title === undefined || title.length <= MAX_HEADING_LENGTH) return title;
  return `${title.slice(0, MAX_HEADING_LENGTH - 1).replace(/\s*\S*$/u, '')}…`;
}

function headingAsTitle(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  const headings = blocks.filter((block) => block.type === 'heading');
  const topLevel = headings.filter(({ level }) => level === 1);
  if (first?.type === 'heading' && (first.level === 1 || isAbove(first, headings))) {
    return first.text;
  }
  // One that stands below another heading is a section's.
  return topLevel.length === 1 && headings[0] === topLevel[0] ? topLevel[0]?.text : undefined;
}

/** "1. The screen", "2.1 Who may row": a section's number, however few sections follow. */
const SECTION_NUMBER = /^\d{1,3}(?:[.)]\s|\.\d{1,3})/;

/** False for the first of several sections, which none of them names, and for a numbered one. */
function isAbove(first: Heading, headings: readonly Heading[]): boolean {
  if (SECTION_NUMBER.test(first.text)) return false;
  return headings.every((heading) => heading === first || heading.level > first.level);
}

function fingerprintOf(title: string, blocks: readonly Block[]): string {
  const hash = createHash('sha256').update(JSON.stringify(title));
  for (const block of blocks) {
    hash.update(JSON.stringify(block.type === 'heading' ? [block.level, block.text] : block.text));
  }
  return hash.digest('base64url').slice(0, 12);
}
