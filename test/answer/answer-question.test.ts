import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Found, isLikely } from '../../src/answer/answer.js';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { MAX_RELEVANT, RELEVANT } from '../../src/answer/choose-passages.js';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import { articleOf, lighthouse } from './articles.js';

let index: PassageIndex;
beforeAll(async () => {
  index = await PassageIndex.build(lighthouse);
});

function found(answer: Answer): Found {
  expect(answer.kind).toBe('found');
  return answer as Found;
}

describe('an answer', () => {
  it.each([
    [
      'Who drew the plans?',
      'Engineer Mabel Thorne drew the plans after three wrecks in one winter.',
    ],
    [
      'Where did the granite come from?',
      'The granite came by barge from a quarry 40 miles inland.',
    ],
    ['What replaced the keepers?', 'Automatic lamps replaced the keepers in 1988.'],
    [
      'what did the keepers grow',
      'They grew potatoes in soil that they had carried up in buckets.',
    ],
  ])('quotes the sentence that answers “%s”', (question, sentence) => {
    const [best] = found(answerQuestion(index, question)).passages;
    expect(best?.text.slice(...(best.sentence as [number, number]))).toBe(sentence);
  });

  it('stands under its whole heading path', () => {
    const [best] = found(answerQuestion(index, 'Who repairs the foghorn?')).passages;
    expect(best?.headingPath).toEqual(['The keepers', 'The last watch']);
  });

  it('has no heading path before the first heading', () => {
    const [best] = found(answerQuestion(index, 'What reef do ships pass?')).passages;
    expect(best?.headingPath).toEqual([]);
  });

  it('highlights the words that matched, whatever their form', () => {
    const [best] = found(answerQuestion(index, 'Which workshops grind a lens?')).passages;
    const words = best?.highlights.map((span) => best.text.slice(...(span as [number, number])));
    expect(words).toEqual(['lens', 'ground', 'workshop']);
  });

  it('highlights no word that only ends alike', async () => {
    const text = 'The town learned of it late. Its warning came by boat.';
    const one = await PassageIndex.build(articleOf([text], 'en'));
    const [best] = found(answerQuestion(one, 'Who warned the town?')).passages;
    const words = best?.highlights.map((span) => text.slice(...(span as [number, number])));
    expect(words).toEqual(['town', 'warning']);
  });

  it.each([
    ['How much does a ticket cost?', 'The price of a ticket is 4 crowns.', 'price'],
    ['do i need a mic', 'Speak into the microphone.', 'microphone'],
  ])('answers “%s” in the article’s own words', async (question, text, word) => {
    const few = await PassageIndex.build(articleOf([text, 'The pier closes at noon.'], 'en'));
    const answer = answerQuestion(few, question);
    const [best] = answer.kind === 'found' ? answer.passages : answer.nearest;
    expect(best?.text).toBe(text);
    expect(best?.highlights.map((span) => text.slice(...(span as [number, number])))).toContain(
      word,
    );
  });

  it.each([
    ['to be or not to be', 'To be, or not to be: that is the question.'],
    ['Who says “not to be” and to whom?', 'To be, or not to be: that is the question.'],
    ['Where is "the of it" in there?', 'What is the of it? Nobody knows of it.'],
  ])('finds words that stand so, stop words too: %s', async (question, text) => {
    const others = ['It is to be what it is not.', 'There they say who they are, and to whom.'];
    const one = await PassageIndex.build(articleOf([...others, text], 'en'));
    const [best] = found(answerQuestion(one, question)).passages;
    expect(best?.text).toBe(text);
    expect(best?.highlights.length).toBeGreaterThan(0);
  });

  it.each([
    ['What is C++ for?', 'C++ is for engines.'],
    ['What is C# for?', 'C# is for tools.'],
    ['what is new in 1.10', 'In 1.10 the harbour was new.'],
    ['what is new in 1.1', 'In 1.1 the ferry was new.'],
    ['what does --force do', 'The flag --force does as it is told.'],
    ['who is 🦀', '🦀 is the harbour master.'],
  ])('tells names apart by their signs: %s', async (question, text) => {
    const one = await PassageIndex.build(
      articleOf(
        [
          'C is for kernels.',
          'C# is for tools.',
          'C++ is for engines.',
          'In 1.1 the ferry was new.',
          'In 1.10 the harbour was new.',
          'The force does as it likes.',
          'The flag --force does as it is told.',
          '🐙 is the cook.',
          '🦀 is the harbour master.',
        ],
        'en',
      ),
    );
    const answer = answerQuestion(one, question);
    const [best] = answer.kind === 'found' ? answer.passages : answer.nearest;
    expect(best?.text).toBe(text);
  });

  it('says what is asked for and not given', async () => {
    const text = 'The account of the flood differs: a bridge fell, and people died.';
    const one = await PassageIndex.build(articleOf([text, 'The pier closed in 1990.'], 'en'));
    const lackingFor = (question: string) => {
      const answer = answerQuestion(one, question);
      return answer.kind === 'found' && answer.lacking;
    };
    expect(lackingFor('How many people died in the flood?')).toBe('number');
    expect(lackingFor('When did the bridge fall in the flood?')).toBe('time');
    expect(lackingFor('When was the pier closed?')).toBeUndefined();
    expect(lackingFor('Who died in the flood?')).toBeUndefined();
    expect(lackingFor('What time did the pier close?')).toBe('hour');
    expect(lackingFor('How long was the pier closed?')).toBe('length');
    expect(lackingFor('How much did the pier cost?')).toBe('price');
  });

  it('forgives a typo and says how it read the word', () => {
    const answer = found(answerQuestion(index, 'Who drew the plasn for the lihgthouse?'));
    expect(answer.passages[0]?.text).toContain('Mabel Thorne');
    expect(answer.corrections).toContainEqual({ word: 'lihgthouse', suggestion: 'lighthouse' });
  });

  it('finds what an everyday word looks for though it is misspelt', async () => {
    const fares = 'Fares are reimbursed when a sailing is called off.';
    const ferry = await PassageIndex.build(articleOf([fares, 'Dogs travel on the open deck.']));
    const answer = found(answerQuestion(ferry, 'can i get a refnud'));
    expect(answer.passages[0]?.text).toBe(fares);
    expect(answer.corrections).toEqual([{ word: 'refnud', suggestion: 'refund' }]);
    expect(answer.missingWords).toEqual(['refund']);
  });

  it('gives at most as many passages as asked for, best first', () => {
    const question = 'Did keepers watch ships?';
    const all = found(answerQuestion(index, question, 10)).passages;
    expect(all.length).toBeGreaterThan(2);
    expect(all.map(({ score }) => score)).toEqual(
      all.map(({ score }) => score).sort((a, b) => b - a),
    );
    expect(found(answerQuestion(index, question, 2)).passages).toEqual(all.slice(0, 2));
  });

  it('gives all that are relevant, unless told how many', () => {
    const question = 'Which keepers, in “wrecks in one winter”?';
    const all = found(answerQuestion(index, question, MAX_RELEVANT)).passages;
    const least = RELEVANT * (all[0]?.score ?? Number.NaN);
    const relevant = all.filter(({ score }) => score >= least);
    expect(relevant.length).toBeLessThan(all.length);
    expect(found(answerQuestion(index, question)).passages).toEqual(relevant);
  });

  it('shows one of two passages that say the same, and both where a word of the question differs', async () => {
    const winter =
      'The north pier is closed for repairs from the first of November to Easter, so boats land at the harbour steps, where on Sundays a ferry stops too';
    const piers = await PassageIndex.build(
      articleOf([`${winter}.`, `${winter}!`, winter.replace('north', 'south')], 'en'),
    );
    const shownFor = (question: string) =>
      found(answerQuestion(piers, question, 10)).passages.map(({ passage }) => passage);
    expect(shownFor('Is the pier closed for repairs?')).toEqual([0]);
    expect(shownFor('Is the north pier closed for repairs?')).toEqual([0, 2]);
  });

  it('begins at the beginning where only the heading has the question', async () => {
    const faq = await PassageIndex.build(
      articleOf(
        [
          '## How do I cancel?',
          'Write to us a month ahead. It is free.',
          '## Where can I park?',
          'Behind the barn. No charge.',
        ],
        'en',
      ),
    );
    const [best] = found(answerQuestion(faq, 'how do i cancel')).passages;
    expect(best?.text.slice(...(best.sentence as [number, number]))).toBe(
      'Write to us a month ahead.',
    );
  });

  it('is found for an exact word in a one-passage article', async () => {
    const one = await PassageIndex.build(articleOf(['The well is nine metres deep.'], 'en'));
    expect(found(answerQuestion(one, 'How deep is the well?')).passages).toHaveLength(1);
  });

  it('finds a section by the words of its heading', () => {
    const [best] = found(answerQuestion(index, 'What about the building?')).passages;
    expect(best?.headingPath).toEqual(['Building']);
  });
});

