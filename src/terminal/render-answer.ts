import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Answer, Correction, QuotedPassage } from '../answer/answer.js';
import type { Span } from '../text/span.js';
import { printable } from './printable.js';

/** How a terminal shows text. */
export interface Screen {
  /** Columns to wrap at; undefined for pipes and files, whose lines are not wrapped. */
  readonly width: number | undefined;
  /** True when bold and colours may be used. */
  readonly styled: boolean;
}

/** Longer lines tire the eye, however wide the window. */
const MAX_WIDTH = 100;
/** Above the passages, by what is claimed of the first. */
const HEADLINES = {
  answers: [],
  nearest: ['The nearest that the article has:'],
  perhaps: ['The article may not say. The nearest that it has:'],
} as const;
/** The gutter marks the answer, so that nothing depends on bold or colour alone. */
const GUTTER = { answer: '┃ ', rest: '│ ' } as const;

/**
 * Renders an answer for a terminal: each passage under its headings, with the answering sentence
 * marked.
 */
export function renderAnswer(answer: Answer, screen: Screen): string {
  if (answer.kind === 'found') {
    const passages = answer.passages.map((passage) => renderPassage(passage, screen));
    return `${[...HEADLINES[answer.degree], ...passages, ...notes(answer, screen)].join('\n\n')}\n`;
  }
  const lines = [style('bold', 'The article does not say.', screen)];
  if (answer.reason === 'no-words') lines.push('Ask with a word or two of what you look for.');
  const blocks = [[...lines, ...notes(answer, screen)].join('\n')];
  if (answer.nearest.length > 0) {
    blocks.push('Nearest to it:', ...answer.nearest.map((near) => renderPassage(near, screen)));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Returns lines about words that the article never uses, and about misspelt ones. */
function notes(answer: Answer, screen: Screen): string[] {
  const { missingWords, corrections } = answer;
  const language = answer.kind === 'abstained' && answer.articleLanguage;
  if (language) {
    const name = languageNames.of(language);
    return [wrap(`The article is in ${name}, so ask in ${name}.`, screen)];
  }
  const lines: string[] = [];
  const lacking = answer.kind === 'found' && answer.lacking;
  if (lacking) lines.push(`It gives no ${lacking === 'time' ? 'date or time' : 'number'}.`);
  if (missingWords.length > 0) lines.push(missingLine(missingWords));
  if (corrections.length > 0) lines.push(correctionLine(corrections));
  return lines.map((line) => wrap(line, screen));
}

function missingLine(words: readonly string[]): string {
  return `The article never uses ${listOf(words)}.`;
}

function correctionLine(corrections: readonly Correction[]): string {
  return `Read as: ${corrections.map(({ word, suggestion }) => printable(`${word} → ${suggestion}`)).join(', ')}.`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

function listOf(words: readonly string[]): string {
  return conjunction.format(words.map((word) => `“${printable(word)}”`));
}

/** Renders a passage under its headings, with the answering sentence marked. */
export function renderPassage(passage: QuotedPassage, screen: Screen): string {
  const place = [...passage.headingPath.map(printable), `¶ ${passage.passage + 1}`].join(' › ');
  const heading = style('cyan', wrap(place, screen), screen);
  return `${heading}\n${screen.width === undefined ? passage.text : gutter(passage, screen)}`;
}

/** Wraps the passage beside a gutter that is heavier along the answering sentence. */
function gutter({ text, sentence, highlights }: QuotedPassage, screen: Screen): string {
  const inner = { ...screen, width: (screen.width ?? MAX_WIDTH) - GUTTER.rest.length };
  const pieces: { span: Span; answers: boolean }[] = [
    { span: [0, sentence[0]], answers: false },
    { span: sentence, answers: true },
    { span: [sentence[1], text.length], answers: false },
  ];
  return pieces
    .filter(({ span }) => text.slice(...span).trim() !== '')
    .flatMap(({ span, answers }) => {
      const mark = style(answers ? 'yellow' : 'dim', answers ? GUTTER.answer : GUTTER.rest, screen);
      const styled = answers
        ? style('bold', highlight(text, span, highlights, screen), screen)
        : highlight(text, span, highlights, screen);
      return wrap(styled.trim(), inner)
        .split('\n')
        .map((line) => mark + line);
    })
    .join('\n');
}

function highlight(
  text: string,
  within: Span,
  highlights: readonly Span[],
  screen: Screen,
): string {
  let shown = '';
  let at = within[0];
  for (const [start, end] of highlights) {
    if (start < at || end > within[1]) continue;
    shown += text.slice(at, start) + style('underline', text.slice(start, end), screen);
    at = end;
  }
  return shown + text.slice(at, within[1]);
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
