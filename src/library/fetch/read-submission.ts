import { formatOfType } from '../../article/bytes/detect-format.js';
import type { ValidatedSource } from '../validated-source.js';
import { download } from './download.js';
import { createGuardedAgent } from './guarded-agent.js';
import { MAX_SOURCE_BYTES, tooLarge } from './source-size.js';

/** A link or an uploaded file that a moderator submits. */
export type Submission =
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** The link from which the uploaded file can be downloaded. */
      readonly url: string;
      /** In bytes, as declared. */
      readonly size: number;
      readonly contentType?: string;
    };

/**
 * Reads what a moderator submits.
 * @param known what was read from the same place before; returned when the site says that it has not
 * changed
 * @throws Problem that says why it is refused or cannot be read
 */
export type ReadSubmission = (
  submission: Submission,
  known?: ValidatedSource,
) => Promise<ValidatedSource>;

export interface SubmissionOptions {
  /** Allows links into private networks. */
  readonly allowPrivateUrls: boolean;
  /** An origin, such as `https://example.org`, whose uploaded files are accepted from any address. */
  readonly trustedFileOrigin?: string;
}

/** Makes the reader of submissions. They are not trusted, so downloads are guarded. */
export function createSubmissionReader(options: SubmissionOptions): ReadSubmission {
  const guard = options.allowPrivateUrls ? undefined : createGuardedAgent();
  return async (submission, known) => {
    if (submission.kind === 'url') {
      return download(submission.url.trim(), { known, dispatcher: guard });
    }
    const { name, url, size } = submission;
    formatOfType(submission);
    if (size > MAX_SOURCE_BYTES) throw tooLarge(name);
    const isTrusted = new URL(url).origin === options.trustedFileOrigin;
    return download(url, { name, dispatcher: isTrusted ? undefined : guard });
  };
}
