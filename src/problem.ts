/** Enough to tell a link or a name by. A reason is the program's own words, and stays whole. */
const MAX_SHOWN_LENGTH = 200;

/** What each problem says to the person who can act on it: what was found, then what to do. */
const sentences = {
  'file-missing': ({ path }: { path: string }) =>
    `There is no file at “${path}”. Check the path, or name another file.`,
  'file-unreadable': ({ path, reason }: { path: string; reason: string }) =>
    `“${path}” cannot be read (${reason}). Check its permissions.`,
  'source-is-folder': ({ path }: { path: string }) =>
    `“${path}” is a folder. Name the article's file inside it.`,
  'source-too-large': ({ name, limitMb }: { name: string; limitMb: number }) =>
    `“${name}” is larger than ${limitMb} MB. Use a shorter article, or split it.`,
  'source-empty': ({ name }: { name: string }) =>
    `“${name}” is empty. Put the article's text in it and try again.`,
  'source-binary': ({ name, found }: { name: string; found: string }) =>
    `“${name}” is ${found}, not text. Save the article as Markdown, HTML or plain text (UTF-8).`,
  'type-unsupported': ({ name, contentType }: { name: string; contentType: string }) =>
    `“${name}” is of type ${contentType}. Use Markdown, HTML or plain text.`,
  'headings-only': ({ name }: { name: string }) =>
    `“${name}” has headings but no text under them, so there is nothing to quote. Add paragraphs.`,
  'no-text': ({ name }: { name: string }) =>
    `No article text was found in “${name}”. If it is a web page, it may build its text with scripts: save the text itself and use that.`,
  'too-many-passages': ({ name, found, limit }: { name: string; found: number; limit: number }) =>
    `“${name}” has ${found} paragraphs; at most ${limit} are read. Split the article.`,
  'parse-timeout': ({ name, seconds }: { name: string; seconds: number }) =>
    `Reading “${name}” took more than ${seconds} seconds and was stopped. Use a simpler or shorter file.`,
  'parse-out-of-memory': ({ name }: { name: string }) =>
    `Reading “${name}” took more memory than is allowed and was stopped. Use a simpler or shorter file.`,
  'too-nested': () =>
    'The article’s markup is nested too deeply to be read. Simplify it, or save the text as plain text.',
  'download-failed': ({ url, reason }: { url: string; reason: string }) =>
    `“${url}” could not be downloaded (${reason}). Check the link and try again.`,
  'link-invalid': ({ url }: { url: string }) =>
    `“${url}” is not a link that can be read. Use one that starts with http:// or https://.`,
  'link-has-password': ({ host }: { host: string }) =>
    `The link to ${host} holds a user name or password. Use a link that anyone can open.`,
  'address-refused': ({ host }: { host: string }) =>
    `“${host}” leads into a private network, where nothing is read. Use a link on the public web.`,
  'port-refused': ({ url }: { url: string }) =>
    `“${url}” names a port that no web page is read from. Use a link without one.`,
  'too-many-redirects': ({ url, limit }: { url: string; limit: number }) =>
    `“${url}” redirects more than ${limit} times. Use the link that it ends at.`,
  'download-timeout': ({ url, seconds }: { url: string; seconds: number }) =>
    `“${url}” took more than ${seconds} seconds to download. Try again, or upload the text as a file.`,
  'file-is-gone': ({ name }: { name: string }) =>
    `The article came from the file “${name}”, which cannot be read again. Upload it with /reload and the option file.`,
  'load-ambiguous': () => 'Use only one of the options url, file and default at a time.',
  'load-refused': ({ reason }: { code: string; reason: string }) =>
    `${reason} The article stays as it was.`,
  'undo-outdated': ({ title }: { title: string }) =>
    `This server reads another article by now, “${title}”, so that there is nothing to undo here. The latest report of /reload has the button.`,
  'undo-unavailable': ({ kept }: { kept: number }) =>
    `The article before is no longer kept: only the last ${kept} are. Load it again with /reload.`,
  'data-dir-unusable': ({ path, reason }: { path: string; reason: string }) =>
    `The data folder “${path}” cannot be written to (${reason}). Set DATA_DIR to a folder that can.`,
  'server-id-invalid': ({ id }: { id: string }) =>
    `“${id}” is not a server id. Use its digits, such as 175928847299117063.`,
  'server-unknown': ({ id }: { id: string }) =>
    `Nothing is kept of the server ${id}. “npm run servers” lists what is.`,
  'config-invalid': ({ name, found, advice }: { name: string; found: string; advice: string }) =>
    `${name}: found ${found}. ${advice}`,
  'language-unknown': ({ language }: { language: string }) =>
    `“${language}” is not a language code. Use one such as en, de or pt-BR.`,
  'question-set-invalid': ({ path, reason }: { path: string; reason: string }) =>
    `“${path}” is not a question set in SQuAD's format (${reason}).`,
  'usage-invalid': ({ reason }: { reason: string }) => reason,
  'command-unknown': ({ name }: { name: string }) =>
    `This bot no longer has the command /${name}. Reload Discord to see the commands that it has.`,
  'discord-token-refused': () =>
    'Discord refused DISCORD_TOKEN. Copy the token again from the Bot page of your application.',
  'discord-unreachable': ({ url, reason }: { url: string; reason: string }) =>
    `Discord cannot be reached at ${url} (${reason}). Check the network and DISCORD_API_URL.`,
} satisfies Record<string, (details: never) => string>;

export type ProblemCode = keyof typeof sentences;
export type ProblemDetails<Code extends ProblemCode> = Parameters<(typeof sentences)[Code]>[0];

/**
 * A failure that the person can act on. Its message is safe to show to them; anything else that is
 * thrown is not.
 */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails<Code>,
    options?: ErrorOptions,
  ) {
    super((sentences[code] as (details: object) => string)(shorten({ ...details })), options);
  }
}

/** Links and names of thousands of characters would push out what there is to do about them. */
function shorten(details: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => {
      const isLong =
        key !== 'reason' && typeof value === 'string' && value.length > MAX_SHOWN_LENGTH;
      return [key, isLong ? `${value.slice(0, MAX_SHOWN_LENGTH).replace(/\p{Cs}$/u, '')}…` : value];
    }),
  );
}
