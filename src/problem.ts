/** The kinds of file that are refused, as far as people have a word for them. */
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
  | 'mailbox'
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
  | 'subtitles'
  | 'tei'
  | 'texinfo'
  | 'troff'
  | 'unknown-encoding'
  | 'video'
  | 'word'
  | 'xml'
  | 'other';

/** What an article's source may have too many of, as far as people can tell by looking at it. */
export type SourcePart =
  | 'attributes'
  | 'blocks'
  | 'elements'
  | 'fragments'
  | 'headings'
  | 'items'
  | 'lines'
  | 'marks'
  | 'marks-in-paragraph'
  | 'notes'
  | 'pages'
  | 'paragraphs'
  | 'runs';

/** Why a document of a known format cannot be read. */
export type DocumentFailure = 'copy-protected' | 'damaged' | 'encrypted' | 'scanned' | 'too-large';

/** Why a file or folder cannot be used; `code` is the operating system’s. */
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
        /** For a database only. */
        | 'out-of-reach'
        | 'read-only'
        | 'too-many-open';
    }
  | { readonly kind: 'unexpected'; readonly code: string };

/** Why a connection to a site failed, before or during its response. */
export type ConnectionFailure =
  | 'certificate'
  | 'cut-off'
  | 'garbled'
  | 'name-unknown'
  | 'name-unresolved'
  | 'no-answer'
  | 'no-secure-connection'
  | 'unreachable';

/** How a site refused a page. */
export type RefusedPage =
  | 'asked-too-often'
  | 'page-closed'
  | 'page-missing'
  | 'refused'
  | 'site-broken';

/** Why a download failed; `status` is HTTP’s, `code` the network library’s. */
export type SiteFailure =
  | { readonly kind: ConnectionFailure }
  | { readonly kind: RefusedPage; readonly status: number }
  | { readonly kind: 'unexpected'; readonly code: string };

/** Why there is no connection to Discord; `code` is the gateway’s. */
export type DiscordFailure =
  | SiteFailure
  | { readonly kind: 'closed'; readonly code: number }
  | { readonly kind: 'silent'; readonly timeoutMs: number }
  | { readonly kind: 'not-discord' };

/** The form that a setting must have. */
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
  | 'shared-database'
  | 'true-or-false';

/** The details that the sentence about each problem needs. Names and links are as people wrote them. */
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
  /** The index takes more memory than one article may. */
  'index-too-large': { title: string; limitMb: number };
  'too-many-words': { title: string; limit: number };
  'too-many-passages': { name: string; found: number; limit: number };
  'parse-timeout': { name: string; seconds: number };
  'parse-out-of-memory': { name: string };
  'too-nested': undefined;
  /** There are more parts of a kind than can be read in time. */
  'too-many-parts': { part: SourcePart; limit: number };
  'download-failed': { url: string; reason: SiteFailure };
  'link-invalid': { url: string };
  'link-has-password': { host: string };
  'address-refused': { host: string };
  'port-refused': { url: string };
  'too-many-redirects': { url: string; limit: number };
  'download-timeout': { url: string; seconds: number };
  /** The inner problem is only for the log. */
  'article-unusable': { problem: Problem };
  /** The inner problem is for the log. */
  'default-unreadable': { problem: Problem };
  'load-ambiguous': undefined;
  /** With the number of loads left this hour, when there are few. */
  'load-refused': { problem: Problem; left?: number; moreInMs?: number };
  'kept-unreadable': undefined;
  'store-unwritable': { reason: FileFailure };
  'server-store-full': { neededBytes: number; limitBytes: number };
  'store-full': undefined;
  /** More loads are waiting than can be done in time. */
  'loads-crowded': undefined;
  /** Neither link nor file was given, and the server has no article of its own to read again. */
  'preview-unnamed': undefined;
  'preview-gone': undefined;
  /** The button was shown to somebody else, or to someone who is no longer a moderator. */
  'not-yours-to-press': undefined;
  'undo-outdated': { title: string };
  'undo-unavailable': { kept: number };
  'too-many-loads': { waitMs: number; limit: number };
  'too-many-questions': { waitMs: number };
  'command-unknown': { name: string };
  /** The reason is a message of the driver or the database, in English. */
  'database-unusable': { reason: string };
  'data-dir-unusable': { path: string; reason: FileFailure };
  /** The process id of the other bot, on its own machine. */
  'data-dir-in-use': { path: string; processId: number };
  /** `code` is the operating system’s. */
  'monitor-unusable': { host: string; port: number; code: string };
  'output-unwritable': { reason: FileFailure };
  'server-id-invalid': { id: string };
  'server-unknown': { id: string };
  'language-unknown': { language: string };
  /** The reason is the parser’s message. */
  'question-set-invalid': { path: string; reason: string };
  'token-missing': undefined;
  'token-malformed': undefined;
  'config-invalid': { name: string; found: string; wanted: SettingForm };
  'shards-taken': { shard: number; total: number };
  'shards-divided-otherwise': { total: number; otherTotal: number };
  'discord-token-refused': undefined;
  'discord-shards-refused': undefined;
  /** Both are connections per day. */
  'discord-shards-too-many': { needed: number; total: number };
  'discord-unreachable': { url: string; reason: DiscordFailure };
}

export type ProblemCode = keyof Details;
export type ProblemDetails<Code extends ProblemCode> = Readonly<Details[Code]>;

/**
 * A failure that people can act on: a code, and details that may be shown to them. Nothing else that is
 * thrown may be shown. `sayProblem` puts a Problem into words.
 */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'Problem';
  /**
   * The error’s message is the code alone, because stack traces are logged and details may hold what people
   * wrote.
   */
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails<Code>,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
