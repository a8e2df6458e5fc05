import { once } from 'node:events';
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

/** How a terminal shows text. */
export interface Screen {
  /** Columns to wrap at; undefined for pipes and files, whose lines are not wrapped. */
  readonly width: number | undefined;
  /** True when bold and colours may be used. */
  readonly styled: boolean;
}

/** Longer lines tire the eye, however wide the window. */
export const MAX_WIDTH = 100;

/** Writes to standard output, no faster than it is read. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Returns the voice's text with its bold marks replaced by the terminal's. */
export function say(text: string, screen: Screen): string {
  return wrap(
    text.replace(/\*\*(.+?)\*\*/gs, (_, bold: string) => style('bold', bold, screen)),
    screen,
  );
}

/** Formats text, if the screen supports it. */
export function style(
  format: Parameters<typeof styleText>[0],
  text: string,
  screen: Screen,
): string {
  return screen.styled ? styleText(format, text, { validateStream: false }) : text;
}

/** Wraps each line to the width, and repeats the line's own indentation. */
export function wrap(text: string, { width }: Screen): string {
  if (width === undefined) return text;
  return text
    .split('\n')
    .flatMap((line) => {
      const [indent] = /^ {0,8}/.exec(line) as [string];
      const columns = Math.max(1, Math.min(width, MAX_WIDTH) - indent.length);
      const wrapped = wrapAnsi(line.slice(indent.length), columns, { hard: true });
      return wrapped.split('\n').map((piece) => indent + piece);
    })
    .join('\n');
}
