import { Problem } from '../../problem.js';
import type { DefaultArticle } from '../default-article.js';
import type { Submission } from '../fetch/read-submission.js';
import type { KeptVersion, Loader } from '../store/article-store.js';
import type { LoadContext } from './load-context.js';
import { type LoadReport, type PreviewReport, undoChoices } from './load-report.js';
import type { OwnLoads } from './own-loads.js';
import type { Restores } from './restores.js';

/** The source that a server should read next: its present one again, the default article, or another. */
export type LoadRequest = { readonly kind: 'present' } | { readonly kind: 'default' } | Submission;

/** Finds out what a load request means for a server, given what is kept of it, and carries it out. */
export class RequestedLoads {
  constructor(
    private readonly context: LoadContext,
    private readonly defaultArticle: DefaultArticle,
    private readonly ownLoads: OwnLoads,
    private readonly restores: Restores,
  ) {}

  /**
   * @param untilMs when it is given up if it is still waiting, on the monotonic clock
   * @throws Problem when it fails; the present article stays
   */
  async load(
    serverId: string,
    request: LoadRequest,
    by: Loader,
    untilMs: number,
  ): Promise<LoadReport>;
  async load(
    serverId: string,
    request: LoadRequest,
    by: Loader,
    untilMs: number,
    isPreview: boolean,
  ): Promise<LoadReport | PreviewReport>;
  async load(
    serverId: string,
    request: LoadRequest,
    by: Loader,
    untilMs: number,
    isPreview = false,
  ): Promise<LoadReport | PreviewReport> {
    const { present, servers, store } = this.context;
    const kept = await store.read(serverId);
    const { version = 'default' } = kept;
    // A damaged article must not go on serving from memory; one that is only unreadable for now may.
    if (version === 'damaged' || version === 'default') servers.set(serverId, version);
    if (request.kind === 'default') {
      return this.restores.toDefault(serverId, kept, untilMs, isPreview);
    }
    if (request.kind !== 'present') {
      return this.ownLoads.load(serverId, kept, request, by, untilMs, isPreview);
    }
    if (version === 'unreadable') throw new Problem('kept-unreadable', undefined);
    if (typeof version !== 'object') {
      // A reread default article would be live at once for every server that uses it.
      if (isPreview) throw new Problem('preview-unnamed', undefined);
      return this.#reloadDefault(version, kept);
    }
    const { origin, source } = version;
    if (origin === 'url') {
      const submission = { kind: 'url', url: source.name } as const;
      return this.ownLoads.load(serverId, kept, submission, by, untilMs, isPreview);
    }
    const article = await present(serverId);
    return { kind: 'upload', before: article, after: article, ...undoChoices(kept.numbers) };
  }

  async #reloadDefault(
    article: 'default' | 'damaged',
    { numbers }: KeptVersion,
  ): Promise<LoadReport> {
    const { asServed, store } = this.context;
    const replacement = await this.defaultArticle.reload().catch(hideLocation);
    const { before, changes, unchangedSince: since } = replacement;
    const after = asServed(article, replacement.after);
    // Other processes reread it themselves. If they cannot be told, this reload still counts.
    if (!since) await store.announceDefaultArticle().catch(() => {});
    if (since) {
      return { kind: 'not-modified', since, before: after, after, ...undoChoices(numbers) };
    }
    return { kind: 'read', before, after, changes, ...undoChoices(numbers) };
  }
}

/** Hides the default article's location from moderators, who could do nothing about it either. */
function hideLocation(error: unknown): never {
  throw error instanceof Problem ? new Problem('default-unreadable', { problem: error }) : error;
}
