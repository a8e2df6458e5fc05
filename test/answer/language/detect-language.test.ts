import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/answer/language/detect-language.js';
import { articleOf } from '../articles.js';

const ENGLISH = 'The ferry leaves the northern harbour every hour until the weather turns.';
const GERMAN = 'Die Fähre verlässt den nördlichen Hafen jede Stunde, bis das Wetter umschlägt.';

describe('languageOf', () => {
  it('trusts what the article declares, in any well-formed way', async () => {
    expect(await languageOf(articleOf([ENGLISH], 'pt_BR'))).toBe('pt');
    expect(await languageOf(articleOf([ENGLISH], 'nb'))).toBe('no');
  });

  it('otherwise detects it', async () => {
    expect(await languageOf(articleOf([ENGLISH]))).toBe('en');
    expect(await languageOf(articleOf([GERMAN], 'not a language'))).toBe('de');
    expect(
      await languageOf(
        articleOf(['灯塔的看守人在岩石上住了很久，每六个星期轮换一次，从来没有离开过海岸。']),
      ),
    ).toBe('zh');
  });

  it.each([
    [
      'no',
      'Hva som skjedde etter stormen, vet ingen. Fergen gikk ikke fra havnen på tre uker, og folk måtte ro selv når de skulle over til øya.',
    ],
    [
      'da',
      'Hvad der skete efter stormen, ved ingen. Færgen sejlede ikke fra havnen i tre uger, og folk måtte selv ro, når de skulle over til øen.',
    ],
    ['sv', 'Färjan går från den norra hamnen varje timme, tills vädret slår om.'],
    ['fi', 'Lautta lähtee pohjoisesta satamasta joka tunti, kunnes sää muuttuu.'],
  ])('tells neighbours apart: %s', async (language, text) => {
    expect(await languageOf(articleOf([text]))).toBe(language);
  });

  it('is not misled by a short English text', async () => {
    expect(await languageOf(articleOf(['A paragraph about snails that arrive late.']))).toBe('en');
    expect(await languageOf(articleOf(['Another paragraph about slugs. They eat at night.']))).toBe(
      'en',
    );
    expect(await languageOf(articleOf(['Le phare est sur une île.']))).toBe('fr');
  });

  it('judges an article of few passages as a whole', async () => {
    const few = [
      'Wondrous item, uncommon.',
      'It looks two feet across but holds sixty-four cubic feet.',
      'Whatever is in it, it weighs 15 pounds.',
    ];
    expect(await languageOf(articleOf(few))).toBe('en');
  });

  it('knows a language of few stop words by its letters as well', async () => {
    const turkish =
      'Müdür Recep Adanır, 2011 yılında belediye tarafından göreve atanmıştır. Kütüphane binası Ankara Caddesi üzerinde yer almaktadır ve restorasyonu tamamlanmıştır.';
    expect(await languageOf(articleOf([turkish]))).toBe('tr');
  });

  it('takes no side in a text of two languages', async () => {
    expect(await languageOf(articleOf([ENGLISH, GERMAN, ENGLISH, GERMAN, ENGLISH, GERMAN]))).toBe(
      'und',
    );
  });

  it.each([
    [
      'a timetable',
      Array.from(
        { length: 9 },
        (_, day) => `Day ${day}: Breakfast 8:00. Hike 9:30. Lunch 12:00. Dinner 18:00.`,
      ),
    ],
    [
      'a price list',
      [
        'Room: Single; Price: €40; Beds: 1',
        'Room: Double; Price: €60; Beds: 2',
        'Breakfast is €9.',
      ],
    ],
    ['a roster', ['Monday: Anna, Ben, Carl. Tuesday: Dora, Emil.', 'Wednesday: Anna, Ben.']],
  ])(
    'takes %s for English rather than for a language that has its letters',
    async (_, passages) => {
      expect(await languageOf(articleOf(passages))).toBe('en');
    },
  );

  it.each([
    ['es', 'El faro guía a los barcos.'],
    ['pt', 'O farol guia os navios pelo recife. É o mais antigo desta costa.'],
    ['de', 'Der Turm steht auf einer Insel.'],
    ['nl', 'De toren staat op een eiland in de zee.'],
    ['bg', 'Фарът води корабите покрай рифа. Той е най-старият на този бряг.'],
    ['th', 'ประภาคารนำทางเรือมาหลายปีแล้ว'],
  ])('knows a sentence of %s', async (code, sentence) => {
    expect(await languageOf(articleOf([sentence]))).toBe(code);
  });

  it('leaves a language without rules to itself', async () => {
    const swahili =
      'Mnara wa taa unasimama kwenye kisiwa kidogo karibu na bandari. Ulijengwa na Bodi ya Bandari.';
    expect(await languageOf(articleOf([swahili]))).toBe('sw');
  });
});
