import { channel } from 'node:diagnostics_channel';

/** Events for a monitor; nobody is obliged to listen. */
export const libraryEvents = {
  /** An article was parsed in a process of its own; tells how long that took, in milliseconds. */
  parsed: channel('pullquote.library.parsed'),
  /** The store could not read or write what it was asked for; tells which of them. */
  storeFailed: channel('pullquote.library.store-failed'),
} as const;
