import { isListItem } from '../../../text/list-item.js';
import { endsSentence, startsLowercase } from '../../../text/sentences.js';
import type { JoinLines } from '../../plain-text/lines/join-lines.js';
import { linesFromRuns } from './layout/lines-from-runs.js';
import { columnFinder, type Margins } from './layout/page-margins.js';
import { addNotes } from './layout/take-notes.js';
import type { Notes } from './notes.js';
import type { Part, Tagged } from './part.js';
import type { PdfLine, TextStyle } from './pdf-line.js';
import type { Run } from './read-runs.js';

/** A node of a page's structure, as the library returns it. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  /** Of a leaf: `content`, where `id` names a part of the page. */
  readonly type?: string;
  readonly id?: string;
}

export interface TaggedPage {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly lines: readonly PdfLine[];
  readonly tree: TagNode | undefined;
}

/** The share of the text that a structure must name, between what it names first and last. */
const MIN_COVERED_SHARE = 0.85;
/** Some programs mark each line as a paragraph, so that most go on in the middle of a sentence. */
const MAX_BROKEN_SHARE = 0.2;
const HEADING = /^(?:H([1-6])?|Title)$/;
const BLOCK = /^(?:P|H[1-6]?|Title|Caption|BlockQuote|Code|LI|L|Table|TOC|TOCI|Note|FENote|Index)$/;
const NO_TEXT = /^(?:TOC|TOCI|Index|Artifact)$/;
const NOTE = /^(?:Note|FENote)$/;

/**
 * Reads the parts of a document from the structure that a program wrote into it for screen readers.
 * Undefined if there is none, or one that is of no use.
 */
export function partsFromTags(
  pages: readonly TaggedPage[],
  style: TextStyle,
  join: JoinLines,
  notes: Notes,
): Part[] | undefined {
  if (pages.some(({ tree }) => !tree)) return undefined;
  const walkers = pages.map((page) => new Walker(page, style, join));
  let covered = 0;
  let total = 0;
  for (const [index, walker] of walkers.entries()) {
    walker.walk(pages[index]?.tree as TagNode, {});
    covered += walker.covered.characters;
    total += walker.countCharacters();
  }
  if (covered < total * MIN_COVERED_SHARE) return undefined;
  const parts = walkers.flatMap((walker) => walker.parts);
  if (countBroken(parts) > parts.length * MAX_BROKEN_SHARE) return undefined;
  for (const walker of walkers) for (const lines of walker.notes) addNotes(lines, join, notes);
  return parts;
}

/** Reads the structure of one page. */
class Walker {
  readonly parts: Part[] = [];
  readonly notes: (readonly PdfLine[])[] = [];
  readonly covered = {
    characters: 0,
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  };
  readonly #runs = new Map<string, Run[]>();
  readonly #marginsOf: (line: PdfLine) => Margins;

  constructor(
    private readonly page: TaggedPage,
    style: TextStyle,
    private readonly join: JoinLines,
  ) {
    this.#marginsOf = columnFinder(page.lines, style);
    for (const run of page.runs) {
      const same = this.#runs.get(run.content ?? '');
      if (same) same.push(run);
      else this.#runs.set(run.content ?? '', [run]);
    }
  }

  /** Counts the characters of the page, without what stands above and below all that was read. */
  countCharacters(): number {
    const { from, to } = this.covered;
    return lengthOf(this.page.runs.filter(({ y }) => y >= from && y <= to));
  }

