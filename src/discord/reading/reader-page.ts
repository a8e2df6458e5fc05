import type { QuotedPassage } from '../../answer/answer.js';
import type { PassageIndex } from '../../answer/index/passage-index.js';
import type { Article, Passage } from '../../article/article.js';
import type { Picture } from '../../article/pictures.js';
import { splitLongParagraph } from '../../article/split-long-paragraph.js';
import { readSentenceNumber } from '../message/sentence-number.js';
import { pictureRowsBehind } from './picture-rows.js';

/**
 * In UTF-16 units: twenty lines on a phone, which shows them with the headings and buttons around.
 * Discord accepts this even if every character must be escaped, so a page is never cut off.
 */
const PAGE_LENGTH = 800;
/** How much of that the end of a paragraph takes: half a line and an empty one. */
const BREAK_LENGTH = 60;
/** More than any passage has. */
const PIECES_A_PASSAGE = 1000;

/**
 * How much of that a row of pictures takes, which is up to 350 pixels high: four lines fit beside it on a
 * phone's screen of 700.
 */
const PICTURES_LENGTH = 570;

/** A passage, a part of a long one, or pictures behind it; pages consist of pieces. */
export interface Piece {
  /** Its number in button ids; fixed for the same article. */
  readonly number: number;
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** Its index among the passage's parts, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** Its start in the passage. */
  readonly start: number;
  /** Empty for pictures. */
  readonly text: string;
  /** Its section, as in `Passage`. */
  readonly section: number | undefined;
  /** Up to four; empty for text. */
  readonly pictures: readonly Picture[];
}

/** A sentence of a passage. */
type QuotedSentence = Pick<QuotedPassage, 'passage' | 'text' | 'sentence'>;

/** A page of the reader: a section, or as much of a long one as a phone's screen holds. */
export interface ReaderPage {
  /** Its index among the article's pages, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly pieces: readonly [Piece, ...Piece[]];
}

const pageStarts = new WeakMap<Article, readonly number[]>();

/** Returns the page of the piece with this number, or of the nearest existing piece. */
export function findPage(article: Article, number: number): ReaderPage {
  const starts = startsOf(article);
  const piece = findPiece(article, number);
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= piece.number),
  );
  return readPage(article, at);
}

/** Returns the page with this index, or the last one. */
export function readPage(article: Article, wanted: number): ReaderPage {
  const starts = startsOf(article);
  const at = Math.min(wanted, starts.length - 1);
  const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
  const pieces: [Piece, ...Piece[]] = [findPiece(article, starts[at] as number)];
  for (let next = pieceAfter(article, pieces[0]); next; next = pieceAfter(article, next)) {
    if (next.number >= end) break;
    pieces.push(next);
  }
  return { at, count: starts.length, pieces };
}

/** Returns the number of a passage's first piece. */
export function firstPieceOf(passage: number): number {
  return numberOf(passage, 0);
}

/** Returns the number of the piece in which a sentence begins. */
export function pieceOfSentence({ passage, text, sentence: [start] }: QuotedSentence): number {
  const piece = textPieces(passage, text, undefined).findLast((each) => each.start <= start);
  return piece?.number ?? firstPieceOf(passage);
}

/** Returns the sentence with a number from `numberOfSentence`, or the nearest one. */
export function findSentence(index: PassageIndex, number: number): QuotedSentence {
  const { passages } = index.article;
  const { passage: wanted, start } = readSentenceNumber(number);
  const passage = Math.min(wanted, passages.length - 1);
  const sentence = index.words.sentencesOf(passage).findLast((each) => each[0] <= start) ?? [0, 0];
  return { passage, text: (passages[passage] as Passage).text, sentence };
}

/**
 * Returns the number of the first piece in a section, or after it if it has none.
 * @param section as in `Passage`
 * @param firstPassage index of the first passage in the section or after it
 * @returns undefined when nothing follows
 */
