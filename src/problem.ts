import { english } from './voice/english.js';
import { formatsFor } from './voice/formats.js';

/** What is no text, as far as people have a word for it. */
export type DocumentKind =
  | 'archive'
  | 'audio'
  | 'code'
  | 'database'
  | 'e-book'
  | 'font'
  | 'image'
  | 'json'
  | 'office'
  | 'pdf'
  | 'presentation'
  | 'program'
  | 'rtf'
  | 'spreadsheet'
  | 'video'
  | 'word'
  | 'xml'
  | 'other';

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
        | 'read-only'
        | 'too-many-open';
    }
  | { readonly kind: 'unexpected'; readonly code: string };

/** What goes wrong before a site answers, or while it does. */
export type ConnectionFailure =
  | 'certificate'
  | 'cut-off'
  | 'garbled'
  | 'name-unknown'
  | 'name-unresolved'
  | 'no-answer'
  | 'no-secure-connection'
  | 'unreachable';

/** What a site answers instead of sending a page. */
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

/** What a setting must be. */
export type SettingForm = 'link' | 'log-level' | 'rate' | 'shards' | 'true-or-false';

/** What is known of each problem. Names and links are as people wrote them. */
interface Details {
  'file-missing': { path: string };
  'file-unreadable': { path: string; reason: FileFailure };
  'file-is-folder': { path: string };
  'source-too-large': { name: string; limitMb: number };
  'source-empty': { name: string };
  'type-unsupported': { name: string; kind: DocumentKind };
  'headings-only': { name: string };
  'no-text': { name: string };
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
  /** What is wrong with what the setting names. */
  'article-unusable': { problem: Problem };
  /** The inner problem is for the log. */
  'default-unreadable': { problem: Problem };
  'load-ambiguous': undefined;
  'load-refused': { problem: Problem };
  'kept-unreadable': undefined;
  'undo-outdated': { title: string };
  'undo-unavailable': { kept: number };
  'too-many-loads': { waitMs: number };
  'too-many-questions': { waitMs: number };
  'command-unknown': { name: string };
  'data-dir-unusable': { path: string; reason: FileFailure };
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
  'discord-sessions-used-up': undefined;
  'discord-unreachable': { url: string; reason: DiscordFailure };
}

export type ProblemCode = keyof Details;
export type ProblemDetails<Code extends ProblemCode> = Readonly<Details[Code]>;

/** What each problem says to whoever can act on it: what was found, then what to do; plain text. */
export type ProblemTexts = {
  readonly [Code in ProblemCode]: (details: ProblemDetails<Code>) => string;
};

/** Enough to tell a link or a name by; thousands of characters would push out what there is to do. */
const MAX_SHOWN_LENGTH = 200;

/** For logs and the terminal; not made before something goes wrong, since Intl takes its time to start. */
let inEnglish: ProblemTexts | undefined;

/**
 * A failure that the person can act on. What it says is safe to show to them; anything else that is
 * thrown is not. Its `message` is English.
 */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails<Code>,
    options?: ErrorOptions,
  ) {
    inEnglish ??= english.write(formatsFor(english.code, english.code)).problems;
    super(say(code, details, inEnglish), options);
  }

  /** The problem in the language of the texts. */
  say(texts: ProblemTexts): string {
    return say(this.code, this.details, texts);
  }
}

function say(code: ProblemCode, details: object | undefined, texts: ProblemTexts): string {
  return (texts[code] as (details: object) => string)(shorten({ ...details }));
}

function shorten(details: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => {
      const isLong = typeof value === 'string' && value.length > MAX_SHOWN_LENGTH;
      return [key, isLong ? `${value.slice(0, MAX_SHOWN_LENGTH).replace(/\p{Cs}$/u, '')}…` : value];
    }),
  );
}
