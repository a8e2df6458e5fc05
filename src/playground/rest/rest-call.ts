import type { FileContent } from '../state/fake-attachments.js';

/** One call that the bot made, a download of an attachment included. */
export interface LoggedRequest {
  readonly method: string;
  /** Without `/api/v10`, such as `/applications/1/commands`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly FileContent[];
  /** The answer; undefined as long as there is none. */
  status: number | undefined;
}

export interface RestCall extends LoggedRequest {
  /** The parts of the path that the route names, such as `{ id: '1' }` for `/messages/:id`. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** Such as `/channels/:channel/messages`. */
  readonly path: string;
  /** Routes whose path carries an interaction's token need no other. */
  readonly isOpen?: boolean;
  readonly status?: number;
  /** Answers with JSON, or with 204 for undefined. */
  readonly answer: (call: RestCall) => unknown;
}
