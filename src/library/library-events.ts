import { channel } from 'node:diagnostics_channel';

/** Events for a monitor, if there is one. */
export const libraryEvents = {
  /** An article was parsed in a child process; the message is the duration in milliseconds. */
  parsed: channel('pullquote.library.parsed'),
  /** The store could not read or write; the message says which. */
  storeFailed: channel('pullquote.library.store-failed'),
} as const;
