import type { QuotedPassage } from '../../answer/answer.js';
import type { PassageIndex } from '../../answer/index/passage-index.js';
import type { Article, Passage } from '../../article/article.js';
import type { Picture } from '../../article/pictures.js';
import { splitLongParagraph } from '../../article/split-long-paragraph.js';
import { oncePer } from '../../once-per.js';
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

/** Returns the page of the piece with this number, or of the one before it if there is no such piece. */
export function findPage(article: Article, number: number): ReaderPage {
  const at = pageStarts(article).findLastIndex((start) => start <= number);
  return readPage(article, Math.max(0, at));
}

/** Returns the page with this index, or the last one. */
export function readPage(article: Article, wanted: number): ReaderPage {
  const starts = pageStarts(article);
  const at = Math.min(wanted, starts.length - 1);
  const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
  const pieces: Piece[] = [];
  for (const piece of piecesFrom(article, starts[at] as number)) {
    if (piece.number >= end) break;
    pieces.push(piece);
  }
  return { at, count: starts.length, pieces: pieces as [Piece, ...Piece[]] };
}

/** Returns the number of a passage's first piece. */
export function firstPieceOf(passage: number): number {
  return passage * PIECES_A_PASSAGE;
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

/**
 * Returns the numbers of the pieces that begin pages. Each section begins a page, and so does a piece for
 * which the page has no room. A short text right before pictures, which is often about them, goes with
 * them.
 */
const pageStarts = oncePer((article: Article): readonly number[] => {
  const starts: number[] = [];
  let length = 0;
  let previous: Piece | undefined;
  for (const piece of piecesFrom(article, 0)) {
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
  return starts;
});

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

/** Goes through the pieces in the article's order, from the one with this number. */
function* piecesFrom(article: Article, number: number): Generator<Piece> {
  const first = Math.floor(number / PIECES_A_PASSAGE);
  for (let passage = first; passage < article.passages.length; passage++) {
    for (const piece of piecesOf(article, passage)) if (piece.number >= number) yield piece;
  }
}

/** Returns a passage and the pictures behind it. */
function piecesOf(article: Article, passage: number): Piece[] {
  const { text, section } = article.passages[passage] as Passage;
  const texts = textPieces(passage, text, section);
  const illustrations = pictureRowsBehind(article, passage).map((row, at): Piece => {
    const number = firstPieceOf(passage) + texts.length + at;
    return { number, passage, start: text.length, text: '', ...row };
  });
  return [...texts, ...illustrations];
}

/** Returns at least one piece, even for a passage of white space only. */
function textPieces(passage: number, text: string, section: number | undefined): Piece[] {
  const visible = splitLongParagraph(text, PAGE_LENGTH);
  const texts = visible.length > 0 ? visible : [''];
  let end = 0;
  return texts.map((each, part) => {
    const start = text.indexOf(each, end);
    end = start + each.length;
    const number = firstPieceOf(passage) + part;
    return { number, passage, start, text: each, section, pictures: [] };
  });
}
