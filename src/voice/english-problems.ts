import type {
  DiscordFailure,
  DocumentFailure,
  DocumentKind,
  FileFailure,
  SettingForm,
  SiteFailure,
  SourcePart,
} from '../problem.js';
import type { Formats } from './formats.js';
import { type ProblemTexts, sayShown } from './say-problem.js';

const MEGABYTE = 1024 * 1024;

/** Says each problem in English. */
export function englishProblems(formats: Formats): ProblemTexts {
  const { number, duration, plural, clock } = formats;
  const megabytes = (bytes: number) => number(Math.ceil(bytes / MEGABYTE));
  const texts: ProblemTexts = {
    'file-missing': ({ path }) =>
      `There is no file at “${path}”. Check the path, or name another file.`,
    'file-unreadable': ({ path, reason }) =>
      `“${path}” cannot be read: ${whyNoFile(reason)}. ${PASSING_FILE.has(reason.kind) ? 'Try again in a few minutes' : 'Check the file'}, or name another.`,
    'file-is-folder': ({ path }) => `“${path}” is a folder. Name a file inside it.`,
    'source-too-large': ({ name, limitMb }) =>
      `“${name}” is larger than ${number(limitMb)} MB. Use a shorter article, or split it.`,
    'source-empty': ({ name }) => `“${name}” is empty. Put the article’s text in it and try again.`,
    'type-unsupported': ({ name, kind }) =>
      `“${name}” is ${DOCUMENTS[kind]}. Save the article as PDF, Word (.docx), Markdown, HTML or plain text, and use that.`,
    'document-unreadable': ({ name, reason }) => `“${name}” ${UNREADABLE[reason]}`,
    'headings-only': ({ name }) =>
      `“${name}” has headings but no text under them, so there is nothing to quote. Add paragraphs.`,
    'no-text': ({ name }) =>
      `No article text was found in “${name}”. If it is a web page, it may build its text with scripts: save the text itself and use that.`,
    'too-many-sections': ({ name, found, limit }) =>
      `“${name}” has ${number(found)} headings; at most ${number(limit)} are read. Split the article.`,
    'index-too-large': ({ title, limitMb }) =>
      `“${title}” would take more memory than one article may (${number(limitMb)} MB). Load a shorter text, or one with fewer different words.`,
    'too-many-words': ({ title, limit }) =>
      `“${title}” has more than ${number(limit)} different words. Load a shorter text, or one without lists of codes.`,
    'too-many-passages': ({ name, found, limit }) =>
      `“${name}” has ${number(found)} paragraphs; at most ${number(limit)} are read. Split the article.`,
    'parse-timeout': ({ name, seconds }) =>
      `Reading “${name}” took more than ${duration(seconds * 1000)} and was stopped. Use a simpler or shorter file.`,
    'parse-out-of-memory': ({ name }) =>
      `Reading “${name}” took more memory than is allowed and was stopped. Use a simpler or shorter file.`,
    'too-nested': () =>
      'The article’s markup is nested too deeply to be read. Simplify it, or save the text as plain text.',
    'too-many-parts': ({ part, limit }) =>
      `${PARTS[part].replace('#', number(limit))}, which is more than can be read. ${PARTS_OF_MARKUP.has(part) ? 'Simplify its markup, or save the text as plain text' : 'Split the article, or load only the part that people ask about'}.`,
    'download-failed': ({ url, reason }) =>
      `“${url}” could not be downloaded: ${whyNoAnswer(reason)}. ${PASSING_SITE.has(reason.kind) ? 'Try again in a few minutes' : 'Check the link'}, or save the text as a file and use that.`,
    'link-invalid': ({ url }) =>
      `“${url}” is not a link that can be read. Use one that starts with http:// or https://.`,
    'link-has-password': ({ host }) =>
      `The link to ${host} holds a user name or password. Use a link that anyone can open.`,
    'address-refused': ({ host }) =>
      `“${host}” leads into a private network, where nothing is read. Use a link on the public web.`,
    'port-refused': ({ url }) =>
      `“${url}” names a port that is not for web pages. Use a link without one.`,
    'too-many-redirects': ({ url, limit }) =>
      `“${url}” leads on to another page more than ${plural(limit, { one: '# time', other: '# times' })}. Use the link that it ends at.`,
    'download-timeout': ({ url, seconds }) =>
      `“${url}” took more than ${duration(seconds * 1000)} to download. Try again, or save the text as a file and use that.`,
    'article-unusable': ({ problem }) => `ARTICLE: ${sayShown(problem, texts)}`,
    'default-unreadable': () =>
      'The default article cannot be read again just now. Tell whoever runs this bot; its log says why.',
    'load-ambiguous': () => 'Use only one of the options url, file, default and forget at a time.',
    'load-refused': ({ problem, left, moreInMs = 0 }) =>
      `${sayShown(problem, texts)} ${problem.code === 'store-unwritable' ? '/article shows which article is live.' : 'The article stays as it was.'}${left === undefined ? '' : ` ${plural(left, { one: '# load', other: '# loads' })} left this hour, one more at ${clock(moreInMs)}.`}`,
    'preview-unnamed': () =>
      'This server reads the default article, so there is nothing to preview. Name a link or a file with /reload.',
    'preview-gone': () =>
      'This preview is no longer kept: an hour has passed, a newer one was made, or the bot was restarted. Preview the article again with /reload.',
    'kept-unreadable': () =>
      'This server’s own article cannot be read just now. Try again in a few minutes, or load an article with /reload and its link or file.',
    'store-unwritable': ({ reason }) =>
      `This could not be saved: ${whyNoFile(reason)}. ${PASSING_FILE.has(reason.kind) ? 'Try again in a few minutes, or tell' : 'Tell'} whoever runs this bot.`,
    'server-store-full': ({ neededBytes, limitBytes }) =>
      `This article and the one before it take ${megabytes(neededBytes)} MB, and a server has room for ${megabytes(limitBytes)} MB. Use a shorter article, or delete what this server keeps with /reload forget:True.`,
    'store-full': () =>
      'The bot has no room left for articles. Tell whoever runs it, or use an article that is shorter than the present one.',
    'not-yours-to-press': () =>
      'Only moderators can do this, and only with the buttons that the bot showed them. Use /reload to get your own.',
    'undo-outdated': ({ title }) =>
      `This report is out of date. This server now reads “${title}”. Press Undo under the latest report, or load the article that you want with /reload.`,
    'undo-unavailable': ({ kept }) =>
      `The previous article is no longer there: only the last ${number(kept)} are kept, or its file was damaged. Load it again with /reload.`,
    'loads-crowded': () => 'The bot was too busy to load this in time. Try again in a few minutes.',
    'too-many-loads': ({ waitMs, limit }) =>
      `This server has used its ${plural(limit, { one: '# load', other: '# loads' })} of the hour. The next is possible at ${clock(waitMs)}; Undo, default and forget work at any time.`,
    'too-many-questions': ({ waitMs }) =>
      `That was a lot in a short time. You can go on at ${clock(waitMs)}.`,
    'command-unknown': ({ name }) =>
      `This bot no longer has the command /${name}. Reload Discord to see the commands that it has.`,
    'database-unusable': ({ reason }) =>
      `The database cannot be used: ${reason}. Check the setting DATABASE_URL, and that PostgreSQL is running and lets this user in.`,
    'data-dir-unusable': ({ path, reason }) =>
      `The data folder “${path}” cannot be used: ${whyNoFile(reason)}. Set DATA_DIR to a folder that the bot may write to.`,
    'data-dir-in-use': ({ path, processId }) =>
      `The data folder “${path}” is in use by another bot (process ${processId}). Stop that one, or set DATA_DIR to another folder.`,
    'monitor-unusable': ({ host, port, code }) =>
      `Health and metrics cannot be served at ${host}, port ${port}: ${code === 'EADDRINUSE' ? 'another program uses it' : `there was an error (${code})`}. Set MONITOR_PORT and MONITOR_HOST to a free port of this machine.`,
    'output-unwritable': ({ reason }) =>
      `The output cannot be written: ${whyNoFile(reason)}. Write it somewhere else.`,
    'server-id-invalid': ({ id }) =>
      `“${id}” is not a server id. Use its digits, such as 175928847299117063.`,
    'server-unknown': ({ id }) =>
      `Nothing is kept of the server ${id}. “npm run servers” lists what is.`,
    'language-unknown': ({ language }) =>
      `“${language}” is not a language code. Use one such as en, de or pt-BR.`,
    'question-set-invalid': ({ path, reason }) =>
      `“${path}” is not a question set in SQuAD’s format (${reason}). Correct it, or name another file.`,
    'token-missing': () =>
      'DISCORD_TOKEN: found nothing. Copy the token from the Bot page of your application into the file .env; “npm run playground” works without one.',
    'token-malformed': () =>
      'DISCORD_TOKEN: found characters that no token has. Copy the token again, without spaces or quotation marks.',
    'config-invalid': ({ name, found, wanted }) =>
      `${name}: found ${found === '' ? 'nothing' : `“${found}”`}. ${SETTINGS[wanted]}`,
    'shards-taken': ({ shard, total }) =>
      `Shard ${shard} of ${total} is held by another process with the same database. Set SHARDS so that each process has shards of its own (they count from 0, such as 0-7/16 and 8-15/16), or stop the other process.`,
    'shards-divided-otherwise': ({ total, otherTotal }) =>
      `Another process with the same database counts ${otherTotal} shards in all, and this one ${total}. Set the same number after the / in SHARDS for all processes, stop them all, and start them again.`,
    'discord-token-refused': () =>
      'Discord refused DISCORD_TOKEN. Copy the token again from the Bot page of your application.',
    'discord-shards-refused': () =>
      'Discord refused this number of shards. Set SHARDS to auto, or to what Discord asks of a bot in so many servers.',
    'discord-shards-too-many': ({ needed, total }) =>
      `Discord lets this bot connect ${plural(total, { one: '# time', other: '# times' })} a day, and ${number(needed)} shards would need more. Lower SHARDS.`,
    'discord-unreachable': ({ url, reason }) =>
      `Discord cannot be reached at ${url}: ${whyNoAnswer(reason)}. Check the network and DISCORD_API_URL.`,
  };
  return texts;

  function whyNoAnswer(failure: DiscordFailure): string {
    switch (failure.kind) {
      case 'name-unknown':
        return 'there is no site of this name';
      case 'name-unresolved':
        return 'its name cannot be looked up just now';
      case 'no-answer':
        return 'nothing answers at this address';
      case 'unreachable':
        return 'the site is out of reach';
      case 'cut-off':
        return 'the site broke the connection off';
      case 'certificate':
        return 'the site cannot prove that it is the one it says it is (its certificate is not valid)';
      case 'no-secure-connection':
        return 'the site offers no secure connection';
      case 'garbled':
        return 'what the site sent is damaged';
      case 'page-missing':
        return `the site answered ${failure.status}, there is no such page`;
      case 'page-closed':
        return `the site answered ${failure.status}, this page is not open to everyone`;
      case 'asked-too-often':
        return `the site answered ${failure.status}, it is asked too often just now`;
      case 'site-broken':
        return `the site answered ${failure.status}, something is wrong on its side`;
      case 'refused':
        return `the site answered ${failure.status} instead of sending the page`;
      case 'closed':
        return `it closed the connection with code ${failure.code}`;
      case 'silent':
        return `there was no answer within ${duration(failure.timeoutMs)}`;
      case 'not-discord':
        return 'what answers there is not Discord';
      case 'unexpected':
        return `there was an unexpected error (${failure.code})`;
    }
  }
}

