import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { readQuestion } from '../../../src/answer/reading/question.js';
import { articleOf } from '../articles.js';

async function termsOf(text: string, language: string, question: string): Promise<string[]> {
  const index = await PassageIndex.build(articleOf([text], language));
  return readQuestion(index, question).terms.map(({ stem }) => stem);
}

describe('a verb of which a part stands apart', () => {
  const german = 'Die Musik muss um zehn aufhören. Wer sich abmelden will, wirft den Zettel ein.';

  it.each([
    ['hört die Musik um zehn auf?', 'aufhor'],
    ['wann hört das auf, wenn keiner tanzt', 'aufhor'],
    ['melde ich mich hier ab oder nicht', 'abmeld'],
  ])('is read as one: %s', async (question, verb) => {
    expect(await termsOf(german, 'de', question)).toContain(verb);
  });

  it('is read as one in Dutch', async () => {
    const dutch = 'Opzeggen kan tot oktober.';
    expect(await termsOf(dutch, 'nl', 'hoe zeg ik mijn tuin op')).toContain('opzeg');
  });

  it('is read as one in Danish, wherever the part stands', async () => {
    const danish = 'Opsigelse sker skriftligt.';
    expect(await termsOf(danish, 'da', 'siger jeg op ved jer')).toContain('ops');
  });

  it('is not where the article lacks the verb, or a clause goes on', async () => {
    expect(await termsOf('Die Katze hört alles.', 'de', 'hört sie auf')).toContain('hor');
    const terms = await termsOf(german, 'de', 'wer hört auf der Insel Musik');
    expect(terms).not.toContain('aufhor');
  });
});
