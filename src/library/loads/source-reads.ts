import type { ReadSubmission, Submission } from '../fetch/read-submission.js';
import type { ValidatedSource } from '../validated-source.js';
import { FairQueue } from '../work/fair-queue.js';

/** Slow sites take ten seconds each; all downloads together hold at most 80 MB. */
const DOWNLOADS_AT_ONCE = 16;
/** Far more than can be downloaded within the minutes that Discord waits for a reply. */
const MAX_WAITING = 500;
/** Nobody changes a page and asks for it again this soon; moderators who hear of a change ask together. */
const JOIN_MS = 1_000;
/** The limit on all sources that were read and wait to be processed. */
const MAX_HELD_BYTES = 32 * 1024 * 1024;

interface JoinedRead {
  readonly startMs: number;
  readonly known: ValidatedSource | undefined;
  readonly result: Promise<ValidatedSource>;
}

/** A source that waits for its turn. */
export interface TakenSource {
  /** Undefined when too much was waiting already, so it must be read again when its turn comes. */
  readonly source: ValidatedSource | undefined;
  readonly bytes: number;
}

/** Reads submissions, a few at a time. A link that several moderators submit at once is read once. */
export class SourceReads {
  readonly #queue = new FairQueue(DOWNLOADS_AT_ONCE, MAX_WAITING);
  /** By link and by what is known of it. */
  readonly #underWay = new Map<string, JoinedRead>();
  #heldBytes = 0;

  constructor(private readonly readSubmission: ReadSubmission) {}

  /**
   * Reads a source when it is the server's turn.
   * @param known what was read from the same place before; returned when it has not changed
   * @param untilMs when it is given up if it is still waiting, on the monotonic clock
   * @throws Problem that says why it cannot be read
   */
  async read(
    serverId: string,
    submission: Submission,
    known: ValidatedSource | undefined,
    untilMs: number,
  ): Promise<ValidatedSource> {
    const start = () =>
      this.#queue.run(serverId, () => this.readSubmission(submission, known), untilMs);
    // The link of an uploaded file is unique.
    if (submission.kind === 'file') return start();
    const key = JSON.stringify([submission.url.trim(), known?.validators ?? {}]);
    let joined = this.#underWay.get(key);
    if (joined === undefined || joined.startMs + JOIN_MS < performance.now()) {
      joined = { startMs: performance.now(), known, result: start() };
      this.#underWay.set(key, joined);
      const over = () => this.#underWay.get(key) === joined && this.#underWay.delete(key);
      joined.result.then(over, over);
    }
    const result = await joined.result;
    return result === joined.known && known !== undefined ? known : result;
  }

  /** Like `read`, for a source that is processed later; call its `release` when that is done. */
  async take(...request: Parameters<SourceReads['read']>): Promise<TakenSource> {
    const source = await this.read(...request);
    const bytes = source.source.bytes.length;
    if (this.#heldBytes + bytes > MAX_HELD_BYTES) return { source: undefined, bytes };
    this.#heldBytes += bytes;
    return { source, bytes };
  }

  release({ source, bytes }: TakenSource): void {
    if (source !== undefined) this.#heldBytes -= bytes;
  }
}
