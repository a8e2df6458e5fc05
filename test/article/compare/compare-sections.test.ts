import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Block, buildArticle } from '../../../src/article/article.js';
import { compareArticles } from '../../../src/article/compare/compare-articles.js';
import { countSections } from '../../../src/article/outline.js';

/** A line that begins with `#` marks is a heading of their level. */
function article(...lines: string[]): Article {
  const blocks = lines.map((line): Block => {
    const [, marks, text] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    if (marks === undefined || text === undefined) return { type: 'paragraph', text: line };
    return { type: 'heading', level: marks.length, text };
  });
  return buildArticle({ metadata: {}, blocks }, 'Mills');
}

const compare = (before: Article, after: Article) => compareArticles(before, after).sections;

const RYE = 'The old mill by the river grinds four tonnes of rye every week.';
const DAM = 'Next spring, children will plant apple trees along the dam.';
const BAKER = 'A baker from town bought a bicycle and painted its frame green.';
const NONE = { added: 0, removed: 0, renamed: [] };

describe('compareSections', () => {
  it('knows a section whose heading was edited by its passages', () => {
    const before = article('# Mills', '## Grinding', RYE, DAM, '## Trade', BAKER);
    const after = article('# Mills', '## Milling', RYE, DAM, '## Trade', BAKER);
    expect(compare(before, after)).toEqual({
      ...NONE,
      renamed: [{ before: 'Grinding', after: 'Milling' }],
    });
  });

  it('knows it by passages that changed too', () => {
    const before = article('# A', RYE, '# B', BAKER);
    const after = article('# C', RYE.replace('four', 'five'), '# B', BAKER);
    expect(compare(before, after).renamed).toEqual([{ before: 'A', after: 'C' }]);
  });

  it('takes one that lost most of its passages for another', () => {
    const before = article('# A', RYE, DAM, '# B', BAKER);
    const after = article('# C', DAM, '# A', RYE, '# B', BAKER);
    expect(compare(before, after)).toEqual({ ...NONE, added: 1 });
    expect(compare(article('# Top', '# A', DAM), article('# Top', '# C', BAKER))).toEqual({
      added: 1,
      removed: 1,
      renamed: [],
    });
  });

  it('tells of a renamed section, not of those inside', () => {
    const before = article('# Top', '# A', '## Rye', RYE, '## Dam', DAM);
    const after = article('# Top', '# C', '## Rye', RYE, '## Dam', DAM);
    expect(compare(before, after).renamed).toEqual([{ before: 'A', after: 'C' }]);
    const one = compare(
      article('# Top', '# A', '## Rye', RYE),
      article('# Top', '# C', '## Rye', RYE),
    );
    expect(one).toEqual({ ...NONE, renamed: [{ before: 'A', after: 'C' }] });
  });

  it('does not mind where a section stands', () => {
    const before = article('# A', RYE, '## Inner', DAM, '# B', BAKER);
    const after = article('# A', RYE, '# B', BAKER, '## Inner', DAM);
    expect(compare(before, after)).toEqual(NONE);
    const lifted = article('# A', '## Rye', RYE, '# B', BAKER);
    expect(compare(lifted, article('# Rye', RYE, '# B', BAKER))).toEqual({ ...NONE, removed: 1 });
  });

  it('takes the title for no section', () => {
    const before = article('# Mills', '## A', RYE, '## B', DAM);
    expect(compare(before, article('# Windmills', '## A', RYE, '## B', DAM))).toEqual(NONE);
    const second = article('# Mills', '## A', RYE, '## B', DAM, '# More', BAKER);
    expect(compare(before, second)).toEqual({ ...NONE, added: 2 });
  });

  it('counts sections of one name', () => {
    const before = article('# A', '## Note', RYE, '## Note', DAM);
    const after = article('# A', '## Note', RYE, '## Note', DAM, '## Note', BAKER);
    expect(compare(before, after)).toEqual({ ...NONE, added: 1 });
  });

  it('accounts for every section, whatever the articles are', () => {
    const line = fc.constantFrom('# A', '# B', '## A', '## C', '### D', RYE, DAM, BAKER);
    const lines = fc.array(line, { maxLength: 15 });
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const [before, after] = [article(...from), article(...to)];
        const { added, removed, renamed } = compare(before, after);
        const kept = countSections(after) - added;
        expect(countSections(before) - removed).toBe(kept);
        expect(renamed.length).toBeLessThanOrEqual(kept);
        for (const { before, after } of renamed) expect(before).not.toBe(after);
      }),
    );
  });

  it('compares 20,000 sections within a second or two', () => {
    const many = (name: string) =>
      Array.from({ length: 20_000 }, (_, index) => [`## ${name}`, `${index} mills turn.`]).flat();
    const sections = compare(article('# Top', ...many('Note')), article('# Top', ...many('Mark')));
    expect(sections.renamed).toHaveLength(20_000);
  });
});
