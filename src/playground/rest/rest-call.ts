import type { FileContent } from '../state/fake-attachments.js';

/** A request by the bot, downloads of attachments included. */
export interface LoggedRequest {
  readonly method: string;
  /** The path without `/api/v10`, such as `/applications/1/commands`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly FileContent[];
  /** The status of the answer; undefined while there is none. */
  status: number | undefined;
}

export interface RestCall extends LoggedRequest {
  /** The parts of the path that the route names, such as `{ id: '1' }` for `/messages/:id`. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** A pattern such as `/channels/:channel/messages`. */
  readonly path: string;
  /** True for routes with an interaction’s token in their path, which need no other. */
  readonly isOpen?: boolean;
  readonly status?: number;
  /** Answers with JSON, or with 204 for undefined. */
  readonly answer: (call: RestCall) => unknown;
}
