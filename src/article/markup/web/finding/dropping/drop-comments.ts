import type { DomDocument, DomElement } from '../../dom.js';
import { isLongerThan, textLength, textOf } from '../element-text.js';

/** With less text above it, such a heading is no end. */
const MIN_TEXT_CHARACTERS = 60;
const HEADING = 'h2,h3,h4,h5,h6';
/** With the title of what is commented on. */
const MAX_HEADING_CHARACTERS = 250;
const COMMENTS =
  '(?:reader |user )?comments?|(?:leser)?kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz[ey]?|komentáře?|yorum(?:lar)?|комментари\\p{L}*|コメント|评论|評論|댓글|تعليق\\p{L}*';
/** Matches “4 comments”, “3 Responses to “A day at the lock”” and “Comments (4)”: a count, as the text may have a section of that name. */
const HEADING_OF_COMMENTS = new RegExp(
  `^\\W*(?:(?:\\d[\\d.,]*|one)\\s*(?:件の)?(?:${COMMENTS}|responses?|thoughts?|r[ée]ponses?|reaktionen)(?:\\s\\p{L}+\\s*[“”"„«‘'].+)?|(?:${COMMENTS})\\s*(?:[:：]\\s*\\d[\\d.,]*|[(（\\[]\\d[\\d.,]*[)）\\]]))\\W*$`,
  'iu',
);
/** Matches “4 Methods”: where sections are numbered, so may one with comments be. */
const NUMBERED = /^\d+\.?\s+\p{L}/u;
const MERE_COMMENTS = new RegExp(`^(?:${COMMENTS})$`, 'iu');
/** Matches the heading of a form for another comment. */
const ASKS_FOR_COMMENT =
  /^(?:(?:post|leave|add|write|submit) (?:a |your )?(?:comment|reply|response)|kommentar (?:schreiben|verfassen|hinterlassen)|laisser un commentaire|(?:dejar?|deja) un comentario|コメント(?:を|する))/iu;

/** Removes what follows a heading that counts comments, whatever the boxes of the comments are called. */
export function dropComments(document: DomDocument): void {
  const headings = [...document.body.querySelectorAll(HEADING)].filter(
    (heading) => !isLongerThan(MAX_HEADING_CHARACTERS, heading),
  );
  const askedFor = headingsAskedFor(headings);
  const texts = headings.map(textOf);
  const isCount = (text: string) => HEADING_OF_COMMENTS.test(text);
  const areNumbered = texts.some((text) => NUMBERED.test(text) && !isCount(text));
  const found = headings.find(
    (heading, index) => askedFor.has(heading) || (!areNumbered && isCount(texts[index] ?? '')),
  );
  if (!found) return;
  const first = outermostOf(found);
  const comments = [first];
  for (let at = first.nextElementSibling; at; at = at.nextElementSibling) comments.push(at);
  if (comments.some((each) => each.querySelector('h1')) || lengthAbove(first) < MIN_TEXT_CHARACTERS)
    return;
  for (const each of comments) each.remove();
}

/** Returns each mere “Comments” above comments and a form for another, beside that form's heading. */
function headingsAskedFor(headings: readonly DomElement[]): ReadonlySet<DomElement> {
  const asking = new Map<DomElement | null, number>();
  for (const [index, heading] of headings.entries()) {
    if (ASKS_FOR_COMMENT.test(textOf(heading))) asking.set(heading.parentElement, index);
  }
  const isAbove = (heading: DomElement, index: number) =>
    index < (asking.get(heading.parentElement) ?? 0) && MERE_COMMENTS.test(textOf(heading));
  return new Set(headings.filter(isAbove));
}

/** Returns the largest element around a heading that holds nothing else. */
function outermostOf(heading: DomElement): DomElement {
  let found = heading;
  for (let at = heading.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (isLongerThan(MAX_HEADING_CHARACTERS, at) || textLength(at) > textLength(heading)) break;
    found = at;
  }
  return found;
}

/** Returns how many characters stand between the title and the comments. */
function lengthAbove(comments: DomElement): number {
  let length = 0;
  for (let at: DomElement | null = comments; at && at.localName !== 'body'; at = at.parentElement) {
    let beside = at.previousElementSibling;
    for (; beside && beside.localName !== 'h1'; beside = beside.previousElementSibling) {
      const isTitle = beside.querySelector('h1') !== null;
      length += textLength(beside);
      if (isTitle) return length;
    }
    if (beside) return length;
  }
  return length;
}
