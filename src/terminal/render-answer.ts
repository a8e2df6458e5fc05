import type { Answer, QuotedPassage } from '../answer/answer.js';
import type { Span } from '../text/span.js';
import { operatorTexts } from '../voice/operator-texts.js';
import { printable } from './printable.js';
import { MAX_WIDTH, type Screen, say, style, wrap } from './screen.js';

/** The gutter marks the answer, so that nothing depends on bold or colour alone. */
const GUTTER = { answer: '┃ ', rest: '│ ' } as const;

/**
 * Renders an answer for a terminal: each passage under its headings, with the answering sentence
 * marked.
 */
export function renderAnswer(answer: Answer, screen: Screen): string {
  const { doesNotSay, headlines, nearest, nothingToLookUp } = operatorTexts().answer;
  const notes = describeReading(answer);
  const blocks: (string | QuotedPassage)[] = [];
  if (answer.kind === 'found') {
    if (answer.degree !== 'answers') blocks.push(headlines[answer.degree]);
    blocks.push(...answer.passages, ...notes);
  } else {
    const claim = answer.reason === 'no-words' ? nothingToLookUp : doesNotSay;
    blocks.push([claim, ...notes].join('\n'));
    if (answer.nearest.length > 0) blocks.push(nearest, ...answer.nearest);
  }
  const shown = blocks.map((block) =>
    typeof block === 'string' ? say(block, screen) : renderPassage(block, screen),
  );
  return `${shown.join('\n\n')}\n`;
}

/** Returns lines about words that the article never uses, and about misspelt ones. */
function describeReading(answer: Answer): string[] {
  const { answer: texts, article } = operatorTexts();
  const language = answer.kind === 'abstained' && article.language(answer.articleLanguage ?? 'und');
  if (language) return [texts.articleIsIn(language)];
  const lacking = answer.kind === 'found' && answer.lacking;
  const missing = answer.missingWords.map(printable);
  const readAs = answer.corrections.map(({ word, suggestion }) => ({
    word: printable(word),
    suggestion: printable(suggestion),
  }));
  return [
    ...(lacking ? [texts.givesNo[lacking]] : []),
    ...(missing.length > 0 ? [texts.neverUses(missing)] : []),
    ...(readAs.length > 0 ? [texts.readAs(readAs)] : []),
  ];
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
