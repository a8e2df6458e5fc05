/** Matches the links that a wiki puts behind its headings: "[edit]", "[edit | edit source]". */
const WORDS =
  'edit(?: source)?|(?:quelltext )?bearbeiten|editar(?: código)?|modifier(?: le (?:code|wikicode))?|modifica(?: wikitesto)?|edytuj(?: kod)?|править(?: код)?|编辑|編集';
const EDIT_LINK = new RegExp(`\\s?\\[(?:${WORDS})(?: \\| (?:${WORDS}))?\\]$`, 'iu');
/** No heading is longer; longer lines are not read. */
const MAX_HEADING_CHARACTERS = 200;
const OUTER_LEVEL = 2;
/** An entry of the table of contents: "2.1	Solo". */
const ENTRY = /^\s*(\d{1,2}(?:\.\d{1,2}){0,4})\s+(\S.*)$/;
/** Below the title: "From Wikipedia, the free encyclopedia". */
const ORIGIN = /^From (?:the )?\p{Lu}.{0,50}(?:wiki|encyclopedia)\p{L}{0,10}$/iu;
/** A reference at the foot of the page, and when the page was changed. */
const FOOT =
  /^\s*(?:↑|\^(?=\s)|This page was last (?:edited|modified)|Diese Seite wurde zuletzt|Esta página se editó|La dernière modification)/u;

/**
 * Reads a page that was copied from a wiki, which shows by its links which lines are headings, and by its
 * table of contents on which level they stand. Returns other texts as they are.
 * @param lines without white space at their ends
 */
export function readWikiPage(lines: readonly string[]): readonly string[] {
  const titles = new Map(
    lines.flatMap((line, index) => {
      const isHeading = line.length <= MAX_HEADING_CHARACTERS && EDIT_LINK.test(line);
      return isHeading ? [[index, line.replace(EDIT_LINK, '').trim()] as const] : [];
    }),
  );
  if (titles.size === 0) return lines;
  const first = lines.findIndex((line) => line !== '');
  // A part of a page has no title above its headings.
  if (titles.has(first)) return lines.map((line, index) => titles.get(index) ?? line);
  const known = new Set(titles.values());
  const levels = new Map<string, number>();
  const contents = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const [, number = '', title = ''] = ENTRY.exec(line.slice(0, MAX_HEADING_CHARACTERS)) ?? [];
    if (!known.has(title)) continue;
    levels.set(title, OUTER_LEVEL - 1 + number.split('.').length);
    contents.add(index);
  }
  return lines.flatMap((line, index) => {
    const title = titles.get(index);
    if (title !== undefined)
      return ['', `${'#'.repeat(levels.get(title) ?? OUTER_LEVEL)} ${title}`, ''];
    if (index === first) return [`# ${line.trim()}`, ''];
    const isContents = contents.has(index) || contents.has(index + 1);
    const isFurniture = line === lines[first] || ORIGIN.test(line) || FOOT.test(line);
    return isContents || isFurniture ? [] : [line];
  });
}
