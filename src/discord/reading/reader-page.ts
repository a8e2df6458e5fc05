import type { QuotedPassage } from '../../answer/answer.js';
import type { PassageIndex } from '../../answer/index/passage-index.js';
import type { Article, Passage } from '../../article/article.js';
import { splitLongParagraph } from '../../article/split-long-paragraph.js';

/**
 * In UTF-16 units: about thirty lines of a phone. Discord takes as much with the headings around it,
 * even if every character must be escaped; so nothing of a page is ever cut off.
 */
const PAGE_LENGTH = 1400;
/** What a paragraph's end takes of that: half a line, and an empty one. */
const BREAK_LENGTH = 50;
/** What a section's beginning takes at most: its headings. */
const HEADINGS_LENGTH = 220;
/** More than any passage has. */
const PIECES_A_PASSAGE = 1000;
const CHARACTERS_A_PASSAGE = 10_000_000;

/** What pages consist of: a passage, or a part of a long one. */
export interface Piece {
  /** What buttons know it by; the same for the same article. */
  readonly number: number;
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** Which of the passage's parts it is, from 0, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** Where in the passage it begins. */
  readonly start: number;
  readonly text: string;
}

/** A sentence of a passage. */
type QuotedSentence = Pick<QuotedPassage, 'passage' | 'text' | 'sentence'>;

/** What the reader shows at a time: as many pieces in a row as a phone's screen holds. */
export type ReaderPage = readonly [Piece, ...Piece[]];

/** The page that begins with the piece of a number; with the nearest that there is. */
export function findPage(article: Article, number: number): ReaderPage {
  return fillPage(article, findPiece(article, number), pieceAfter);
}

/** The page that ends before the piece of a number; the first one where nothing is before it. */
export function findPageBefore(article: Article, number: number): ReaderPage {
  const last = pieceBefore(article, findPiece(article, number));
  if (!last) return findPage(article, 0);
  return fillPage(article, last, pieceBefore).reverse() as [Piece, ...Piece[]];
}

/** The number of the page that begins with a passage. */
export function firstPageOf(passage: number): number {
  return numberOf(passage, 0);
}

/** The number of the page that begins with the part of a passage in which a sentence begins. */
export function pageOfSentence({ passage, text, sentence: [start] }: QuotedSentence): number {
  const piece = piecesOf(passage, text).findLast((each) => each.start <= start);
  return piece?.number ?? firstPageOf(passage);
}

/** The number of a sentence, by which `findSentence` finds it in the same article. */
export function numberOfSentence({ passage, sentence: [start] }: QuotedSentence): number {
  return passage * CHARACTERS_A_PASSAGE + start;
}

/** The sentence of a number; the nearest that there is. */
export function findSentence(index: PassageIndex, number: number): QuotedSentence {
  const { passages } = index.article;
  const passage = Math.min(Math.floor(number / CHARACTERS_A_PASSAGE), passages.length - 1);
  const start = number % CHARACTERS_A_PASSAGE;
  const sentence = index.words.sentencesOf(passage).findLast((each) => each[0] <= start) ?? [0, 0];
  return { passage, text: (passages[passage] as Passage).text, sentence };
}

/** The piece of a number; the nearest that there is. */
export function findPiece({ passages }: Article, number: number): Piece {
  const passage = Math.min(Math.floor(number / PIECES_A_PASSAGE), passages.length - 1);
  const pieces = piecesOf(passage, (passages[passage] as Passage).text);
  return pieces[Math.min(number % PIECES_A_PASSAGE, pieces.length - 1)] as Piece;
}

export function pieceBefore(article: Article, { passage, part }: Piece): Piece | undefined {
  if (part > 0) return findPiece(article, numberOf(passage, part - 1));
  if (passage === 0) return undefined;
  return findPiece(article, numberOf(passage - 1, PIECES_A_PASSAGE - 1));
}

export function pieceAfter(article: Article, { passage, part, parts }: Piece): Piece | undefined {
  if (part < parts - 1) return findPiece(article, numberOf(passage, part + 1));
  if (passage === article.passages.length - 1) return undefined;
  return findPiece(article, numberOf(passage + 1, 0));
}

/** The section of a piece, as in `Passage`. */
export function sectionOf({ passages }: Article, { passage }: Piece): number | undefined {
  return (passages[passage] as Passage).section;
}

/** As many pieces as a page holds, one after the other in the direction of `next`. */
function fillPage(article: Article, first: Piece, next: typeof pieceAfter): [Piece, ...Piece[]] {
  const pieces: [Piece, ...Piece[]] = [first];
  let length = first.text.length;
  let section = sectionOf(article, first);
  for (let piece = next(article, first); piece; piece = next(article, piece)) {
    const isInside = sectionOf(article, piece) === section;
    section = sectionOf(article, piece);
    length += piece.text.length + (isInside ? BREAK_LENGTH : HEADINGS_LENGTH);
    if (length > PAGE_LENGTH) break;
    pieces.push(piece);
  }
  return pieces;
}

/** At least one, also of a passage that has only white space. */
function piecesOf(passage: number, text: string): Piece[] {
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
    };
  });
}

function numberOf(passage: number, part: number): number {
  return passage * PIECES_A_PASSAGE + part;
}