  /** @param tagged what the nodes around this one say */
  walk(node: TagNode, tagged: Tagged): void {
    const { role = '' } = node;
    const heading = HEADING.exec(role);
    if (NO_TEXT.test(role)) this.#linesOf(contentsOf(node));
    else if (NOTE.test(role)) this.notes.push(this.#linesOf(contentsOf(node)));
    else if (heading) this.#add(contentsOf(node), { level: Number(heading[1] ?? 1) });
    else if (role === 'Table') this.#addTable(node);
    else if (role === 'LI') this.#addItem(node, tagged);
    else this.#walkDivision(node, tagged);
  }

  #walkDivision({ role, children = [], ...leaf }: TagNode, tagged: Tagged): void {
    const around: Tagged =
      role === 'BlockQuote'
        ? { ...tagged, form: 'quotation' }
        : role === 'L'
          ? { ...tagged, depth: (tagged.depth ?? 0) + 1 }
          : tagged;
    if (!children.some(holdsBlock)) {
      this.#add(contentsOf({ ...leaf, children }), around);
      return;
    }
    // Text between blocks, such as the words of a division, is a paragraph of its own.
    let loose: string[] = [];
    for (const child of children) {
      if (!holdsBlock(child)) {
        loose.push(...contentsOf(child));
        continue;
      }
      this.#add(loose, around);
      loose = [];
      this.walk(child, around);
    }
    this.#add(loose, around);
  }

  #addItem(item: TagNode, tagged: Tagged): void {
    const inner: TagNode[] = [];
    this.#add(contentsOf(item, inner), { ...tagged, depth: tagged.depth ?? 1 }, 'item');
    for (const list of inner) this.walk(list, tagged);
  }

  #addTable(table: TagNode): void {
    const rows: string[][] = [];
    const add = (node: TagNode): void => {
      if (node.role === 'Caption') this.#add(contentsOf(node), {});
      else if (node.role === 'TR') {
        const cells = (node.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD');
        rows.push(
          cells.map((cell) => this.join(this.#linesOf(contentsOf(cell)).map(({ text }) => text))),
        );
      } else for (const child of node.children ?? []) add(child);
    };
    add(table);
    if (rows.length > 0) this.parts.push({ kind: 'table', rows, page: this.page.page });
  }

  #add(contents: readonly string[], tagged: Tagged, as: 'text' | 'item' = 'text'): void {
    const lines = this.#linesOf(contents);
    const [first] = lines;
    if (!first) return;
    const kind = lines.every(({ isMono }) => isMono) && tagged.level === undefined ? 'code' : as;
    const marked = kind === 'item' ? withMarker(lines as [PdfLine, ...PdfLine[]]) : lines;
    const margins = this.#marginsOf(first);
    this.parts.push({ kind, lines: marked, margins, isApart: true, tagged });
  }

  #linesOf(contents: readonly string[]): PdfLine[] {
    const runs = contents.flatMap((id) => this.#runs.get(id) ?? []);
    this.covered.characters += lengthOf(runs);
    for (const { y } of runs) {
      this.covered.from = Math.min(this.covered.from, y);
      this.covered.to = Math.max(this.covered.to, y);
    }
    return linesFromRuns(runs, this.page.page);
  }
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0);
}

function holdsBlock(node: TagNode): boolean {
  return BLOCK.test(node.role ?? '') || (node.children ?? []).some(holdsBlock);
}

/** Returns the names of a node's parts of the page. Lists within go to `inner`, if it is given. */
function contentsOf(node: TagNode, inner?: TagNode[]): string[] {
  if (node.type === 'content' && node.id !== undefined) return [node.id];
  return (node.children ?? []).flatMap((child) => {
    if (!inner || child.role !== 'L') return contentsOf(child, inner);
    inner.push(child);
    return [];
  });
}

/** Some programs draw the marks of a list, or leave them out of the structure. */
function withMarker([first, ...others]: readonly [PdfLine, ...PdfLine[]]): PdfLine[] {
  if (isListItem(first.text)) return [first, ...others];
  return [{ ...first, text: `- ${first.text}` }, ...others];
}

/** How many paragraphs the next one goes on with, in the middle of a sentence. */
function countBroken(parts: readonly Part[]): number {
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    if (part.kind !== 'text' || next?.kind !== 'text') return false;
    const isOpen = !endsSentence(part.lines.at(-1)?.text ?? '');
    return isOpen && startsLowercase(next.lines[0]?.text ?? '');
  }).length;
}
