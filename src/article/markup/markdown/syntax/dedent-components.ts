const FENCE = /^[ \t]*(```+|~~~+)/;
const OPENING = /^[ \t]*<([A-Z][\w.]*|)(?:[\s>]|$)/;
const CLOSING = /^[ \t]*<\/(?:[A-Z][\w.]*)?>[ \t]*$/;

/**
 * Removes the indentation that content has only because it is inside MDX components, so that lists,
 * tags and headings deep inside are recognised.
 */
export function dedentComponents(text: string): string {
  /** For each open component, how far its content is shifted and whether that is known yet. */
  const open: { shift: number; tagIndent: number; isKnown: boolean }[] = [];
  let fence: string | undefined;
  let isInTag = false;
  const lines = text.split('\n').map((line) => {
    const indent = line.length - line.trimStart().length;
    const isBlank = indent === line.length;
    const inner = open.at(-1);
    if (inner && !inner.isKnown && !isInTag && !isBlank && !CLOSING.test(line)) {
      inner.shift += Math.max(0, indent - inner.tagIndent);
      inner.isKnown = true;
    }
    if (fence === undefined && CLOSING.test(line)) open.pop();
    const shift = open.at(-1)?.shift ?? 0;
    const mark = FENCE.exec(line)?.[1];
    if (isInTag) {
      isInTag = !/>\s*$/.test(line);
      if (!isInTag && /\/>\s*$/.test(line)) open.pop();
    } else if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    } else if (fence === undefined && OPENING.test(line) && isLeftOpen(line)) {
      open.push({ shift, tagIndent: indent, isKnown: false });
      isInTag = !line.includes('>');
    }
    return line.slice(Math.min(shift, indent));
  });
  return lines.join('\n');
}

/** True for a tag that continues below; false for `<Card />` and `<Card>text</Card>`. */
function isLeftOpen(line: string): boolean {
  return !/\/>\s*$|<\/[\w.]*>\s*$/.test(line) && (/>\s*$/.test(line) || !line.includes('>'));
}
