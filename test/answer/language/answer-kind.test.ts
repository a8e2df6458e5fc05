import { describe, expect, it } from 'vitest';
import { fitOf, KIND_BITS, nameLacking } from '../../../src/answer/language/answer-kind.js';
import { ANSWER_WORDS } from '../../../src/answer/language/answer-words/all-answer-words.js';
import { loadLanguage } from '../../../src/answer/language/language.js';

const { time: TIME, number: NUMBER, price: PRICE, length: LENGTH, hour: HOUR } = KIND_BITS;

describe('what is asked for', () => {
  it.each([
    ['ar', 'متى بُني المسجد؟', 'كم عدد السكان؟'],
    ['de', 'In welchem Jahr starb sie?', 'Wie viele Menschen leben dort?'],
    ['el', 'Πότε χτίστηκε ο φάρος;', 'Πόσοι κάτοικοι ζουν εκεί;'],
    ['en', 'When was it built?', 'How many people live there?'],
    ['es', '¿En qué año murió?', '¿Cuántas personas viven allí?'],
    ['fa', 'پل چه زمانی ساخته شد؟', 'چند نفر آنجا هستند؟'],
    ['hi', 'किस वर्ष पुल बना?', 'कितने लोग वहाँ रहते हैं?'],
    ['pl', 'W którym roku zbudowano most?', 'Ilu ludzi tam mieszka?'],
    ['ko', '다리는 언제 지어졌나요?', '거기 사람이 몇 명 살아요?'],
    ['ro', 'În ce an a murit?', 'Câți oameni trăiesc acolo?'],
    ['ru', 'В каком году построен мост?', 'Сколько людей там живёт?'],
    ['th', 'สะพานสร้างเมื่อใด', 'มีคนกี่คน'],
    ['tr', 'Köprü hangi yılda yapıldı?', 'Orada kaç kişi yaşıyor?'],
    ['vi', 'Cây cầu được xây năm nào?', 'Có bao nhiêu người sống ở đó?'],
    ['zh', '桥是什么时候建的？', '那里有多少人？'],
  ])('is known in %s', async (code, when, howMany) => {
    const { kinds } = await loadLanguage(code);
    expect(kinds.kindsAsked(when)).toBe(TIME);
    expect(kinds.kindsAsked(howMany)).toBe(NUMBER);
  });

  it('is the part of the question that asks for it', async () => {
    const { kinds } = await loadLanguage('en');
    expect(kinds.askingPart('At what temperature is it baked?')).toBe('what temperature');
    expect(kinds.askingPart('Who baked it?')).toBe('');
  });

  it.each([
    ['what do i do w the bin when its full', 0],
    ['Why does it ring when a ship passes?', 0],
    ['How did she feel when she heard it?', 0],
    ['The lamp was lit when?', TIME],
    ['Which ship came, and when did it leave?', TIME],
    ['How do I find out when it opens?', TIME],
    ['What is it? When was it built?', TIME],
    ['when can i water', TIME],
  ])('is a time in %j only where “when” asks for it', async (question, asked) => {
    const { kinds } = await loadLanguage('en');
    expect(kinds.kindsAsked(question)).toBe(asked);
  });

  it.each([
    ['de', 'wie hoch ist die kaution', PRICE],
    ['de', 'wie hoch ist der turm', 0],
    ['de', 'was kostet das', PRICE],
    ['de', 'wie lang darf man bleiben', LENGTH],
    ['de', 'um wieviel uhr', HOUR],
    ['nl', 'wat kost een kaartje', PRICE],
    ['nl', 'hoelang duurt het', LENGTH],
    ['nl', 'hoe laat gaat het open', HOUR],
    ['no', 'hva koster det å komme inn', PRICE],
    ['da', 'hvor lang tid tager det', LENGTH],
    ['sv', 'hur dags öppnar ni', HOUR],
    ['pl', 'ile kosztuje bilet', PRICE],
    ['pl', 'jak długo to trwa', LENGTH],
    ['pl', 'o której otwieracie', HOUR],
    ['en', 'how much do keepers get paid', PRICE],
    ['en', 'how much water do they need', 0],
    ['en', 'whats the boat storage price', PRICE],
    ['en', 'Why did the price of oil rise?', 0],
    ['en', 'how long is the pier', LENGTH],
    ['en', 'what time does it open', HOUR],
    ['es', '¿cuánto cuesta la entrada?', PRICE],
    ['fa', 'اتاق دو نفره چنده', PRICE],
    ['fa', 'به کی بگم', 0],
    ['fa', 'چقدر طول میکشه', LENGTH],
    ['tr', 'aylığı kaç para', PRICE],
    ['tr', 'kaçta açılıyor', HOUR],
    ['tr', 'ne kadar sürer', LENGTH],
    ['ja', '大人いくら？', PRICE],
    ['ja', '作るのに何年かかった？', LENGTH],
    ['ja', '何時まで', HOUR],
    ['zh', '钥匙丢了要赔多少', PRICE],
    ['zh', '押金多久能拿回来', LENGTH],
    ['zh', '几点重启', HOUR],
    ['ar', 'بكم الاشتراك', PRICE],
    ['ar', 'كم يوم اقدر احتفظ بالكتاب', LENGTH],
    ['ru', 'сколько стоит общага', PRICE],
    ['ru', 'во сколько закрывают', HOUR],
    ['ru', 'сколько дней держат места', LENGTH],
    ['ko', '입장료 얼마예요', PRICE],
    ['ko', '얼마나 커요', 0],
    ['ko', '몇 시에 열어요', HOUR],
    ['ko', '얼마나 걸려요', LENGTH],
    ['es', 'cuanto tiempo dura', LENGTH],
    ['es', 'a que hora abre', HOUR],
    ['fr', "c'est combien pour un adulte", PRICE],
    ['fr', 'ça dure combien de temps', LENGTH],
    ['fr', 'à quelle heure ça ouvre', HOUR],
    ['it', 'quanto costa il biglietto', PRICE],
    ['it', 'quanto pesa il maschio', 0],
    ['it', 'tra quanto arriva', LENGTH],
    ['it', 'a che ora chiude', HOUR],
    ['pt', 'quanto custa a entrada', PRICE],
    ['pt', 'quanta água leva', 0],
    ['pt', 'quanto tempo demora', LENGTH],
    ['pt', 'até que horas fica aberto', HOUR],
    ['fr', 'c combien lentrée', PRICE],
    ['fr', 'ça vaut combien', PRICE],
    ['fr', 'cb de temps ça prend', LENGTH],
    ['fr', 'je peux payer en cb', 0],
  ])('is in %s more than a number or a time: %s', async (code, question, asked) => {
    const { kinds } = await loadLanguage(code);
    expect(kinds.kindsAsked(question) & (PRICE | LENGTH | HOUR)).toBe(asked);
  });

  it('is a number in whatever words', async () => {
    const { kinds } = await loadLanguage('en');
    for (const question of ['how heavy is it', 'whats the max weight', 'what is the capacity']) {
      expect(kinds.kindsAsked(question), question).toBe(NUMBER);
    }
  });

  it('is read by whole words', async () => {
    const { kinds } = await loadLanguage('en');
    expect(kinds.kindsAsked('Who was the whenever man?')).toBe(0);
  });
});