it('does not call missing what only asks for a number', async () => {
  const baking = await PassageIndex.build(
    articleOf(['Heat the oven to 250 °C. Bake for twenty minutes.', 'Let it cool.'], 'en'),
  );
  const missing = (text: string) => answerQuestion(baking, text).missingWords;
  expect(missing('At which temperature is the oven?')).toEqual([]);
  expect(missing('Which zebra temperature has the oven?')).toEqual(['zebra']);
});

it('does not call missing what readers see as part of a word, but for a short one that is there by chance', async () => {
  const missing = async (language: string, text: string, question: string) =>
    answerQuestion(await PassageIndex.build(articleOf([text], language)), question).missingWords;
  const tower = 'Der Leuchtturm wird zweimal im Jahr gestrichen.';
  expect(await missing('de', tower, 'Wie oft im Jahr wird der Turm gestrichen?')).toEqual([]);
  const oil = 'The lamp burns oil and is lit twice a day.';
  expect(await missing('en', oil, 'Does the lamp melt ice?')).toEqual(['melt', 'ice']);
});

describe('a compound', () => {
  const RULES = [
    'Waschmarken gibt es im Büro.',
    'Das Treppenhaus wird freitags geputzt.',
    'Fahrräder stehen im Hof.',
  ];
  const MARKS = 'Wash tokens are sold upstairs. The bookmark is red.';

  it.each(['Wo gibt es Marken?', 'Wo bekomme ich eine Marke?', 'Wo ist die Treppe?'])(
    'is found by its parts: %s',
    async (question) => {
      const rules = await PassageIndex.build(articleOf(RULES, 'de'));
      const right = question.includes('Treppe') ? 1 : 0;
      expect(found(answerQuestion(rules, question)).passages[0]?.passage).toBe(right);
    },
  );

  it('finds its parts', async () => {
    const rules = await PassageIndex.build(
      articleOf(['Die Marke kostet 2 Euro.', ...RULES.slice(1)], 'de'),
    );
    expect(found(answerQuestion(rules, 'Was kostet eine Waschmarke?')).passages[0]?.passage).toBe(
      0,
    );
  });

  it('has no parts in languages that seldom write it as one word', async () => {
    const english = await PassageIndex.build(articleOf([MARKS], 'en'));
    const { words } = english.lookAlikes('mark', undefined);
    expect(words).not.toEqual([]);
    expect(english.standIns.compoundsOf('mark', words)).toEqual([]);
  });
});

