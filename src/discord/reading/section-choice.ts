import type { Article } from '../../article/article.js';
import { cut, cutMiddle } from '../message/cut.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/discord-limits.js';
import { toOneLine } from '../message/discord-markdown.js';
import { matchSections, sectionNumbered } from './match-sections.js';
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
 * Returns the section of a chosen suggestion. For a number, returns the section that is numbered so in
 * its heading, else the one in that place, counted from 1. For anything else, returns the one that
 * matches best.
 */
export async function findSection(
  article: Article,
  chosen: string,
  beginning: string,
): Promise<ReadableSection | undefined> {
  const suggested = sectionAt(article, /^(\d+)\. /.exec(chosen)?.[1]);
  if (suggested && choiceOf(suggested, beginning).value === chosen) return suggested;
  if (isNumber(chosen)) {
    const numbered = (await sectionNumbered(article, chosen)) ?? sectionAt(article, chosen);
    if (numbered) return numbered;
  }
  const [best] = await matchSections(article, chosen, beginning);
  return (
    best ??
    // The article changed between the choice and the command.
    (await matchSections(article, chosen.replace(/^\d+\. /, ''), beginning))[0]
  );
}

/** True for typed text that is a number and nothing else. */
export function isNumber(typed: string): boolean {
  return /^\s*\d+\s*$/.test(typed);
}

function sectionAt(article: Article, place: string | undefined): ReadableSection | undefined {
  const number = Number(place) - 1;
  return readableSections(article).find((section) => section.number === number);
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
