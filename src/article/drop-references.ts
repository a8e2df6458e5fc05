import type { Block } from './article.js';

/** What encyclopedias and papers call their lists of sources and links. */
const REFERENCES = new RegExp(
  `^(?:${[
    'see also|references|notes|notes and references|citations|footnotes|sources|external links|further reading',
    'siehe auch|einzelnachweise|weblinks|quellen|véase también|referencias|notas|enlaces externos',
    'voir aussi|références|notes et références|liens externes|vedi anche|note|collegamenti esterni',
    'ver também|referências|ligações externas|см\\. также|примечания|ссылки|источники',
    '参见|參見|参考文献|參考文獻|外部链接|外部連結|関連項目|脚注|外部リンク',
  ].join('|')})$`,
  'iu',
);
const LIST = /^(?:-|\d+\.) /;

/** Takes out sections of nothing but lists of sources and links: they say nothing that one could quote. */
export function dropReferences(blocks: readonly Block[]): Block[] {
  const headings = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
  const dropped = new Set<Block>();
  for (const [order, start] of headings.entries()) {
    const section = blocks.slice(start, headings[order + 1]);
    const [heading, ...content] = section;
    const isLists = content.length > 0 && content.every(({ text }) => LIST.test(text));
    if (heading && REFERENCES.test(heading.text) && isLists) {
      for (const block of section) dropped.add(block);
    }
  }
  return blocks.filter((block) => !dropped.has(block));
}
