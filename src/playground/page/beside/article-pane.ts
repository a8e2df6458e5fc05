import { button, element } from '../../drawing/element.js';
import type { ArticleBlock, ArticleView, ExampleView } from '../protocol.js';
import { findQuoted, type Quoted } from './quoted-passages.js';

export interface ArticlePaneHost {
  readonly examples: readonly ExampleView[];
  readonly read: () => Promise<ArticleView>;
  readonly readExample: (file: string) => Promise<string>;
  /** Gives a file to the command that loads articles. */
  readonly load: (file: File) => void;
}

/** The article that is read here, its outline, and what of it was quoted last; it can be edited, and others loaded. */
export class ArticlePane {
  readonly element = element(
    'div',
    { class: 'article-pane' },
    element('p', { class: 'faint' }, 'Reading the article …'),
  );
  private article: ArticleView | undefined;
  private reading: Promise<ArticleView> | undefined;
  private readonly passages = new Map<number, HTMLElement>();
  private quotation: readonly string[] = [];

  constructor(private readonly host: ArticlePaneHost) {}

  /** Reads the article again, and draws it if it is another one. */
  async refresh(): Promise<void> {
    const reading = this.host.read();
    this.reading = reading;
    const article = await reading;
    // An earlier article may arrive after a later one.
    if (this.reading !== reading) return;
    const { fingerprint, isOwn } = this.article ?? {};
    this.article = article;
    if (article.fingerprint !== fingerprint || article.isOwn !== isOwn) this.draw(article);
    this.mark(this.quotation);
  }

  /** Marks what some lines of a message quote, and brings the first of it into view. */
  mark(lines: readonly string[]): void {
    this.quotation = lines;
    const blocks = this.article?.blocks ?? [];
    const quoted = findQuoted(lines, blocks);
    for (const [number, passage] of this.passages) {
      const block = blocks.find((each) => each.type === 'passage' && each.number === number);
      drawPassage(passage, block?.text ?? '', quoted.get(number));
    }
    const [first] = quoted.keys();
    if (first !== undefined) this.passages.get(first)?.scrollIntoView({ block: 'center' });
  }

  private draw(article: ArticleView): void {
    const startEditing = () => this.edit(article.text, article.fileName);
    const edit = button({ class: 'button secondary' }, startEditing, 'Edit');
    const source = article.isOwn
      ? `This server’s own: ${article.source}`
      : 'The bot’s default article';
    const hadFocus = this.element.contains(document.activeElement);
    this.passages.clear();
    this.element.replaceChildren(
      element('h2', {}, article.title),
      element('p', { class: 'faint' }, source),
      element('div', { class: 'row' }, edit, this.drawExamples()),
      drawOutline(article.blocks),
      element(
        'div',
        { class: 'article-text', lang: article.language },
        ...this.drawBlocks(article),
      ),
    );
    if (hadFocus) edit.focus();
  }

  private drawBlocks({ blocks }: ArticleView): HTMLElement[] {
    return blocks.map((block, index) => {
      if (block.type === 'heading') {
        const level = Math.min(block.level + 2, 6) as 3;
        return element(`h${level}`, { id: headingId(index) }, block.text);
      }
      const passage = element('p', { 'data-passage': block.number, title: `¶ ${block.number}` });
      drawPassage(passage, block.text, undefined);
      this.passages.set(block.number, passage);
      return passage;
    });
  }

  private drawExamples(): HTMLElement {
    const select = element(
      'select',
      { 'aria-label': 'Load another article' },
      element('option', { value: '' }, 'Load another article …'),
      ...this.host.examples.map(({ file, label }) => element('option', { value: file }, label)),
      element('option', { value: 'own' }, 'Paste your own …'),
    );
    select.addEventListener('change', async () => {
      const { value } = select;
      select.value = '';
      if (value === 'own') return this.edit('', 'pasted.txt');
      if (value !== '') this.host.load(new File([await this.host.readExample(value)], value));
    });
    return select;
  }

  /** Shows the text in a box; loading it gives it to the bot as a file. */
  private edit(text: string, fileName: string): void {
    const box = element('textarea', {
      class: 'editor',
      'aria-label': 'The text of the article',
      placeholder: 'Paste a text, Markdown or HTML',
      spellcheck: 'false',
    });
    box.value = text;
    const loadText = () => {
      if (box.value.trim() === '') return box.focus();
      this.host.load(new File([box.value], fileName));
      this.show();
    };
    const load = button({ class: 'button primary' }, loadText, 'Reload with this text');
    const cancel = button({ class: 'button secondary' }, () => this.show(), 'Cancel');
    this.element.replaceChildren(box, element('div', { class: 'row' }, load, cancel));
    box.focus();
    box.setSelectionRange(0, 0);
    box.scrollTop = 0;
  }

  private show(): void {
    if (this.article) this.draw(this.article);
    this.mark(this.quotation);
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function headingId(index: number): string {
  return `heading-${index}`;
}

function drawOutline(blocks: readonly ArticleBlock[]): HTMLElement {
  const headings = [...blocks.entries()].flatMap(([index, block]) =>
    block.type === 'heading' ? [{ index, ...block }] : [],
  );
  const top = Math.min(...headings.map(({ level }) => level));
  const entries = headings.map(({ index, level, text }) => {
    const reveal = () =>
      document.getElementById(headingId(index))?.scrollIntoView({ block: 'start' });
    const link = button({ class: 'text-button' }, reveal, text);
    const entry = element('li', {}, link);
    entry.style.paddingInlineStart = `${(level - top) * 16}px`;
    return entry;
  });
  return element(
    'details',
    { class: 'outline', open: entries.length < 8 },
    element(
      'summary',
      {},
      `Outline: ${plural(headings.length, 'section')}, ${plural(blocks.length - headings.length, 'passage')}`,
    ),
    element('ul', {}, ...entries),
  );
}

function drawPassage(passage: HTMLElement, text: string, quoted: Quoted | undefined): void {
  passage.classList.toggle('quoted', quoted !== undefined);
  if (!quoted) {
    passage.textContent = text;
    return;
  }
  const { start, end } = quoted;
  passage.replaceChildren(
    text.slice(0, start),
    element('mark', {}, text.slice(start, end)),
    text.slice(end),
  );
}
