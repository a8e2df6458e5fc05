/**
 * Replaces elements and comments in one pass, each from its start tag to the end tag of the same name.
 * An unclosed one stays as it is.
 * @param replace receives the element's name (`!--` for a comment) and its inner text
 */
export function replaceElements(
  text: string,
  names: readonly string[],
  replace: (name: string, inner: string) => string,
): string {
  const token = new RegExp(`<(/?)(${names.join('|')})\\b([^<>]{0,500})>|<!--|-->`, 'gi');
  const pieces: string[] = [];
  let from = 0;
  let open: { name: string; start: number; end: number } | undefined;
  for (const match of text.matchAll(token)) {
    const [tag, slash, element = '!--', attributes = ''] = match;
    const name = element.toLowerCase();
    const end = match.index + tag.length;
    const isClose = slash === '/' || tag === '-->';
    if (!open && !isClose) {
      if (attributes.endsWith('/')) {
        pieces.push(text.slice(from, match.index), replace(name, ''));
        from = end;
      } else {
        open = { name, start: match.index, end };
      }
    } else if (open && isClose && open.name === name) {
      pieces.push(text.slice(from, open.start), replace(name, text.slice(open.end, match.index)));
      from = end;
      open = undefined;
    }
  }
  return [...pieces, text.slice(from)].join('');
}
