import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LRUCache } from 'lru-cache';
import { explainAnswer } from '../../answer/explain-answer.js';
import { PassageIndex } from '../../answer/index/passage-index.js';
import { tabulateExplanation } from '../../answer/tabulate-explanation.js';
import type { Article, Passage, Section } from '../../article/article.js';
import { findTitleSection, inReadingOrder } from '../../article/outline.js';
import type { Source } from '../../article/source.js';
import { sha256 } from '../../library/sha256.js';
import { DiskArticleStore } from '../../library/store/disk/disk-article-store.js';
import { parseAside } from '../../library/work/run-task.js';
import { createLog } from '../../log.js';
import type { ArticleBlock, ArticleView, ExplanationView } from '../page/protocol.js';

/** How many parsed articles are kept: one for each server and the latest changes. */
const KEPT_ARTICLES = 8;
/** The formats that can be edited as text. */
const TEXT_FILE = /\.(?:md|markdown|txt|html?)$/i;

interface ReadArticle {
  readonly article: Article;
  readonly source: Source;
  readonly isOwn: boolean;
}

/** Shows the articles that the bot keeps in its folder beside the chat. */
export class ArticleDesk {
  private readonly parsed = new LRUCache<string, Promise<Article>>({ max: KEPT_ARTICLES });

  private constructor(
    private readonly store: DiskArticleStore,
    private readonly defaultArticle: string,
  ) {}

  static async open(dataDir: string, defaultArticle: string): Promise<ArticleDesk> {
    const store = await DiskArticleStore.open(dataDir, createLog('silent'));
    return new ArticleDesk(store, defaultArticle);
  }

  /** Returns the article that a server reads; outside servers, the default article. */
  async show(serverId: string | undefined): Promise<ArticleView> {
    const { article, source, isOwn } = await this.read(serverId);
    const { title, language, fingerprint } = article;
    const blocks = listBlocks(article);
    const text = TEXT_FILE.test(source.name) ? decode(source.bytes) : undefined;
    const name = basename(source.name) || 'article';
    return {
      fingerprint,
      title,
      source: isOwn ? source.name : name,
      isOwn,
      language,
      blocks,
      text: text ?? writeMarkdown(title, blocks),
      fileName: text === undefined ? `${name.replace(/\.\w+$/, '')}.md` : name,
    };
  }

  /** Explains why the best passage for a question won. */
  async explain(serverId: string | undefined, question: string): Promise<ExplanationView> {
    const { article } = await this.read(serverId);
    const explanation = explainAnswer(await PassageIndex.build(article), question);
    return { tables: tabulateExplanation(explanation) };
  }

  private async read(serverId: string | undefined): Promise<ReadArticle> {
    const version = serverId && (await this.store.read(serverId)).version;
    const isOwn = typeof version === 'object';
    const source = isOwn
      ? version.source
      : { name: this.defaultArticle, bytes: await readFile(this.defaultArticle) };
    const key = await sha256(`${source.name}\n`, source.bytes);
    const article = this.parsed.get(key) ?? parseAside(source).then((each) => each.article);
    this.parsed.set(key, article);
    return { article: await article, source, isOwn };
  }
}

/** Lists headings and passages in reading order, without the heading that is the article’s title. */
function listBlocks(article: Article): ArticleBlock[] {
  const titleSection = findTitleSection(article);
  return inReadingOrder(article).flatMap(({ section, passage }): ArticleBlock[] => {
    if (passage !== undefined) {
      const { text } = article.passages[passage] as Passage;
      return [{ type: 'passage', number: passage + 1, text }];
    }
    if (section === titleSection) return [];
    const { level, heading } = article.sections[section] as Section;
    return [{ type: 'heading', level, text: heading }];
  });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function writeMarkdown(title: string, blocks: readonly ArticleBlock[]): string {
  const lines = blocks.map((block) =>
    block.type === 'heading' ? `${'#'.repeat(Math.min(block.level, 6))} ${block.text}` : block.text,
  );
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${lines.join('\n\n')}\n`;
}
