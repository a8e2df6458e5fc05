import { describe, expect, it } from 'vitest';
import { asksInAnotherLanguage } from '../../../src/answer/besides/asks-in-another-language.js';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { readQuestion } from '../../../src/answer/reading/question.js';
import { articleOf } from '../articles.js';

const ARTICLES = {
  en: 'A keeper named Ada Holm lit the lamp in Russia, and warned the ships of the rocks.',
  de: 'Eine Wärterin namens Ada Holm zündete die Lampe an und warnte die Schiffe vor den Felsen.',
  zh: '灯塔的看守人每天晚上点灯，提醒船只注意岩石。',
} as const;

async function asksOtherwise(question: string, language: keyof typeof ARTICLES = 'en') {
  const index = await PassageIndex.build(articleOf([ARTICLES[language]], language), language);
  return asksInAnotherLanguage(index.language, readQuestion(index, question));
}

describe('a question in another language than the article', () => {
  it.each([
    'Qui a averti la Russie ?',
    'Chi ha avvertito la Russia?',
    '¿Quién avisó?',
    'Quem avisou a Rússia?',
    'Wer warnte Russland?',
    'Wie waarschuwde Rusland?',
    'Rusya neden uyarıldı?',
    'Hvem advarte Russland?',
    'Kuka varoitti Venäjää?',
    'cest quoi holm',
    '誰が警告したの',
    '谁警告了俄罗斯？',
    '누가 경고했나요?',
    'من حذر روسيا؟',
    'Кто предупредил?',
  ])('is told to be, however short: %s', async (question) => {
    expect(await asksOtherwise(question)).toBe(true);
  });

  it('is told also where the article is not in English', async () => {
    expect(await asksOtherwise('Who warned the ships?', 'de')).toBe(true);
    expect(await asksOtherwise('Who warned the ships?', 'zh')).toBe(true);
    expect(await asksOtherwise('だれが船に知らせたの', 'zh')).toBe(true);
  });
});

describe('a question in the article’s language', () => {
  it.each([
    ['Who warned Russia?', 'en'],
    ['ai agents pricing', 'en'],
    ['como lake depth', 'en'],
    ['ki blast', 'en'],
    ['que sera sera song', 'en'],
    ['nuclear codes', 'en'],
    ['5 µm', 'en'],
    ['Ада Holm', 'en'],
    ['Wer warnte die Schiffe?', 'de'],
    ['was ist ein leuchtturm', 'de'],
    ['谁点灯？', 'zh'],
    ['iPhone 多少钱', 'zh'],
  ] as const)('is not taken for another: %s', async (question, language) => {
    expect(await asksOtherwise(question, language)).toBe(false);
  });
});
