import { expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { readQuestion } from '../../../src/answer/reading/question.js';
import { parseArticle } from '../../../src/article/parse-article.js';

async function read(language: string, article: string, question: string) {
  const source = { name: 'a.md', bytes: Buffer.from(article) };
  const index = await PassageIndex.build(await parseArticle(source), language);
  return readQuestion(index, question);
}
const formsOf = ({ terms }: { terms: readonly { form: string }[] }) =>
  terms.map(({ form }) => form);

it('reads words that were typed without their marks, and calls that no correction', async () => {
  const question = await read('es', 'El cañón se disparó en la montaña.', 'canon montana');
  expect(formsOf(question)).toEqual(['cañón', 'montaña']);
  expect(question.corrections).toEqual([]);
});

it.each([
  ['de', 'Die Straße nach Köln führt in den Süden.', 'Koeln Sueden', ['köln', 'süden']],
  ['de', 'Die Strasse nach Koeln.', 'Köln', ['koeln']],
  ['no', 'Ålesund ligger ved Ærø.', 'Aalesund Aeroe', ['ålesund', 'ærø']],
])(
  'reads letters that are typed as two, and the other way round: %s, %s',
  async (language, article, text, forms) => {
    expect(formsOf(await read(language, article, text))).toEqual(forms);
  },
);

it.each([
  ['fr', 'Le cœur bat.', 'coeur'],
  ['fr', 'Le coeur bat.', 'cœur'],
  ['ko', '대통령은 서울에서 국회를 열었다.', '대통령이 국회의 서울까지'],
  ['fa', 'کتاب‌های کودکان در ایران است.', 'كتابهای كودكان ايران'],
  ['ar', 'المكتبة في القاهرة كبيرة', 'المکتبة القاهرة'],
])('knows spellings that people mix: %s, %s', async (language, article, text) => {
  expect(
    (await read(language, article, text)).terms.every(({ stemId }) => stemId !== undefined),
  ).toBe(true);
});

it('reads a whole question in Vietnamese without marks, though some words are words without', async () => {
  const article = 'Ngọn hải đăng rất cao. Hai con tàu chìm. Hải đăng sáng.';
  expect(formsOf(await read('vi', article, 'hai dang cao'))).toEqual(['hải', 'đăng', 'cao']);
  expect(formsOf(await read('vi', article, 'hai con tàu'))).toEqual(['hai', 'con', 'tàu']);
});

it('corrects no word that has synonyms', async () => {
  const { corrections } = await read(
    'de',
    'Frau Spickzetter nennt die Hilfsmittel.',
    'spickzettel',
  );
  expect(corrections).toEqual([]);
});

it('corrects nothing that a dictionary cut out of a text without spaces', async () => {
  const { corrections } = await read('th', 'บ้านหลังใหญ่มีเรือ', 'บ้าง');
  expect(corrections).toEqual([]);
});

it('takes no noun for a name where all nouns have capitals', async () => {
  const names = async (language: string, text: string) =>
    (await read(language, 'Text.', text)).terms
      .filter(({ isName }) => isName)
      .map(({ form }) => form);
  expect(await names('de', 'Wann sah der Mann das Haus von Wippersdorf?')).toEqual([]);
  expect(await names('en', 'When did the man see the House of Wippersdorf?')).toEqual([
    'house',
    'wippersdorf',
  ]);
});

it('knows a question that is in another language than the article', async () => {
  const isForeign = async (question: string, language = 'es') =>
    (await read(language, 'El faro se encendió por primera vez en 1851.', question)).isForeign;
  expect(await isForeign('When was the lighthouse first lit?')).toBe(true);
  expect(await isForeign('Когда впервые зажгли маяк?')).toBe(true);
  expect(await isForeign('¿Cuándo se encendió el faro por primera vez?')).toBe(false);
  expect(await isForeign('cuando encendieron el faro')).toBe(false);
  expect(await isForeign('faro 1851')).toBe(false);
  // Keywords have no stop words in any language.
  expect(await isForeign('precio entrada familia niños')).toBe(false);
  expect(await isForeign('phone number email address', 'en')).toBe(false);
  expect(await isForeign('Did Turkish police arrest suspects?', 'en')).toBe(false);
  expect(await isForeign('When was the lighthouse first lit?', 'und')).toBe(false);
});

it('weighs little what the title says, as the whole article is about it', async () => {
  const article = '# The lighthouse\n\nA lighthouse keeper sang.';
  const weightsOf = async (text: string) =>
    Object.fromEntries(
      (await read('en', article, text)).terms.map(({ form, weight, rarity }) => [
        form,
        weight / rarity,
      ]),
    );
  const { lighthouse, keeper } = await weightsOf('Did the lighthouse keeper sing?');
  expect(keeper).toBe(1);
  expect(lighthouse).toBeLessThan(0.5);
  // A question that has no other word asks for the title's.
  expect(await weightsOf('lighthouse?')).toEqual({ lighthouse: 1 });
});

it('does not miss a word that the title has', async () => {
  const article = '# The lighthouse\n\nIts keeper sang.';
  const { missingWords } = await read('en', article, 'Did the lighthouse have a foghorn?');
  expect(missingWords).toEqual(['foghorn']);
});

it.each([
  ['en', 'gimme a summary: wuts the zebra'],
  ['en', 'dunno abt da zebra tho, r u sure any1 saw it b4'],
  ['de', 'haste iwie vllt nich das zebra'],
])(
  'does not miss words that people chat or ask about the article itself with: %s, %s',
  async (language, text) => {
    expect((await read(language, 'It burns oil.', text)).missingWords).toEqual(['zebra']);
  },
);

it.each([
  ['The Wi-Fi is free.', 'is there wifi', ['wi', 'fi']],
  ['# Bus\n\n## Wi-Fi\n\nIt is free.', 'is there wifi', ['wi', 'fi']],
  ['Who wants to sign up sends a letter.', 'signup', ['sign']],
  ['Bags of 10 kg are free.', 'a 10kg bag', ['10', 'kg', 'bag']],
  ['The wifi is free.', 'is there wi-fi', ['wifi']],
  ['The timetable hangs here in time.', 'time table', ['timetable']],
  ['Each 10kg bag is free.', 'a 10 kg bag', ['10kg', 'bag']],
])(
  'reads words as one or two, as the article writes them: %s, %s',
  async (article, text, forms) => {
    const question = await read('en', article, text);
    expect(formsOf(question)).toEqual(forms);
    expect([question.corrections, question.missingWords]).toEqual([[], []]);
  },
);

it('keeps words apart that the article has only one by one', async () => {
  const keep = 'Pass the lock. A word fits. The cargo waits for cars.';
  expect(formsOf(await read('en', keep, 'my car go'))).toEqual(['car', 'go']);
  expect(formsOf(await read('en', keep, 'password'))).toEqual(['password']);
  expect(formsOf(await read('en', `${keep} Lock. Pass on.`, 'lockpass'))).toEqual(['lockpass']);
});

it('looks for no parts of what is longer than words are', async () => {
  const halves = ['a'.repeat(16), 'b'.repeat(17)];
  const short = await read(
    'en',
    `${halves[0]} ${halves[1]?.slice(1)}`,
    `${halves.join('').slice(0, -1)}`,
  );
  expect(formsOf(short)).toHaveLength(2);
  expect(formsOf(await read('en', halves.join(' '), halves.join('')))).toEqual([halves.join('')]);
});

it('forgets a guess at a word that turns out to be part of another', async () => {
  const question = await read('en', 'The multiplayer mode of mules.', 'mulit player, multi player');
  expect(question.corrections.map(({ word }) => word)).not.toContain('multi');
  expect(formsOf(question)).toContain('multiplayer');
});
