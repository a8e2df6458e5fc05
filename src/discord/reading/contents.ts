import {
  type APIActionRowComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Article } from '../../article/article.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/discord-limits.js';
import { encodePressId } from '../message/press-id.js';
import { type ReadableSection, readableSections } from './readable-sections.js';
import { labelOf } from './section-choice.js';

/** Consecutive sections among those that can be read. */
export interface SectionRange {
  readonly from: number;
  readonly count: number;
}

/** Each heading on either side of “–” gets half of a label. */
const HALF_LABEL_LENGTH = MAX_CHOICE_LENGTH / 2 - 2;

/**
 * A menu of sections. If there are more than Discord allows, a menu of their chapters, each of which
 * opens its own menu: up to 625 sections are at most two choices away.
 */
export function contentsMenu(
  article: Article,
  texts: Texts,
  wanted: Partial<SectionRange>,
): APIActionRowComponent<APIStringSelectComponent> {
  const { fingerprint } = article;
  const all = readableSections(article);
  const range = clip(wanted, all.length);
  const sections = all.slice(range.from, range.from + range.count);
  const turnTo = ({ from, count }: SectionRange) =>
    encodePressId({ action: 'sections', fingerprint, number: from, also: count });
  const { beginning, chooseSection, chooseChapter } = texts.article;
  const isShort = range.count <= MAX_CHOICES;
  const options = isShort
    ? sections.map(({ number, headingPath }) => {
        const outer = headingPath.slice(0, -1);
        return {
          label: labelOf(headingPath.slice(-1), beginning),
          value: encodePressId({ action: 'section', fingerprint, number }),
          ...(outer.length > 0 && { description: labelOf(outer, beginning) }),
        };
      })
    : groupSections(sections).map((group) => ({
        label: labelGroup(sections.slice(group.from, group.from + group.count), beginning),
        value: turnTo({ from: range.from + group.from, count: group.count }),
        description: texts.article.sections(group.count),
      }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: turnTo(range),
        placeholder: isShort ? chooseSection : chooseChapter,
        options,
      },
    ],
  };
}

/**
 * Splits sections into at most `MAX_CHOICES` consecutive groups: chapters if they are few and short
 * enough, else equal parts.
 */
function groupSections(sections: readonly ReadableSection[]): SectionRange[] {
  const chapters: { from: number; count: number }[] = [];
  for (const [at, { headingPath }] of sections.entries()) {
    const present = chapters.at(-1);
    const isInside = present && sections[at - 1]?.headingPath[0] === headingPath[0];
    if (isInside) present.count += 1;
    else chapters.push({ from: at, count: 1 });
  }
  const isFew = chapters.length > 1 && chapters.length <= MAX_CHOICES;
  if (isFew && chapters.every(({ count }) => count <= MAX_CHOICES)) return chapters;
  const count = Math.max(MAX_CHOICES, Math.ceil(sections.length / MAX_CHOICES));
  return Array.from({ length: Math.ceil(sections.length / count) }, (_, at) => ({
    from: at * count,
    count: Math.min(count, sections.length - at * count),
  }));
}

function labelGroup(sections: readonly ReadableSection[], beginning: string): string {
  const [first, last] = [sections[0], sections.at(-1)].map(
    (section) => section?.headingPath ?? [],
  ) as [readonly string[], readonly string[]];
  const isWholeChapter = first[0] === last[0] && first.length <= 1;
  if (isWholeChapter) return labelOf(first, beginning);
  const [from, to] = [first, last].map((path) =>
    cut(labelOf(path.slice(-1), beginning), HALF_LABEL_LENGTH),
  );
  return from === to ? (from as string) : `${from} – ${to}`;
}

function clip({ from = 0, count }: Partial<SectionRange>, length: number): SectionRange {
  const isThere = from < length && count !== undefined && count > 0;
  return isThere ? { from, count: Math.min(count, length - from) } : { from: 0, count: length };
}