/** Failures for which trying again may help. */
const PASSING_SITE: ReadonlySet<SiteFailure['kind']> = new Set([
  'asked-too-often',
  'cut-off',
  'name-unresolved',
  'site-broken',
  'unreachable',
] as const);

const PASSING_FILE: ReadonlySet<FileFailure['kind']> = new Set([
  'disk-failing',
  'in-use',
  'out-of-reach',
  'too-many-open',
] as const);

const UNREADABLE: Readonly<Record<DocumentFailure, string>> = {
  'copy-protected':
    'is protected against copying (DRM). Use an edition without it, or paste its text into a file.',
  damaged: 'is damaged, or is not the kind of file it says. Open it, save it again, and use that.',
  encrypted: 'is protected by a password. Save it without one, and use that.',
  scanned:
    'holds pictures of pages and no text. Run text recognition (OCR) over it, or paste its text into a file.',
  'too-large': 'unpacks to more than can be read. Save its text alone, or split it.',
};

/** What an article has too many of; `#` stands for the limit. */
const PARTS: Readonly<Record<SourcePart, string>> = {
  attributes: 'An element of the page has more than # attributes',
  blocks: 'The article has more than # paragraphs, list items, headings and table cells',
  elements: 'The page or book has more than # elements',
  fragments: 'The article has more than # pieces of HTML',
  headings: 'The article has more than # headings',
  items: 'The article has more than # list items',
  lines: 'The article has more than # lines',
  marks: 'The article has more than # lines and markup characters, such as * and [',
  'marks-in-paragraph': 'A paragraph has more than # markup characters, such as * and _',
  notes: 'The document has more than # notes',
  pages: 'The document has more than # pages',
  paragraphs: 'The article has more than # paragraphs',
  runs: 'A page has more than # separate pieces of text',
};

