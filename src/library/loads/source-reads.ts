import type { ReadSubmission, Submission } from '../fetch/read-submission.js';
import type { ValidatedSource } from '../validated-source.js';
import { FairQueue } from '../work/fair-queue.js';

/** Slow sites take ten seconds each; what has been read of all is 80 MB at most. */
const DOWNLOADS_AT_ONCE = 16;
const MAX_WAITING = 500;
/** Nobody changes a page and asks for it again within it; moderators who hear of a change come together. */
const JOIN_MS = 1_000;
/** Of all that was read and waits for its turn to be worked on. */
const MAX_HELD_BYTES = 32 * 1024 * 1024;

interface JoinedRead {
  readonly startMs: number;
  readonly known: ValidatedSource | undefined;
  readonly result: Promise<ValidatedSource>;
}

/** A source that waits for its turn. */
export interface TakenSource {
  /** Undefined when so much waits already that it must be read again once its turn has come. */
  readonly source: ValidatedSource | undefined;
  readonly bytes: number;
}

/** Reads what moderators give, a few sources at a time; a link that several give at once is read once. */
export class SourceReads {
  readonly #queue = new FairQueue(DOWNLOADS_AT_ONCE, MAX_WAITING);
  /** By link and what is known of it. */
  readonly #underWay = new Map<string, JoinedRead>();
  #heldBytes = 0;

  constructor(private readonly readSubmission: ReadSubmission) {}

  /**
   * Reads it when it is the server's turn.
   * @param known what was read from the same place before: given back when it has not changed
   * @param untilMs when it is given up if it still waits, on the monotonic clock
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
    // A file's link is its own.
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

  /** Reads it as `read` does, to be worked on later; `release` it when that is done. */
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
