import type { DomDocument, DomElement } from '../dom.js';

const BLOCK = 'p,li,td,th,dd,h1,h2,h3,h4,h5,h6,blockquote';

/**
 * Moves notes behind the paragraphs that call them and removes their marks.
 * @param marks selects the links that lead to notes
 * @param noteOf finds the note that a link leads to, by its id
 */
export function writeNotes(
  document: DomDocument,
  marks: string,
  noteOf: (
    mark: DomElement,
    byId: ReadonlyMap<string, DomElement>,
  ) => DomElement | null | undefined,
): void {
  const byId = elementsById(document);
  const written = new Set<DomElement>();
  for (const mark of document.querySelectorAll(marks)) {
    const note = noteOf(mark, byId);
    if (!note || note.contains(mark)) continue;
    const paragraph = mark.closest(BLOCK);
    if (paragraph && !written.has(note)) {
      const text = (note.textContent ?? '').replace(/^\s*\[[^[\]]*\]\s*/, '').trim();
      paragraph.append(document.createTextNode(` ${text}`));
    }
    written.add(note);
    (mark.closest('sup') ?? mark).remove();
  }
  for (const note of written) note.remove();
}

/** The first element with each id. */
function elementsById(document: DomDocument): Map<string, DomElement> {
  const byId = new Map<string, DomElement>();
  for (const element of document.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? '';
    if (!byId.has(id)) byId.set(id, element);
  }
  return byId;
}
