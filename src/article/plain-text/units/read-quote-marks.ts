/** The mark of a quotation, as in mails and notes; a longer one is none. */
const QUOTE_MARKS = /^\s{0,100}(?:>\s?){1,50}/;
/** Matches "> 30 days". */
const MORE_THAN = /^\d/;
/** Where no line has fewer marks, so many are a bullet. */
const MARKS_OF_BULLET = 3;

interface QuotedLine {
  /** The line without its marks. */
  readonly text: string;
  /** How often the line is quoted: the number of its `>`. */
  readonly depth: number;
}

/**
 * Reads the `>` before quoted lines. Some are no quotation: `>>>` before several lines of a text that quotes
 * nothing else is a bullet, and `> 30 days` between lines of text means "more than".
 */
export function readQuoteMarks(lines: readonly string[]): QuotedLine[] {
  const quoted = lines.map(readMarks);
  const marked = quoted.filter(({ depth }) => depth > 0);
  const areBullets = marked.length > 1 && marked.every(({ depth }) => depth >= MARKS_OF_BULLET);
  return quoted.map((line, index) => {
    if (line.depth === 0) return line;
    if (areBullets) return { text: `- ${line.text}`, depth: 0 };
    const isBetween = [index - 1, index + 1].every(
      (beside) => lines[beside] && quoted[beside]?.depth === 0,
    );
    const isMoreThan = isBetween && MORE_THAN.test(line.text);
    return isMoreThan ? { text: lines[index] as string, depth: 0 } : line;
  });
}

function readMarks(line: string): QuotedLine {
  const [marks = ''] = QUOTE_MARKS.exec(line) ?? [];
  return { text: line.slice(marks.length), depth: marks.replaceAll(/[^>]/g, '').length };
}
