import type { DomDocument, DomElement } from '../markup/web/dom.js';

/** What a link to a note says: "1", "[12]", "*". */
const CALL = /^\s*[[(]?(?:\p{N}{1,4}|[*†‡§]{1,3}|\p{Ll}{1,3})[\])]?\s*$/u;
/** What the link back from a note says, if it does not lead to its call. */
const BACK = /^\s*(?:[↑↩⤴^]\ufe0e?\s*)+$/u;
/** Notes stand in these; anything larger is a section that a link leads to. */
const NOTE = 'li,p,aside,dd,div';
const MAX_NOTE_CHARACTERS = 5000;
/** Of all that links lead to; in larger books, the further links stay as they are. */
const MAX_READ_CHARACTERS = 20_000_000;

/**
 * Marks notes and the links that call them, for `readHtmlTree`: each note that leads back to its call, or
 * that a book names as one, becomes a `footnote-text` at the end, and its calls `footnote-call`s.
 */
export function linkNotes(document: DomDocument): void {
  const byId = new Map<string, DomElement>();
  for (const element of document.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? '';
    if (!byId.has(id)) byId.set(id, element);
  }
  const notes = new Map<DomElement, string>();
  const seen = new Map<DomElement, NoteLike>();
  let characters = 0;
  for (const call of [...document.querySelectorAll('a[href^="#"]')]) {
    const id = (call.getAttribute('href') ?? '').slice(1);
    const note = byId.get(id)?.closest(NOTE);
    if (!note || note.contains(call) || !CALL.test(call.textContent ?? '')) continue;
    const known = seen.get(note) ?? describe(note);
    if (!seen.has(note)) characters += known.characters;
    if (characters > MAX_READ_CHARACTERS) break;
    seen.set(note, known);
    if (!isNote(known, call)) continue;
    if (!notes.has(note)) notes.set(note, id);
    const mark = document.createElement('footnote-call');
    mark.setAttribute('data-note', notes.get(note) ?? id);
    (call.closest('sup') ?? call).replaceWith(mark);
  }
  for (const [note, id] of notes) moveToEnd(document, note, id);
  dropEmptied(document, notes.keys());
}

/** What may be a note. */
interface NoteLike {
  readonly characters: number;
  /** The ids that its links lead back to. */
  readonly leadsTo: ReadonlySet<string>;
  readonly hasBackLink: boolean;
}

function describe(note: DomElement): NoteLike {
  const characters = (note.textContent ?? '').length;
  if (characters > MAX_NOTE_CHARACTERS)
    return { characters, leadsTo: new Set(), hasBackLink: false };
  const links = [...note.querySelectorAll('a[href]')];
  const ids = links.map((link) => (link.getAttribute('href') ?? '').replace(/^[^#]*#/, ''));
  return {
    characters,
    leadsTo: new Set(ids),
    hasBackLink: links.some((link) => BACK.test(link.textContent ?? '')),
  };
}

function isNote({ characters, leadsTo, hasBackLink }: NoteLike, call: DomElement): boolean {
  if (characters > MAX_NOTE_CHARACTERS) return false;
  if (hasBackLink || /noteref/.test(call.getAttribute('epub:type') ?? '')) return true;
  return [call, call.parentElement].some((element) => {
    const id = element?.getAttribute('id');
    return id !== null && id !== undefined && id !== '' && leadsTo.has(id);
  });
}

function moveToEnd(document: DomDocument, note: DomElement, id: string): void {
  const text = document.createElement('footnote-text');
  text.setAttribute('data-note', id);
  for (const link of [...note.querySelectorAll('a')]) {
    if (BACK.test(link.textContent ?? '') || CALL.test(link.textContent ?? '')) {
      (link.closest('sup') ?? link).remove();
    }
  }
  for (const child of [...note.childNodes]) text.append(child);
  document.body.append(text);
}

/** Drops elements that hold no text, and then those around them: all of one depth together, each once. */
function dropEmptied(document: DomDocument, elements: Iterable<DomElement>): void {
  const around = new Set<DomElement>();
  for (const element of elements) {
    if (element === document.body || (element.textContent ?? '').trim() !== '') continue;
    if (element.parentElement) around.add(element.parentElement);
    element.remove();
  }
  if (around.size > 0) dropEmptied(document, around);
}
