import type { KeptServers } from '../forget-departed.js';
import type { ReadFailure, StoredVersion } from './article-store.js';

/** A server that something is kept of. */
export interface KeptServer {
  readonly id: string;
  /** The version that it reads; while that fails, the default article serves. */
  readonly present: StoredVersion | ReadFailure;
  readonly versions: number;
  /** Of all versions, parsed articles included. */
  readonly bytes: number;
}

/** All that is kept of a server, to be put into another store. */
export interface ServerCopy {
  readonly id: string;
  /** The number of the version that the server reads; 0 for the default article. */
  readonly present: number;
  /** Damaged ones are left behind. */
  readonly versions: readonly { readonly number: number; readonly version: StoredVersion }[];
}

/**
 * What an operator sees and does with all that a store keeps, also beside bots that run. Everything
 * that fails throws a Problem that says why.
 */
export interface ServerRecords extends KeptServers {
  /** Server by server. All stays as it is. */
  list(): AsyncIterable<KeptServer>;
  /**
   * Deletes everything that is kept of a server.
   * @throws Problem `server-unknown` when that is nothing
   */
  forget(serverId: string): Promise<void>;
  /**
   * Takes a person's name and id off all that they loaded.
   * @returns how many versions had them
   */
  forgetPerson(personId: string): Promise<number>;
  copyOut(serverId: string): Promise<ServerCopy>;
  /** Replaces all that is kept of the server. */
  copyIn(server: ServerCopy): Promise<void>;
}