/** Parts that are many because of the markup, in texts of any length. */
const PARTS_OF_MARKUP: ReadonlySet<SourcePart> = new Set([
  'attributes',
  'elements',
  'fragments',
  'marks',
  'marks-in-paragraph',
] as const);

const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  archive: 'an archive, such as a ZIP file',
  audio: 'an audio file',
  code: 'program code',
  database: 'a database',
  'e-book': 'an e-book',
  font: 'a font',
  image: 'an image',
  json: 'a JSON file',
  docbook: 'DocBook',
  latex: 'LaTeX source',
  mailbox: 'a mailbox',
  notebook: 'a notebook',
  office: 'an office document',
  org: 'an Org file',
  pdf: 'a PDF document',
  pod: 'the source of Perl documentation',
  postscript: 'a PostScript file',
  presentation: 'a presentation',
  program: 'a program',
  rtf: 'an RTF document',
  spreadsheet: 'a spreadsheet',
  subtitles: 'subtitles in another form than SRT or WebVTT',
  tei: 'a TEI edition',
  texinfo: 'Texinfo source',
  troff: 'the source of a manual page',
  'unknown-encoding': 'text in an encoding other than UTF-8 that can’t be told',
  video: 'a video',
  word: 'a Word document',
  xml: 'an XML file',
  other: 'not a text that can be read',
};

