import { Problem } from '../../problem.js';
import type { Block, ParsedSource } from '../article.js';
import { readChat } from './copied/read-chat.js';
import { readExportedChat } from './copied/read-exported-chat.js';
import { readCopiedMail } from './copied/read-mail.js';
import { readManualPage } from './copied/read-manual-page.js';
import { readProgramHelp } from './copied/read-program-help.js';
import { readReddit } from './copied/read-reddit.js';
import { readTranscript } from './copied/read-transcript.js';
import { readWikiPage } from './copied/read-wiki-page.js';
import { takeGutenbergBook } from './copied/take-gutenberg-book.js';
import { readMemo } from './layout/read-memo.js';
import { turnTester } from './lines/speakers.js';
import { dropContents } from './page/drop-contents.js';
import { dropPageFurniture } from './page/drop-furniture.js';
import { dropPageFrame } from './page/drop-page-frame.js';
import { markQuestions } from './page/mark-questions.js';
import { markTitle } from './page/mark-title.js';
import { takeByline } from './page/take-byline.js';
import { findHeadings } from './units/plain-text-headings.js';
import { splitUnits } from './units/split-units.js';

/** Reading as many takes two seconds. 5 MB of verse or of short items have fewer. */
const MAX_LINES = 300_000;
/** How Discord's small print begins. */
const SMALL_PRINT = /^-# +(?=\S)/;

/**
 * Reads text as people paste it. A paragraph is a block between blank lines, whose wrapped lines are
 * joined; in a text without blank lines, a line is a paragraph. Verse, tables and addresses keep their
 * lines. A heading has a mark (`#`, an underline, a number, capitals), or is a short line on its own above
 * text. Page furniture is removed first, so that an advertisement between a heading and its text does no
 * harm. Chats, mails, threads and Project Gutenberg’s books are recognised and read in their own way.
 * @param text clean, as `decodeText` returns it
 * @throws Problem `too-many-parts` when it has more lines than can be read in time
 */
export function parsePlainText(text: string): ParsedSource {
  const lines = withoutBlankEnds(
    text.split('\n').map((line) => line.replace(SMALL_PRINT, '').trimEnd()),
  );
  if (lines.filter((line) => line !== '').length > MAX_LINES) {
    throw new Problem('too-many-parts', { part: 'lines', limit: MAX_LINES });
  }
  const thread = readReddit(lines);
  if (thread) return withBlocks(parseProse(thread.post), thread.comments);
  const exported = readExportedChat(lines);
  if (exported) return { metadata: {}, blocks: exported };
  const chat = readChat(lines);
  if (chat) return withBlocks(parseProse(chat.opening), chat.turns);
  const transcript = readTranscript(lines);
  if (transcript) return withBlocks(parseProse(transcript.opening), transcript.said);
  const manual = readManualPage(lines) ?? readProgramHelp(lines);
  if (manual) return manual;
  const special = takeGutenbergBook(lines) ?? readCopiedMail(text.split('\n'));
  const { metadata, blocks } = parseProse(special?.lines.map((line) => line.trimEnd()) ?? lines);
  return { metadata: { ...metadata, ...special?.metadata }, blocks };
}

function parseProse(lines: readonly string[]): ParsedSource {
  const page = dropContents(
    dropPageFurniture(dropPageFrame(withoutBlankEnds(readWikiPage(lines)))),
  );
  const { metadata, lines: body } = takeByline(page);
  const kept = markQuestions(markTitle(withoutBlankEnds(body)));
  const memo = readMemo(kept, lines);
  const read = memo?.opening ?? kept;
  const isTurn = turnTester(read);
  const blocks = findHeadings(splitUnits(read, isTurn), isTurn);
  return {
    metadata: { ...memo?.metadata, ...metadata },
    blocks: [...blocks, ...(memo?.sections ?? [])],
  };
}

function withBlocks(opening: ParsedSource, blocks: readonly Block[]): ParsedSource {
  return { metadata: opening.metadata, blocks: [...opening.blocks, ...blocks] };
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
