import {
  type APIActionRowComponent,
  type APIStringSelectComponent,
  ComponentType,
  subtext,
  TimestampStyles,
  time,
} from 'discord.js';
import { primaryLanguage } from '../../answer/language/language.js';
import type { Article } from '../../article/article.js';
import { type OutlineEntry, outlineOf } from '../../article/outline.js';
import { readingMinutes } from '../../article/reading-time.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { encodeButtonId } from '../interaction/button-id.js';
import { cut } from '../message/cut.js';
import { MAX_CHOICES } from '../message/discord-limits.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  showNotice,
  shrinkToFit,
  textDisplay,
} from '../message/message.js';
import { showHeadingPath, showTitle } from '../message/show-article.js';
import { labelOf, readableSections } from './section-choice.js';

/** About a phone's screen; the menu has the rest. */
const MAX_OUTLINE_LINES = 30;
/** Headings further in are indented no more: a phone has no room. */
const MAX_INDENT = 3;
/** Leaves room for the options that turn the menu's page. */
const SECTIONS_A_PAGE = MAX_CHOICES - 2;
/** An author's name, or the few first of many. */
const MAX_NAME_LENGTH = 100;

/**
 * Draws what an article is, its outline, and a menu of its sections; its options are button ids, which
 * read a section (`section`) or turn the menu's page (`sections`).
 * @param page of the menu, from 0; the last there is for more
 * @param notice what to say above it, as Discord markdown
 */
export function renderArticle(
  loaded: LoadedArticle,
  texts: Texts,
  { page = 0, notice }: { readonly page?: number; readonly notice?: string | undefined } = {},
): ContainerMessage {
  const { article, link } = loaded;
  const outline = outlineOf(article).filter(({ headingPath }) => headingPath.length > 0);
  const head = [...showNotice(notice), textDisplay(describeArticle(loaded, texts))];
  const controls = [
    sectionMenu(article, texts, page),
    ...buttonRow(linkButtons(texts.buttons.openArticle, link)),
  ];
  return shrinkToFit(MAX_OUTLINE_LINES, (lines) => {
    const shown = drawOutline(outline, lines, texts);
    const display = shown === '' ? [] : [textDisplay(shown)];
    return buildMessage([...head, ...display, ...controls]);
  });
}

function describeArticle(
  { article, index, loadedAt, loadedBy, ownFailure }: LoadedArticle,
  texts: Texts,
): string {
  const { author, date } = article;
  const declared = article.language && primaryLanguage(article.language);
  // The index knows only languages that it has rules for.
  const language = declared ?? index.language.code;
  const facts = [
    author && texts.article.by(showName(author)),
    date && showDate(date, texts),
    texts.article.language(language),
    texts.article.readingTime(readingMinutes(article, language)),
  ].filter(Boolean);
  // Only Discord knows the time zone of who reads it.
  const when = time(loadedAt, TimestampStyles.ShortDateTime);
  return [
    `### ${showTitle(article.title) || '…'}`,
    facts.join(' · '),
    subtext(texts.article.loaded(when, loadedBy && showName(loadedBy.name))),
    ...(ownFailure ? [texts.standsIn] : []),
  ].join('\n');
}

/** A name pings nobody, and is known in every server, where a mention may not be. */
function showName(name: string): string {
  return escapeMarkdown(cut(toOneLine(name), MAX_NAME_LENGTH));
}

/** A day as the member writes it; less than a day as it stands. */
function showDate(iso: string, texts: Texts): string {
  const [, year, month, day] = (/^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return escapeMarkdown(cut(iso, MAX_NAME_LENGTH));
  return texts.article.date(new Date(Date.UTC(year, month - 1, day)));
}

/** The headings down to the level that fits whole, else as many outermost ones as fit. */
function drawOutline(outline: readonly OutlineEntry[], limit: number, texts: Texts): string {
  const depths = outline.map(({ headingPath }) => headingPath.length);
  const fits = (depth: number) => depths.filter((each) => each <= depth).length <= limit;
  const deepest = [...new Set(depths)].sort((a, b) => b - a).find(fits) ?? 1;
  const shown = outline.filter((_, index) => (depths[index] as number) <= deepest).slice(0, limit);
  const lines = shown.map(({ headingPath }) => {
    const indent = '  '.repeat(Math.min(headingPath.length - 1, MAX_INDENT));
    return `${indent}- ${showHeadingPath(headingPath.slice(-1), '') || '…'}`;
  });
  const left = outline.length - shown.length;
  return [...lines, ...(left > 0 ? [subtext(texts.article.moreHeadings(left))] : [])].join('\n');
}

function sectionMenu(
  article: Article,
  texts: Texts,
  wantedPage: number,
): APIActionRowComponent<APIStringSelectComponent> {
  const { fingerprint } = article;
  const sections = readableSections(article);
  const size = sections.length > MAX_CHOICES ? SECTIONS_A_PAGE : MAX_CHOICES;
  const page = Math.min(wantedPage, Math.ceil(sections.length / size) - 1);
  const [from, to] = [page * size, Math.min((page + 1) * size, sections.length)];
  const { beginning, earlierSections, laterSections, chooseSection } = texts.article;
  const turnTo = (number: number) => encodeButtonId({ action: 'sections', fingerprint, number });
  const options = sections.slice(from, to).map(({ number, headingPath }) => {
    const outer = headingPath.slice(0, -1);
    return {
      label: labelOf(headingPath.slice(-1), beginning),
      value: encodeButtonId({ action: 'section', fingerprint, number }),
      ...(outer.length > 0 && { description: labelOf(outer, beginning) }),
    };
  });
  if (from > 0) options.unshift({ label: earlierSections, value: turnTo(page - 1) });
  if (to < sections.length) options.push({ label: laterSections, value: turnTo(page + 1) });
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: turnTo(page),
        placeholder: chooseSection(from + 1, to, sections.length),
        options,
      },
    ],
  };
}