/** What to write, for each form of a setting. */
const SETTINGS: Readonly<Record<SettingForm, string>> = {
  'database-link':
    'Use a link such as postgres://user:password@host:5432/database, or leave it empty.',
  days: 'Use a whole number of days up to 99999, or leave it empty.',
  link: 'Use a link such as https://discord.com/api, or leave it empty.',
  'log-level': 'Use one of trace, debug, info, warn, error, fatal and silent, or leave it empty.',
  'megabytes-or-none': 'Use a whole number of megabytes, 0 for no limit, or leave it empty.',
  megabytes: 'Use a whole number of megabytes, 900 at least, or leave it empty.',
  port: 'Use a whole number from 1 to 65535, or leave it empty for none.',
  rate: 'Use a whole number up to 999999; 0 stands for no limit.',
  shards:
    'Use auto, a whole number from 1 to 9999, or some of the shards of several processes, such as 0-15/64.',
  'shared-database':
    'Processes that share the shards need one PostgreSQL: use the same link for all, such as postgres://user:password@host:5432/database. To run only one process, set SHARDS to auto.',
  'true-or-false': 'Use true or false, or leave it empty.',
};

function whyNoFile(failure: FileFailure): string {
  switch (failure.kind) {
    case 'denied':
      return 'access is denied';
    case 'disk-failing':
      return 'the disk reports an error';
    case 'disk-full':
      return 'the disk is full';
    case 'out-of-reach':
      return 'the database is out of reach at the moment';
    case 'in-use':
      return 'another program is using it';
    case 'name-too-long':
      return 'its name is too long';
    case 'no-folder':
      return 'a file stands where a folder should be';
    case 'not-a-file':
      return 'it is no file, but a device or the like';
    case 'not-possible':
      return 'no file or folder can be made there';
    case 'read-only':
      return 'the disk can only be read';
    case 'too-many-open':
      return 'this machine has too many files open';
    case 'unexpected':
      return `there was an unexpected error (${failure.code})`;
  }
}
