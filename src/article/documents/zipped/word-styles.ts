import { MAX_HEADING_LEVEL } from '../../article.js';
import { attribute } from './xml-text.js';

/** What the library makes of paragraphs in the styles that programs bring along, by their names. */
const KNOWN_STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC'] => !",
  "p[style-name^='Contents '] => !",
  "p[style-name='Contents Heading'] => !",
  "p[style-name^='table of figures'] => !",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations', 'quote'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['Source Code', 'HTML Preformatted', 'Preformatted Text', 'Code'].map(
    (name) => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
];
/** Names of styles that the library knows as headings. */
const HEADING = /^heading (\d)$/i;
/** Styles are based on others; longer chains are mistakes. */
const MAX_BASES = 10;

interface Style {
  readonly name: string;
  readonly base: string | undefined;
  /** From 0, as the file has it; 9 is text. */
  readonly outlineLevel: number | undefined;
}

/**
 * Returns the mapping of a document's styles to HTML. Headings are known by their style, by what it is
 * based on, or by its level in the outline.
 * @param xml `word/styles.xml`; may be empty
 */
export function wordStyleMap(xml: string): string[] {
  const styles = new Map<string, Style>();
  for (const element of xml.split('<w:style ').slice(1)) {
    const tag = `<w:style ${element.slice(0, element.indexOf('>') + 1)}`;
    if (attribute(tag, 'w:type') !== 'paragraph') continue;
    const valueIn = (name: string) => {
      const found = new RegExp(`<${name}\\s[^>]*>`).exec(element)?.[0];
      return found === undefined ? undefined : attribute(found, 'w:val');
    };
    const level = valueIn('w:outlineLvl');
    styles.set(attribute(tag, 'w:styleId') ?? '', {
      name: valueIn('w:name') ?? '',
      base: valueIn('w:basedOn'),
      outlineLevel: level === undefined ? undefined : Number(level),
    });
  }
  const own = [...styles].flatMap(([id, { name }]) => {
    const level = HEADING.test(name) || name === 'Title' ? undefined : levelOf(id, styles);
    return level === undefined || !/^[\w-]+$/.test(id) ? [] : [`p.${id} => h${level}:fresh`];
  });
  return [...KNOWN_STYLES, ...own];
}

function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | undefined {
  let style = styles.get(id);
  for (let bases = 0; style && bases < MAX_BASES; bases++) {
    if (style.outlineLevel !== undefined) {
      return style.outlineLevel < MAX_HEADING_LEVEL ? style.outlineLevel + 1 : undefined;
    }
    const heading = HEADING.exec(style.name)?.[1];
    if (heading) return Math.min(MAX_HEADING_LEVEL, Number(heading));
    style = styles.get(style.base ?? '');
  }
  return undefined;
}