describe('what is claimed of the first passage', () => {
  const PRICE = 'Is the price of winter wheat rising';
  it.each([
    ['answers', 'Who drew the plans?'],
    ['nearest', `${PRICE}?`],
    ['perhaps', `${PRICE} in Chicago?`],
  ])('is that it “%s”', (degree, question) => {
    expect(answerQuestion(index, question)).toMatchObject({ kind: 'found', degree });
  });

  it('is nothing where even less of the question is found', () => {
    const answer = answerQuestion(index, `${PRICE} in Chicago, Brazil and Rosario?`);
    expect([answer.kind, isLikely(answer)]).toEqual(['abstained', false]);
  });

  it('is at least “perhaps” where only a synonym is found', async () => {
    const texts = ['The guarantee runs for three years.', 'Plug in and press the button.'];
    const one = await PassageIndex.build(articleOf(texts, 'en'));
    const answer = answerQuestion(one, 'warranty?');
    expect(answer).toMatchObject({ kind: 'found', passages: [{ text: texts[0] }] });
  });

  it('is at least “perhaps” where a related word is found', async () => {
    const texts = ['Rabbits stay outside the hall.', 'Plug in and press the button.'];
    const one = await PassageIndex.build(articleOf(texts, 'en'));
    expect(one.standIns.synonymsOf('hamster')).toEqual([]);
    expect(answerQuestion(one, 'hamster?')).toMatchObject({ passages: [{ text: texts[0] }] });
  });

  it('is no more than “nearest” where the article lacks much of the question', async () => {
    const text = 'The kiln toad lives in the kiln and does nothing worth mentioning.';
    const one = await PassageIndex.build(articleOf([text, 'Glass moths break windows.'], 'en'));
    const degreeFor = (question: string) => {
      const answer = answerQuestion(one, question);
      return answer.kind === 'found' && answer.degree;
    };
    expect(degreeFor('where does the kiln toad live')).toBe('answers');
    expect(degreeFor('where does the kiln toad hibernate')).toBe('nearest');
  });

  it('is that the article says it from “nearest” on', () => {
    const likely = ['?', ' in Chicago?'].map((rest) =>
      isLikely(answerQuestion(index, PRICE + rest)),
    );
    expect(likely).toEqual([true, false]);
  });
});

