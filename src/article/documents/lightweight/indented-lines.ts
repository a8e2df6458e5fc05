/** Returns the end of the indented lines, including blank lines between them. */
export function endOfIndented(lines: readonly string[], from: number): number {
  let end = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line !== '' && !/^\s/.test(line)) break;
    if (line !== '') end = index + 1;
  }
  return end;
}

/**
 * Returns the end of the lines up to the next blank one.
 * @param isProse true when an indented line ends them too
 */
export function endOfBlock(lines: readonly string[], from: number, isProse = false): number {
  let end = from;
  while (
    end < lines.length &&
    lines[end] !== '' &&
    !(isProse && end > from && /^\s/.test(lines[end] ?? ''))
  ) {
    end += 1;
  }
  return end;
}

/** Removes the indent that all lines share, and blank lines at either end. */
export function dedent(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line !== '');
  const indents = filled.map((line) => line.length - line.trimStart().length);
  const least = indents.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return trimBlank(lines.map((line) => line.slice(Number.isFinite(least) ? least : 0)));
}

/** Removes blank lines at either end. */
export function trimBlank(lines: readonly string[]): string[] {
  const start = Math.max(
    0,
    lines.findIndex((line) => line !== ''),
  );
  return lines.slice(start, lines.findLastIndex((line) => line !== '') + 1);
}
