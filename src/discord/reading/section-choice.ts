import type { Article } from '../../article/article.js';
import { cut, cutMiddle } from '../message/cut.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/discord-limits.js';
import { toOneLine } from '../message/discord-markdown.js';
import { isNamed, matchSections } from './match-sections.js';
import { type ReadableSection, readableSections } from './readable-sections.js';

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * Returns the sections that typed text may mean, as choices: best first, equally good ones in the
 * article's order; the first sections if nothing was typed. Yields to the event loop if there are many.
 * @param beginning the name for the text before the first heading
 */
export async function suggestSections(
  article: Article,
  typed: string,
  beginning: string,
): Promise<Choice[]> {
  const sections = await matchSections(article, typed, beginning);
  return sections.slice(0, MAX_CHOICES).map((section) => choiceOf(section, beginning));
}

/**
 * Returns the section of a chosen suggestion, else the one with that number, else the one that matches
 * best.
 */
export async function findSection(
  article: Article,
  chosen: string,
  beginning: string,
): Promise<ReadableSection | undefined> {
  const number = Number(/^(\d+)\. /.exec(chosen)?.[1]) - 1;
  const numbered = readableSections(article).find((section) => section.number === number);
  if (numbered && choiceOf(numbered, beginning).value === chosen) return numbered;
  const [best] = await matchSections(article, chosen, beginning);
  const typed = Number(/^\s*\d+\s*$/.exec(chosen)?.[0]) - 1;
  const byNumber = readableSections(article).find((section) => section.number === typed);
  // A heading may be a number, such as a year.
  const isNamedSo = best && isNamed(best, chosen, beginning);
  if (byNumber && !isNamedSo) return byNumber;
  return (
    best ??
    // The article changed between the choice and the command.
    (await matchSections(article, chosen.replace(/^\d+\. /, ''), beginning))[0]
  );
}

/** A section as Discord suggests it: its headings, and a value that leads back to it. */
export function choiceOf(
  { number, headingPath }: Pick<ReadableSection, 'number' | 'headingPath'>,
  beginning: string,
): Choice {
  const name = labelOf(headingPath, beginning);
  return { name, value: cut(`${number + 1}. ${name}`, MAX_CHOICE_LENGTH) };
}

/** Shows headings on one line, without the outer ones if they are too long. */
export function labelOf(headingPath: readonly string[], beginning: string): string {
  const headings = headingPath.length === 0 ? [beginning] : headingPath.map(toOneLine);
  for (let from = 0; from < headings.length - 1; from++) {
    const path = [...(from > 0 ? ['…'] : []), ...headings.slice(from)].join(' › ');
    if (path.length <= MAX_CHOICE_LENGTH) return path;
  }
  const label = cutMiddle(headings.at(-1) as string, MAX_CHOICE_LENGTH);
  return VISIBLE.test(label) ? label : '…';
}