describe('an abstention', () => {
  it('says that no passage shares a word, and which words the article never uses', () => {
    expect(answerQuestion(index, 'Is quantum chromodynamics renormalizable?')).toMatchObject({
      kind: 'abstained',
      reason: 'no-match',
      confidence: 0,
      missingWords: ['quantum', 'chromodynamics', 'renormalizable'],
      nearest: [],
    });
  });

  it('shows what is nearest when too little matches', () => {
    const answer = answerQuestion(
      index,
      'Is the price of winter wheat rising in Chicago, Brazil and Rosario?',
    );
    expect(answer).toMatchObject({ kind: 'abstained', reason: 'weak-match' });
    expect(answer.kind === 'abstained' && answer.nearest[0]?.text).toContain('winter');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['punctuation', '?!… —'],
    ['emoji', '🦀🦀👩‍👩‍👧'],
    ['stop words', 'What is it?'],
  ])('has nothing to look up in %s', (_, question) => {
    expect(answerQuestion(index, question)).toMatchObject({
      kind: 'abstained',
      reason: 'no-words',
    });
  });
});

describe('any text is a question', () => {
  it.each([
    '__proto__',
    'constructor toString hasOwnProperty',
    'の灯台はどこですか',
    '\u0000\u0007\u001b[31m lighthouse',
    'a'.repeat(6000),
    'lighthouse '.repeat(600),
    Array.from({ length: 900 }, (_, number) => `word${number}`).join(' '),
    '\ud800 lone surrogate \udfff',
  ])('%#', (question) => {
    expect(answerQuestion(index, question).question).toBe(question);
  });

  it('and never breaks a promise of the shape', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constant('The reef is near. So is Lyon.')),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Is the reef near Lyon?')),
        async (paragraphs, question) => {
          const article = articleOf(paragraphs.map((text) => `. ${text}`));
          const answer = answerQuestion(await PassageIndex.build(article), question);
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
          const passages = answer.kind === 'found' ? answer.passages : answer.nearest;
          for (const { text, sentence, highlights, passage } of passages) {
            expect(article.passages[passage]?.text).toBe(text);
            let end = 0;
            for (const span of [sentence, ...highlights]) {
              expect(span[0]).toBeGreaterThanOrEqual(span === sentence ? 0 : end);
              expect(span[1]).toBeGreaterThanOrEqual(span[0]);
              expect(span[1]).toBeLessThanOrEqual(text.length);
              if (span !== sentence) end = span[1];
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