export function firstPieceOfSection(
  article: Article,
  section: number | undefined,
  firstPassage: number | undefined,
): number | undefined {
  const { passages, pictures = [] } = article;
  const isOwn = firstPassage !== undefined && passages[firstPassage]?.section === section;
  const after = isOwn ? undefined : pictures.find((each) => each.section === section)?.after;
  // A section of pictures alone.
  if (after !== undefined)
    return piecesOf(article, after).find((each) => each.section === section)?.number;
  return firstPassage === undefined ? undefined : firstPieceOf(firstPassage);
}

/** Returns the numbers of the pieces that begin pages; cached as long as the article lives. */
function startsOf(article: Article): readonly number[] {
  let starts = pageStarts.get(article);
  if (!starts) {
    starts = findStarts(article);
    pageStarts.set(article, starts);
  }
  return starts;
}

/**
 * Each section begins a page, and so does a piece for which the page has no room. A short text right
 * before pictures, which is often about them, goes with them.
 */
function findStarts(article: Article): number[] {
  const starts: number[] = [];
  let length = 0;
  let previous: Piece | undefined;
  for (const passage of article.passages.keys()) {
    for (const piece of piecesOf(article, passage)) {
      const own = lengthOf(piece);
      const longer = length + BREAK_LENGTH + own;
      const isNew = !previous || previous.section !== piece.section;
      length = longer;
      if (isNew || longer > PAGE_LENGTH) {
        const first = !isNew && previous && belongTogether(previous, piece) ? previous : piece;
        starts.push(first.number);
        length = first === piece ? own : lengthOf(first) + BREAK_LENGTH + own;
      }
      previous = piece;
    }
  }
  return starts;
}

function belongTogether(text: Piece, pictures: Piece): boolean {
  if (isPicture(text) || !isPicture(pictures)) return false;
  return lengthOf(text) + BREAK_LENGTH + lengthOf(pictures) <= PAGE_LENGTH;
}

function lengthOf(piece: Piece): number {
  return isPicture(piece) ? PICTURES_LENGTH : piece.text.length;
}

function isPicture({ pictures }: Piece): boolean {
  return pictures.length > 0;
}

function findPiece(article: Article, number: number): Piece {
  const passage = Math.min(Math.floor(number / PIECES_A_PASSAGE), article.passages.length - 1);
  const pieces = piecesOf(article, passage);
  return pieces[Math.min(number % PIECES_A_PASSAGE, pieces.length - 1)] as Piece;
}

function pieceAfter(article: Article, { passage, part, parts }: Piece): Piece | undefined {
  if (part < parts - 1) return findPiece(article, numberOf(passage, part + 1));
  if (passage === article.passages.length - 1) return undefined;
  return findPiece(article, numberOf(passage + 1, 0));
}

/** Returns a passage and the pictures behind it. */
function piecesOf(article: Article, passage: number): Piece[] {
  const { text, section } = article.passages[passage] as Passage;
  const texts = textPieces(passage, text, section);
  const rows = pictureRowsBehind(article, passage);
  const parts = texts.length + rows.length;
  const illustrations = rows.map(({ section, pictures }, row): Piece => {
    const part = texts.length + row;
    const number = numberOf(passage, part);
    return { number, passage, part, parts, start: text.length, text: '', section, pictures };
  });
  return [...texts.map((piece) => ({ ...piece, parts })), ...illustrations];
}

/** Returns at least one piece, even for a passage of white space only. */
function textPieces(passage: number, text: string, section: number | undefined): Piece[] {
  const visible = splitLongParagraph(text, PAGE_LENGTH);
  const texts = visible.length > 0 ? visible : [''];
  let end = 0;
  return texts.map((each, part) => {
    const start = text.indexOf(each, end);
    end = start + each.length;
    return {
      number: numberOf(passage, part),
      passage,
      part,
      parts: texts.length,
      start,
      text: each,
      section,
      pictures: [],
    };
  });
}

function numberOf(passage: number, part: number): number {
  return passage * PIECES_A_PASSAGE + part;
}
