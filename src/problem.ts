/** The kinds of file that are not read, as far as people have a word for them. */
export type DocumentKind =
  | 'archive'
  | 'audio'
  | 'code'
  | 'database'
  | 'e-book'
  | 'font'
  | 'image'
  | 'json'
  | 'docbook'
  | 'latex'
  | 'notebook'
  | 'office'
  | 'org'
  | 'pdf'
  | 'pod'
  | 'postscript'
  | 'presentation'
  | 'program'
  | 'rtf'
  | 'spreadsheet'
  | 'tei'
  | 'texinfo'
  | 'troff'
  | 'video'
  | 'word'
  | 'xml'
  | 'other';

/** Why nothing can be read in a document of a known format. */
export type DocumentFailure = 'copy-protected' | 'damaged' | 'encrypted' | 'scanned' | 'too-large';

/** Why a file or folder cannot be used; `code` is the system's. */
export type FileFailure =
  | {
      readonly kind:
        | 'denied'
        | 'disk-failing'
        | 'disk-full'
        | 'in-use'
        | 'name-too-long'
        | 'no-folder'
        | 'not-a-file'
        | 'not-possible'
        /** Of a database. */
        | 'out-of-reach'
        | 'read-only'
        | 'too-many-open';
    }
  | { readonly kind: 'unexpected'; readonly code: string };

/** A connection to a site that failed, before it answered or while it did. */
export type ConnectionFailure =
  | 'certificate'
  | 'cut-off'
  | 'garbled'
  | 'name-unknown'
  | 'name-unresolved'
  | 'no-answer'
  | 'no-secure-connection'
  | 'unreachable';

/** A site's answer in place of the page. */
export type RefusedPage =
  | 'asked-too-often'
  | 'page-closed'
  | 'page-missing'
  | 'refused'
  | 'site-broken';

/** Why a site gave nothing; `status` is HTTP's, `code` the network library's. */
export type SiteFailure =
  | { readonly kind: ConnectionFailure }
  | { readonly kind: RefusedPage; readonly status: number }
  | { readonly kind: 'unexpected'; readonly code: string };

/** Why there is no connection to Discord; `code` is the gateway's. */
export type DiscordFailure =
  | SiteFailure
  | { readonly kind: 'closed'; readonly code: number }
  | { readonly kind: 'silent'; readonly timeoutMs: number }
  | { readonly kind: 'not-discord' };

/** The form that a setting's value must have. */
export type SettingForm =
  | 'database-link'
  | 'days'
  | 'link'
  | 'log-level'
  | 'megabytes'
  | 'megabytes-or-none'
  | 'port'
  | 'rate'
  | 'shards'
  | 'true-or-false';

/** Each problem's details, for the sentence about it. Names and links are as people wrote them. */
interface Details {
  'file-missing': { path: string };
  'file-unreadable': { path: string; reason: FileFailure };
  'file-is-folder': { path: string };
  'source-too-large': { name: string; limitMb: number };
  'source-empty': { name: string };
  'type-unsupported': { name: string; kind: DocumentKind };
  'document-unreadable': { name: string; reason: DocumentFailure };
  'headings-only': { name: string };
  'no-text': { name: string };
  'too-many-sections': { name: string; found: number; limit: number };
  /** Of memory, which is more than one article may take. */
  'index-too-large': { title: string; limitMb: number };
  'too-many-words': { title: string; limit: number };
  'too-many-passages': { name: string; found: number; limit: number };
  'parse-timeout': { name: string; seconds: number };
  'parse-out-of-memory': { name: string };
  'too-nested': undefined;
  'download-failed': { url: string; reason: SiteFailure };
  'link-invalid': { url: string };
  'link-has-password': { host: string };
  'address-refused': { host: string };
  'port-refused': { url: string };
  'too-many-redirects': { url: string; limit: number };
  'download-timeout': { url: string; seconds: number };
  /** The problem with the article that the setting names. */
  'article-unusable': { problem: Problem };
  /** The inner problem is for the log. */
  'default-unreadable': { problem: Problem };
  'load-ambiguous': undefined;
  /** With the loads that are left of the hour's, where they are few. */
  'load-refused': { problem: Problem; left?: number; moreInMs?: number };
  'kept-unreadable': undefined;
  'store-unwritable': { reason: FileFailure };
  'server-store-full': { neededBytes: number; limitBytes: number };
  'store-full': undefined;
  /** More wait to be loaded than can be in time. */
  'loads-crowded': undefined;
  /** Neither a link nor a file was named, and the server has no article of its own to read again. */
  'preview-unnamed': undefined;
  'preview-gone': undefined;
  /** A button that the bot showed to somebody else, or to a moderator who is none any more. */
  'not-yours-to-press': undefined;
  'undo-outdated': { title: string };
  'undo-unavailable': { kept: number };
  'too-many-loads': { waitMs: number; limit: number };
  'too-many-questions': { waitMs: number };
  'command-unknown': { name: string };
  /** The reason is the driver's or the server's own, in English. */
  'database-unusable': { reason: string };
  'data-dir-unusable': { path: string; reason: FileFailure };
  /** The other bot's process id, on its own machine. */
  'data-dir-in-use': { path: string; processId: number };
  /** The code is the system's. */
  'monitor-unusable': { host: string; port: number; code: string };
  'output-unwritable': { reason: FileFailure };
  'server-id-invalid': { id: string };
  'server-unknown': { id: string };
  'language-unknown': { language: string };
  /** The reason is the parser's own. */
  'question-set-invalid': { path: string; reason: string };
  'token-missing': undefined;
  'token-malformed': undefined;
  'config-invalid': { name: string; found: string; wanted: SettingForm };
  'discord-token-refused': undefined;
  'discord-shards-refused': undefined;
  /** A day. */
  'discord-shards-too-many': { needed: number; total: number };
  'discord-unreachable': { url: string; reason: DiscordFailure };
}

export type ProblemCode = keyof Details;
export type ProblemDetails<Code extends ProblemCode> = Readonly<Details[Code]>;

/**
 * A failure that the person can act on: a code and its details, which are safe to show to them;
 * anything else that is thrown is not. `sayProblem` puts it into words.
 */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'Problem';
  /** For stack traces, the code alone: details may hold what people wrote. */
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails<Code>,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
