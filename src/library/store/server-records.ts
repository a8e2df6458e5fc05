import type { KeptServers } from '../forget-departed.js';
import type { ReadFailure, StoredVersion } from './article-store.js';

/** A server with kept data. */
export interface KeptServer {
  readonly id: string;
  /** The version that it reads; if that fails, the default article serves. */
  readonly present: StoredVersion | ReadFailure;
  readonly versions: number;
  /** For all versions, including parsed articles. */
  readonly bytes: number;
}

/** Everything kept of a server, for moving it to another store. */
export interface ServerCopy {
  readonly id: string;
  /** The number of the version that the server reads; 0 for the default article. */
  readonly present: number;
  /** Without those that cannot be read. */
  readonly versions: readonly { readonly number: number; readonly version: StoredVersion }[];
}

/**
 * What an operator can see and do with everything that a store keeps, even while bots are running.
 * Every failure throws a Problem that says why.
 */
export interface ServerRecords extends KeptServers {
  /** Lists server by server and changes nothing. */
  list(): AsyncIterable<KeptServer>;
  /**
   * Deletes everything kept of a server.
   * @throws Problem `server-unknown` when nothing is kept of it
   */
  forget(serverId: string): Promise<void>;
  /**
   * Removes a person's name and id from everything that they loaded.
   * @returns how many versions had them
   */
  forgetPerson(personId: string): Promise<number>;
  copyOut(serverId: string): Promise<ServerCopy>;
  /** Replaces everything kept of the server. */
  copyIn(server: ServerCopy): Promise<void>;
}
