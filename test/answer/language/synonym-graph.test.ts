import { describe, expect, it } from 'vitest';
import { SynonymGraph } from '../../../src/answer/language/synonyms/synonym-graph.js';

const always = () => true;

/** Reads groups of words that are their own stems, but for a plural's ending. */
function read(groups: string): Promise<SynonymGraph> {
  return SynonymGraph.read(groups, (word) => word.replace(/s$/u, ''));
}

describe('SynonymGraph', () => {
  it('joins the words of a group, or its two sides', async () => {
    const graph = await read('rent lease, pet animals > cat dog');
    expect(graph.of('rent')).toEqual(['lease']);
    expect(graph.of('animal')).toEqual(['cat', 'dog']);
    expect(graph.of('dog')).toEqual(['pet', 'animal']);
    expect(graph.of('foghorn')).toEqual([]);
  });

  it('finds words related by their synonyms, the most alike first', async () => {
    const graph = await read(
      'toddler > child young minor, infant > child young minor, teen > minor adolescent, car > vehicle',
    );
    expect(graph.relatedTo('toddler', always)).toEqual(['infant', 'teen']);
    expect(graph.relatedTo('toddler', (stem) => stem === 'teen')).toEqual(['teen']);
    expect(graph.relatedTo('car', always)).toEqual([]);
    expect(graph.relatedTo('foghorn', always)).toEqual([]);
  });

  it('does not relate words by one of many synonyms', async () => {
    const graph = await read(
      'fine > good penalty sum ok healthy thin, rate > sum speed pace tempo price quote mark grade',
    );
    expect(graph.relatedTo('fine', always)).toEqual([]);
  });

  it('knows expressions by their first word, and words typed without their marks', async () => {
    const graph = await read(
      'hand_in hand_in_late > submit, prêt > crédit, Müll > Abfall, mise_à_pied > renvoi',
    );
    expect(graph.expressionsFrom('hand')?.get('in')).toEqual([
      ['hand', 'in', 'late'],
      ['hand', 'in'],
    ]);
    expect(graph.of('hand in')).toEqual(['submit']);
    expect(graph.expressionsFrom('mise')?.get('a')).toContainEqual(['mise', 'a', 'pied']);
    expect(graph.of('mise a pied')).toEqual(['renvoi']);
    expect(graph.of('pret')).toEqual(['crédit']);
    expect(graph.of('Muell')).toEqual(['Abfall']);
  });
});
