const FENCE = /^[ \t]*(```+|~~~+)/;
const OPENING = /^[ \t]*<([A-Z][\w.]*|)(?:[\s>]|$)/;
const CLOSING = /^[ \t]*<\/(?:[A-Z][\w.]*)?>[ \t]*$/;

/**
 * Takes from what lies in MDX components the indentation that it has for lying there, so that lists,
 * tags and headings deep inside are known as such.
 */
export function dedentComponents(text: string): string {
  /** For each open component, how many characters its content is moved, and whether that is known. */
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

/** False for `<Card />` and `<Card>text</Card>`; true for a tag that goes on below. */
function isLeftOpen(line: string): boolean {
  return !/\/>\s*$|<\/[\w.]*>\s*$/.test(line) && (/>\s*$/.test(line) || !line.includes('>'));
}