describe('what a sentence offers', () => {
  it.each([
    ['ar', 'بُني في شهر مارس', 'لها سبعة أبواب'],
    ['de', 'Gebaut im Januar', 'Sie hat sieben Türme'],
    ['el', 'Χτίστηκε τον Μαρτίου', 'Έχει επτά πύργους'],
    ['es', 'Construida en el siglo pasado', 'Tiene siete torres'],
    ['hi', 'मार्च में बना', 'सात मीनारें हैं'],
    ['ro', 'Construit în martie', 'Are șapte turnuri'],
    ['ru', 'Построен в марте или 5 марта', 'Семь башен'],
    ['th', 'สร้างในเดือนมีนาคม', 'มีหอคอยเจ็ดหอ'],
    ['tr', 'Mart ayında yapıldı', 'Yedi kulesi var'],
    ['vi', 'Xây vào thế kỷ trước', 'Có bảy tòa tháp'],
    ['zh', '建于上个世纪', '有七座塔'],
  ])('is known in %s', async (code, time, number) => {
    const { kinds } = await loadLanguage(code);
    expect(kinds.kindsOffered(time) & TIME).toBe(TIME);
    expect(kinds.kindsOffered(number) & NUMBER).toBe(NUMBER);
  });

  it.each([
    ['de', 'Der Eintritt ist kostenlos.', 'Es dauert zwei Stunden.', 'Ab 9 Uhr.'],
    [
      'en',
      'Tickets are 12 diamonds; the price includes tea.',
      'It stays for ever.',
      'We meet at 6.',
    ],
    ['en', '£4 each', 'a year or two', 'Doors open 18:30.'],
    ['es', 'Son 12 €.', 'Dura tres semanas.', 'Abre a las 9.'],
    ['fr', "L'adhésion coûte 20 francs.", 'Pendant deux mois.', 'Dès 14h30.'],
  ])('is a price, a length and an hour in %s', async (code, price, length, hour) => {
    const { kinds } = await loadLanguage(code);
    const particular = (text: string) => kinds.kindsOffered(text) & (PRICE | LENGTH | HOUR);
    expect(particular(price)).toBe(PRICE);
    expect(particular(length)).toBe(LENGTH);
    expect(particular(hour)).toBe(HOUR);
    expect(particular('Sieben, seven, siete: 7')).toBe(0);
  });

  it('fits what is asked for, a number half where a price is', () => {
    expect(fitOf(PRICE | NUMBER, PRICE | NUMBER)).toBe(1);
    expect(fitOf(PRICE | NUMBER, NUMBER)).toBe(0.5);
    expect(fitOf(NUMBER, NUMBER)).toBe(1);
    expect(fitOf(NUMBER, TIME)).toBe(0);
    expect(nameLacking(PRICE | NUMBER, NUMBER)).toBe('price');
    expect(nameLacking(TIME, NUMBER)).toBeUndefined();
    expect(nameLacking(0, 0)).toBeUndefined();
  });

  it('is read in linear time', async () => {
    const { kinds } = await loadLanguage('en');
    const before = performance.now();
    kinds.kindsOffered('it costs a price '.repeat(20_000));
    kinds.kindsAsked('how much '.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('is a year and a number in digits of any script', async () => {
    const { kinds } = await loadLanguage('hi');
    expect(kinds.kindsOffered('यह १९०१ में बना')).toBe(TIME | NUMBER);
  });

  it.each([
    ['ar', 'وصلت السفينة أمس'],
    ['de', 'Gestern legte das Schiff ab'],
    ['en', 'It sails on Mondays'],
    ['en', 'It sank last year'],
    ['fr', "Il arrive aujourd'hui"],
    ['ru', 'Она приехала вчера'],
    ['uk', "Вона приїде у п'ятниця"],
    ['zh', '船昨天到了'],
  ])('is a weekday and a day near by in %s: %s', async (code, sentence) => {
    const { kinds } = await loadLanguage(code);
    expect(kinds.kindsOffered(sentence) & (TIME | NUMBER)).toBe(TIME);
  });

  it('is no month where the word is another', async () => {
    expect((await loadLanguage('en')).kinds.kindsOffered('It may rain.')).toBe(0);
  });
});

it('has words of languages that are known', async () => {
  for (const code of Object.keys(ANSWER_WORDS)) expect((await loadLanguage(code)).code).toBe(code);
});
