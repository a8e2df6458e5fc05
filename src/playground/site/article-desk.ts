import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LRUCache } from 'lru-cache';
import { type AnswerExplanation, explainAnswer } from '../../answer/explain-answer.js';
import { PassageIndex } from '../../answer/index/passage-index.js';
import type { Article } from '../../article/article.js';
import { findTitleSection } from '../../article/outline.js';
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
    return viewExplanation(explainAnswer(await PassageIndex.build(article), question));
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
  const { sections, passages } = article;
  const titleSection = findTitleSection(article);
  const blocks: ArticleBlock[] = [];
  let next = 0;
  const open = (upTo: number) => {
    for (; next <= upTo; next += 1) {
      const section = sections[next];
      if (!section || next === titleSection) continue;
      blocks.push({ type: 'heading', level: section.level, text: section.heading });
    }
  };
  for (const [index, { section, text }] of passages.entries()) {
    if (section !== undefined) open(section);
    blocks.push({ type: 'passage', number: index + 1, text });
  }
  open(sections.length - 1);
  return blocks;
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

function viewExplanation({ terms, passages, confidence }: AnswerExplanation): ExplanationView {
  const [best, runnerUp] = passages;
  const words = {
    title: 'The question’s words',
    columns: ['word', 'rarity in the language', 'rarity here', 'found as'],
    rows: terms.map(({ form, rarity, inverseDocumentFrequency, foundAs }) => [
      form,
      rarity.toFixed(2),
      inverseDocumentFrequency.toFixed(2),
      foundAs.join(', ') || '–',
    ]),
  };
  if (!best || !confidence) return { tables: [words] };
  const ranked = runnerUp ? [best, runnerUp] : [best];
  const names = ranked.map(({ passage }) => `¶ ${passage + 1}`);
  const compare = (kind: 'shares' | 'sentenceShares') =>
    Object.keys(best[kind]).map((feature) => [
      feature,
      ...ranked.map((each) => (each[kind][feature] ?? 0).toFixed(2)),
    ]);
  const logits = ['logit', ...ranked.map(({ logit }) => logit.toFixed(2))];
  return {
    tables: [
      words,
      {
        title: 'What each feature adds to a passage’s logit',
        columns: ['feature', ...names],
        rows: [...compare('shares'), logits],
      },
      {
        title: 'What each adds to its leading sentence',
        columns: ['feature', ...names],
        rows: compare('sentenceShares'),
      },
      {
        title: `Confidence: ${confidence.value.toFixed(2)}. From ${confidence.least.toFixed(2)} on it answers`,
        columns: ['feature', 'adds'],
        rows: Object.entries(confidence.shares).map(([name, share]) => [name, share.toFixed(2)]),
      },
    ],
  };
}
