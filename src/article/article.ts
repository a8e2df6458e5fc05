import { createHash } from 'node:crypto';
import { type Picture, PicturePlaces, type PlacedPicture } from './pictures.js';
import { splitLongParagraph } from './split-long-paragraph.js';

/**
 * Titles of statutes and subheadings of old books stay within this length; anything longer is really a
 * paragraph.
 */
export const MAX_HEADING_LENGTH = 300;

/**
 * The form of a paragraph. A sentence that introduces a list belongs to the list, and likewise for the
 * other forms.
 */
export type Form = 'prose' | 'list' | 'table' | 'quotation' | 'code';

/**
 * What every parser produces, in reading order. A list, a group of table rows, a quotation and a
 * code block each count as one paragraph. Levels run from 1
 * (outermost) to `MAX_HEADING_LEVEL`.
 */
export type Block = Heading | Paragraph;

export interface Heading extends Illustrated {
  readonly type: 'heading';
  readonly level: number;
  readonly text: string;
}

export interface Paragraph extends Content, Illustrated {
  readonly type: 'paragraph';
}

/** The deepest level of a heading, as in HTML and Markdown. */
export const MAX_HEADING_LEVEL = 6;

/** What pictures may follow. They are no part of the text. */
interface Illustrated {
  /** The pictures between this block and the next; none when absent. */
  readonly pictures?: readonly Picture[];
}

/** The fields that a source’s paragraph and an article’s passage share. */
interface Content {
  readonly text: string;
  /** Prose when absent. */
  readonly form?: Form;
  /** The offset at which the form begins, after a sentence that introduces it. 0 when absent. */
  readonly leadIn?: number;
  /** When it was spoken, in seconds from the start of a film or a talk. */
  readonly startSeconds?: number;
}

/** Metadata that a source may declare. Dates are ISO 8601, languages BCP 47 (`en`, `pt-BR`). */
export interface ArticleMetadata {
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly date?: string;
  readonly author?: string;
}

/** A parser's whole result: the seam between the formats and everything else. */
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

/** One paragraph: the smallest unit that is quoted. */
export interface Passage extends Content {
  /** Index of its section in `Article.sections`; undefined before the first heading. */
  readonly section: number | undefined;
}

export interface Article extends ArticleMetadata {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** In the order of the passages that they follow; absent when there are none. */
  readonly pictures?: readonly PlacedPicture[];
  /** 12 URL-safe characters that change whenever the title, a heading or a passage does. */
  readonly fingerprint: string;
  /** The declared language, else the detected one; absent before detection. */
  readonly detectedLanguage?: string;
}

/**
 * Arranges blocks into an article. The title is the declared one, else the opening heading if it stands
 * above all others, else the only level-1 heading, else `fallbackTitle`. Headings longer than
 * `MAX_HEADING_LENGTH` become paragraphs, and long paragraphs are split.
 */
export function buildArticle(source: ParsedSource, fallbackTitle: string): Article {
  const sections: Section[] = [];
  const passages: Passage[] = [];
  const open: number[] = [];
  const places = new PicturePlaces();
  const blocks = source.blocks.flatMap(fitBlock);
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      passages.push({ ...contentOf(block), section: open.at(-1) });
      places.addPassage(block.pictures);
      continue;
    }
    while (open.length > 0 && (sections[open.at(-1) as number] as Section).level >= block.level) {
      open.pop();
    }
    sections.push({ heading: block.text, level: block.level, parent: open.at(-1) });
    open.push(sections.length - 1);
    places.addHeading(sections.length - 1, block.pictures);
  }
  places.finish();
  const title = cutTitle(source.metadata.title) ?? headingAsTitle(blocks) ?? fallbackTitle;
  return {
    ...source.metadata,
    title,
    sections,
    passages,
    ...(places.placed.length > 0 && { pictures: places.placed }),
    fingerprint: fingerprintOf(title, blocks),
  };
}

/** Returns the headings above a section and its own, outermost first; empty for undefined. */
export function headingPath(article: Article, section: number | undefined): string[] {
  const path: string[] = [];
  for (let index = section; index !== undefined; ) {
    const { heading, parent } = article.sections[index] as Section;
    path.unshift(heading);
    index = parent;
  }
  return path;
}

/** Keeps a block within the limits of what is quoted and shown as one. */
function fitBlock(block: Block): Block[] {
  if (block.type === 'heading' && block.text.length <= MAX_HEADING_LENGTH) return [block];
  const { form = 'prose', leadIn = 0, startSeconds } = block.type === 'paragraph' ? block : {};
  const { pictures } = block;
  return splitLongParagraph(block.text).map((text, index, { length }) => ({
    type: 'paragraph',
    ...contentOf({
      text,
      form,
      leadIn: index === 0 ? Math.min(leadIn, text.length) : 0,
      ...(startSeconds !== undefined && { startSeconds }),
    }),
    ...(pictures && index === length - 1 && { pictures }),
  }));
}

/** Leaves out fields that have their default value. */
function contentOf({ text, form = 'prose', leadIn = 0, startSeconds }: Content): Content {
  return {
    text,
    ...(form !== 'prose' && { form }),
    ...(form !== 'prose' && leadIn !== 0 && { leadIn }),
    ...(startSeconds !== undefined && { startSeconds }),
  };
}

/** Cuts the declared title: some sources declare a whole text. */
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
  // Below another heading, it is the heading of a section.
  return topLevel.length === 1 && headings[0] === topLevel[0] ? topLevel[0]?.text : undefined;
}

/** Matches a section's number, as in "1. The screen" or "2.1 Who may row". */
const SECTION_NUMBER = /^\d{1,3}(?:[.)]\s|\.\d{1,3})/;

/** False for the first of several sections of equal rank, and for a numbered heading. */
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
