import type { Block } from '../../article.js';

/** Matches headings of lists of sources and links, as encyclopedias and papers have them. */
const REFERENCES = new RegExp(
  `^(?:${[
    'see also|references|notes and references|citations|footnotes|external links',
    'siehe auch|einzelnachweise|weblinks|véase también|referencias|enlaces externos',
    'voir aussi|références|notes et références|liens externes|vedi anche|collegamenti esterni',
    'ver também|referências|ligações externas|см\\. также|ссылки',
    '参见|參見|参考文献|參考文獻|外部链接|外部連結|関連項目|脚注|外部リンク',
  ].join('|')})$`,
  'iu',
);
/** Matches headings that recipes and guides also use for parts of their text. */
const PERHAPS_REFERENCES =
  /^(?:notes|sources|further reading|quellen|notas|note|примечания|источники)$/iu;
const LIST = /^(?:-|\d+\.) /;
const SOURCE = /https?:|www\.|[^\S\n][([]\d{4}[a-z]?[)\]]|[\^↑]/u;

/** Removes sections that consist only of sources and links: they hold nothing worth quoting. */
export function dropReferences(blocks: readonly Block[]): Block[] {
  const headings = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
  const dropped = new Set<Block>();
  for (const [order, start] of headings.entries()) {
    const section = blocks.slice(start, headings[order + 1]);
    const [heading, ...content] = section;
    const isLists = content.length > 0 && content.every(({ text }) => LIST.test(text));
    if (heading && isLists && areReferences(heading.text, content)) {
      for (const block of section) dropped.add(block);
    }
  }
  return blocks.filter((block) => !dropped.has(block));
}

function areReferences(heading: string, lists: readonly Block[]): boolean {
  if (REFERENCES.test(heading)) return true;
  const items = lists.flatMap(({ text }) => text.split('\n'));
  const sources = items.filter((item) => SOURCE.test(item));
  return PERHAPS_REFERENCES.test(heading) && sources.length > items.length / 2;
}
