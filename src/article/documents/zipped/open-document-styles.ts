import { attribute } from './xml-text.js';

/** What a style makes of a paragraph or of words. */
export interface OpenDocumentStyles {
  /** The name that people see of a paragraph's style, or of the one that it is based on. */
  nameOf(style: string): string;
  isBold(style: string): boolean;
  /** @param level 1 for the outermost list */
  isNumbered(list: string, level: number): boolean;
}

interface Style {
  readonly parent: string | undefined;
  readonly isBold: boolean | undefined;
}

/** Styles that programs make up for one paragraph: `P1`. They are based on one with a name. */
const AUTOMATIC = /^[PT]\d+$/;
/** Styles are based on others; longer chains are mistakes. */
const MAX_BASES = 10;

/** @param files the XML files that define styles */
export function readStyles(files: readonly string[]): OpenDocumentStyles {
  const styles = new Map<string, Style>();
  const numbered = new Map<string, Set<number>>();
  for (const xml of files) {
    for (const element of xml.split('<style:style ').slice(1)) {
      const [tag = ''] = element.split('>', 1);
      const weight = attribute(/<style:text-properties\s[^>]*>/.exec(element)?.[0] ?? '', WEIGHT);
      styles.set(attribute(` ${tag}`, 'style:name') ?? '', {
        parent: attribute(` ${tag}`, 'style:parent-style-name'),
        isBold: weight === undefined ? undefined : /^(?:bold|[6-9]00)$/.test(weight),
      });
    }
    for (const element of xml.split('<text:list-style ').slice(1)) {
      const [tag = ''] = element.split('>', 1);
      const levels = new Set<number>();
      for (const [level] of element.matchAll(/<text:list-level-style-number\s[^>]*>/g)) {
        const isWritten = attribute(level, 'style:num-format');
        if (isWritten) levels.add(Number(attribute(level, 'text:level')));
      }
      numbered.set(attribute(` ${tag}`, 'style:name') ?? '', levels);
    }
  }
  return {
    nameOf: (style) => {
      const base = AUTOMATIC.test(style) ? (styles.get(style)?.parent ?? style) : style;
      return base.replaceAll('_20_', ' ');
    },
    isBold: (style) => {
      let found = styles.get(style);
      for (let bases = 0; found && bases < MAX_BASES; bases++) {
        if (found.isBold !== undefined) return found.isBold;
        found = styles.get(found.parent ?? '');
      }
      return false;
    },
    isNumbered: (list, level) => numbered.get(list)?.has(level) === true,
  };
}

const WEIGHT = 'fo:font-weight';
