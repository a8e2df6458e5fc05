import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/answer/language/language.js';
import { SYNONYMS } from '../../../src/answer/language/synonyms/synonyms.js';
import { FREQUENT, LISTED, STEMMED, UNLISTED } from '../../../src/answer/language/word-lists.js';
import { splitWords } from '../../../src/answer/language/words.js';

describe('loadLanguage', () => {
  it('stems and knows stop words where they exist', async () => {
    const english = await loadLanguage('en-GB');
    const stem = (word: string) => english.analyse(word).stem;
    expect(stem('Running')).toBe(stem('runs'));
    expect(stem('ran')).toBe(stem('running'));
    expect(english.stopWords.has('the')).toBe(true);
  });

  it('knows how rare a word is', async () => {
    const { analyse } = await loadLanguage('en');
    expect(analyse('people').rarity).toBeLessThan(analyse('lighthouse').rarity);
    expect(analyse('foghorn')).toMatchObject({ rarity: 1, isListed: false });
  });

  it('knows frequent French words with any mark, and those that follow an apostrophe', async () => {
    const { analyse } = await loadLanguage('fr');
    const rarities = ['première', 'contrôle', 'histoire', 'flâner'].map((w) => analyse(w).rarity);
    expect(rarities).toEqual([...rarities].sort());
    expect(rarities.at(-2)).toBeLessThan(1);
  });

  it.each(['de', 'en', 'es', 'sr', 'tr', 'uk'])(
    'leaves what is longer than words are as it is: %s',
    async (code) => {
      const { analyse } = await loadLanguage(code);
      const long = 'ations'.repeat(20);
      expect(analyse(long).stem).toBe(long);
    },
  );

  it.each([
    ['el', 'Ποιος είναι της των'],
    ['hi', 'क्या के में है'],
    ['nl', 'We jullie heel eigenlijk'],
    ['no', 'Litt egentlig våre'],
    ['pl', 'Dlaczego są się kto'],
    ['ro', 'Câți și şi cărui'],
    ['ru', 'Сколько какой'],
    ['th', 'อะไร ของ'],
    ['tr', 'Kaç nedir'],
    ['uk', 'Хто був у'],
    ['vi', 'là gì của'],
    ['zh', '谁 多少'],
  ])('knows the stop words of %s as texts spell them', async (code, words) => {
    const { analyse } = await loadLanguage(code);
    const telling = words.split(' ').filter((word) => !analyse(word).isStopWord);
    expect(telling).toEqual([]);
  });

  it.each([
    'perdre perd perdu pertes',
    'inscris inscrit inscription',
    'écrire ecrit écrivez',
    'payer paye paie',
    'clés clef cles',
    'livrer livré livraison',
    'manger mangent',
    'acheter achètent',
    'finir finissent',
    'client clients',
    'obtenir obtient obtenus obtiendront',
    'interrompre interrompu interruption',
    'étudier étudie étudient etudie',
    'envoyer envoient envoyons',
    'ramasser ramassent ramassons',
    'préférer préfèrent prefere',
    'confirmer confirment confirme',
    'télécharger telecharge téléchargeons',
    'désactiver désactive',
    'sécurité securite',
    'joueur joueuses',
    'directeur directrice',
    'sportif sportives',
    'modifier modification modifie',
    'public publiques',
    'lieu lieux',
    'temps tps',
  ])('brings French words that belong together to one stem: %s', async (words) => {
    const { analyse } = await loadLanguage('fr');
    expect(new Set(words.split(' ').map((word) => analyse(word).stem)).size).toBe(1);
  });

  it.each([
    'données donner',
    'montants monter',
    'notamment note',
    'vente vent',
    'paye pays',
    'livré livre',
    'élèves élevé',
    'partir partie',
    'parent parer',
    'jeûne jeune',
    'terrasse terre',
    'maisons mais',
    'reçu recevoir',
    'loyer loi',
    'taxi taxe',
    'mars mari',
  ])('parts French words whose stem by rule is the same: %s', async (words) => {
    const { analyse } = await loadLanguage('fr');
    const [one, other] = words.split(' ').map((word) => analyse(word).stem);
    expect(one).not.toBe(other);
  });

  it.each([
    'kaybettim kaybedilen kaybedersem',
    'ödeme ödenebilir ödemem ödediği',
    'satmış satması satacak satılan',
    'çıktı çıkıyor çıkacak',
    'temizlemek temizleyiniz',
  ])('brings forms of a Turkish verb to one stem: %s', async (words) => {
    const { analyse } = await loadLanguage('tr');
    expect(new Set(words.split(' ').map((word) => analyse(word).stem)).size).toBe(1);
  });

  it.each(['借りる 借りれ', '貸出 貸出し 貸し出し', '泳ぐ 泳げる'])(
    'brings Japanese words with the same characters to one stem: %s',
    async (words) => {
      const { analyse } = await loadLanguage('ja');
      expect(new Set(words.split(' ').map((word) => analyse(word).stem)).size).toBe(1);
    },
  );

  it.each([
    '살다 살아요 사는 산다',
    '먹다 먹어 먹는다 먹었어요',
    '춥다 추워요 추운',
    '걷다 걸어서 걸으면',
    '모르다 몰라요 모르는',
    '등록 등록하는 등록할 등록하여야 등록된',
    '집 집에 집에서 집은',
    '크다 커 커요 크고',
  ])('brings Korean words that belong together to one stem: %s', async (words) => {
    const { analyse } = await loadLanguage('ko');
    expect(new Set(words.split(' ').map((word) => analyse(word).stem)).size).toBe(1);
  });

  it.each([
    'خوردن میخوره بخوریم خورد',
    'داشتن دارند نداره',
    'کلید کلیدمو کلیدها',
    'خانه خونمون خونه',
    'دانشجو دانشجویان',
    'غذا غذای',
  ])('brings Persian words that belong together to one stem: %s', async (words) => {
    const { analyse } = await loadLanguage('fa');
    expect(new Set(words.split(' ').map((word) => analyse(word).stem)).size).toBe(1);
  });

  it.each(['بدن دادن', 'نام آمدن', 'بچه چیدن', 'دارو داشتن'])(
    'parts Persian words that look alike: %s',
    async (words) => {
      const { analyse } = await loadLanguage('fa');
      const [one, other] = words.split(' ').map((word) => analyse(word).stem);
      expect(one).not.toBe(other);
    },
  );

  it.each(['사고 사다', '길이 길', '나이 나다', '이름 이르다', '산은 사다'])(
    'parts Korean words that look alike: %s',
    async (words) => {
      const { analyse } = await loadLanguage('ko');
      const [one, other] = words.split(' ').map((word) => analyse(word).stem);
      expect(one).not.toBe(other);
    },
  );

  it('knows French words before which an apostrophe is missing, if they are frequent', async () => {
    const { unelided } = await loadLanguage('fr');
    expect(unelided('lheure')?.form).toBe('heure');
    expect(unelided('lecole')?.stem).toBe((await loadLanguage('fr')).analyse('école').stem);
    expect(unelided('lourdes')).toBeUndefined();
    expect((await loadLanguage('en')).unelided('lhour')).toBeUndefined();
  });

  it('knows French synonyms of a word whose family begins otherwise', async () => {
    const { analyse, synonymsOf } = await loadLanguage('fr');
    expect(synonymsOf(analyse('né').stem)).toContain(analyse('originaire').stem);
    expect(analyse('donnees').stem).toBe(analyse('données').stem);
  });

  it.each([
    ['de', 'wegwerfen wegwirft weggeworfen weggeworfene wegzuwerfen'],
    ['de', 'kündigen kündigt gekündigt kündigte'],
    ['de', 'abschließen abgeschlossen abschloss abschließt'],
    ['de', 'nehmen nimmt nahm genommen'],
    ['de', 'verlieren verliert verlor verloren'],
    ['de', 'gewinnen gewinnt gewann gewonnen'],
    ['de', 'ändern ändert geändert'],
    ['de', 'verbieten verboten Verbot'],
    ['nl', 'opzeggen opgezegd opzegt'],
    ['nl', 'verliezen verliest verloor verloren'],
    ['nl', 'betalen betaalt betaald betaalde'],
    ['nl', 'huis huizen huisje huisjes'],
    ['nl', 'bloem bloemen bloemetje'],
    ['nl', 'kaart kaarten kaartje'],
    ['nl', 'brief brieven'],
    ['da', 'betale betaler betalt betaling'],
    ['da', 'stjæle stjæler stjal stjålet'],
    ['da', 'opsige opsigelse'],
    ['no', 'åpne åpner åpning'],
    ['no', 'bok bøker boka'],
    ['sv', 'köpa köper köpte köpt'],
    ['sv', 'förlora förlorad förlust'],
  ])('brings forms of a word in %s to one stem: %s', async (code, words) => {
    const { analyse } = await loadLanguage(code);
    expect(new Set(words.split(' ').map((word) => analyse(word).stem)).size).toBe(1);
  });

  it.each([
    ['de', 'Gesicht sichten'],
    ['de', 'Seite sein'],
    ['de', 'Vorstand vorstehen'],
    ['de', 'Gesellschaft schaffen'],
    ['de', 'überschreiten schreien'],
    ['nl', 'gezicht zien'],
    ['nl', 'hart haren'],
    ['no', 'vinter vinne'],
    ['da', 'kyst kysse'],
  ])(
    'parts words in %s of which one only looks like a form of the other: %s',
    async (code, words) => {
      const { analyse } = await loadLanguage(code);
      const [one, other] = words.split(' ').map((word) => analyse(word).stem);
      expect(one).not.toBe(other);
    },
  );

  it.each([
    'die died dying death',
    'lie lies lying',
    'bus buses',
    'virus viruses',
    'lens lenses',
    'hypothesis hypotheses',
    'sky skies',
    'try tried',
    'rebuild rebuilt',
    'born birth',
    'France French',
  ])('brings English words that belong together to one stem: %s', async (words) => {
    const { analyse } = await loadLanguage('en');
    expect(new Set(words.split(' ').map((word) => analyse(word).stem)).size).toBe(1);
  });

  it.each([
    ['ar', 'سكان', 'وللسكان'],
    ['ar', 'القوات', 'بالقوات'],
    ['ar', 'سيارة', 'سيارات'],
    ['ar', 'بطاقتي', 'البطاقة'],
    ['ar', 'يدفع', 'بيدفع'],
    ['el', 'πόλεμος', 'πολέμου'],
    ['pl', 'wypożyczyłem', 'wypożyczenie'],
    ['pl', 'zgubilem', 'zgubić'],
    ['pl', 'kartę', 'karcie'],
    ['pl', 'zmienić', 'zmiana'],
    ['pl', 'rejestracji', 'rejestrować'],
    ['pl', 'wnioski', 'wniosek'],
    ['pl', 'wysokość', 'wysokości'],
    ['pl', 'ukradli', 'kradzież'],
    ['ro', 'organizații', 'organizaţiile'],
    ['ru', 'города', 'городов'],
    ['tr', 'kitaplar', 'kitabı'],
  ])('brings forms of a word in %s to one stem', async (code, one, other) => {
    const { analyse } = await loadLanguage(code);
    expect(analyse(one).stem).toBe(analyse(other).stem);
  });

  it.each(Object.keys({ ...STEMMED, ...LISTED, ...FREQUENT, ...UNLISTED }))(
    'reads any word in %s',
    async (code) => {
      const { analyse } = await loadLanguage(code);
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (word) => {
          expect(analyse(word).stem).not.toBe('');
        }),
      );
    },
  );

  it('leaves a word of marks alone as it is', async () => {
    const { analyse } = await loadLanguage('fa');
    for (const mark of ['\u200c', '\u064b', 'ها', '\u200cها'])
      expect(analyse(mark).stem).not.toBe('');
  });

  it.each([
    ['ar', 'أُضيئت', 'اضيئت'],
    ['ar', 'القاهـــرة', 'القاهرة'],
    ['el', 'ΦΆΡΟΣ', 'φάρος'],
    ['hi', 'हिन्दी', 'हिंदी'],
    ['hi', 'चाँदी', 'चांदी'],
    ['hi', 'तूफ़ान', 'तूफान'],
    ['hi', '१९९५', '1995'],
    ['ro', 'şcoală', 'școală'],
    ['ru', 'королём', 'королем'],
    ['th', '๒๔๖๙', '2469'],
    ['tr', 'ISPARTA', 'ısparta'],
    ['vi', 'hoà', 'hòa'],
  ])('reads spellings of a word in %s as one: %s, %s', async (code, one, other) => {
    const { analyse } = await loadLanguage(code);
    expect(analyse(one).form).toBe(analyse(other).form);
  });

  it('keeps apart what is not the same word', async () => {
    const forms = async (code: string, words: string) => {
      const { analyse } = await loadLanguage(code);
      return new Set(words.split(' ').map((word) => analyse(word).form)).size;
    };
    expect(await forms('vi', 'ma má mà mả mã mạ quý qúy')).toBe(8);
    expect(await forms('ru', 'мой мои')).toBe(2);
    expect(await forms('hi', 'जन्म जंम')).toBe(2);
  });

  it.each([
    ['de', 'Klo', 'Toilette'],
    ['en', 'costs', 'prices'],
    ['es', 'baratos', 'económica'],
    ['fr', 'mails', 'courriel'],
    ['it', 'affitto', 'locazione'],
    ['ja', '給料', '賃金'],
    ['ko', '월급은', '임금을'],
    ['nl', 'herrie', 'geluidsoverlast'],
    ['no', 'sjefen', 'leder'],
    ['pl', 'fajki', 'tytoń'],
    ['pt', 'demitido', 'rescisão'],
    ['ru', 'вечеринки', 'праздник'],
    ['tr', 'doktorlar', 'hekim'],
    ['zh', '工资', '薪水'],
  ])('knows words of “%s” that mean nearly the same, by their stems', async (code, one, other) => {
    const { analyse, synonymsOf } = await loadLanguage(code);
    expect(synonymsOf(analyse(one).stem)).toContain(analyse(other).stem);
    expect(synonymsOf(analyse('foghorn').stem)).toEqual([]);
  });

  it('knows expressions of several words', async () => {
    const { analyse, synonymsOf, expressionsFrom } = await loadLanguage('en');
    const stem = (word: string) => analyse(word).stem;
    expect(synonymsOf('hand in')).toContain(stem('submit'));
    expect(expressionsFrom(stem('handed'))?.get('in')).toContainEqual(['hand', 'in']);
    expect(expressionsFrom('foghorn')).toBeUndefined();
  });

  it('knows synonyms of a word whose stem begins otherwise than the word', async () => {
    const { analyse, synonymsOf } = await loadLanguage('en');
    expect(synonymsOf(analyse('death').stem)).toContain(analyse('fatal').stem);
    const german = await loadLanguage('de');
    expect(german.synonymsOf(german.analyse('Küche').stem)).not.toEqual([]);
  });

  it.each([
    ['de', 'Haustier', 'Katze', 'Hund'],
    ['en', 'pets', 'cat', 'dog'],
    ['es', 'animales', 'gato', 'perro'],
    ['fr', 'animaux', 'chat', 'chien'],
  ])('knows in “%s” that a kind is not another kind', async (code, all, one, other) => {
    const { analyse, synonymsOf } = await loadLanguage(code);
    const [general, kind, sibling] = [all, one, other].map((word) => analyse(word).stem) as [
      string,
      string,
      string,
    ];
    expect(synonymsOf(kind)).toContain(general);
    expect(synonymsOf(general)).toContain(kind);
    expect(synonymsOf(kind)).not.toContain(sibling);
  });

  it.each([
    ['de', 'muell', 'Abfall'],
    ['es', 'movil', 'celular'],
    ['fr', 'pret', 'crédit'],
  ])('knows words of “%s” that are typed without their marks', async (code, typed, other) => {
    const { analyse, synonymsOf } = await loadLanguage(code);
    expect(synonymsOf(analyse(typed).stem)).toContain(analyse(other).stem);
  });

  it.each(Object.entries(SYNONYMS))('groups different words of “%s”', async (code, readGroups) => {
    const language = await loadLanguage(code);
    const wrong = (await readGroups()).split(',').filter((group) => {
      const words = group.match(/[^\s>]+/gu) ?? [];
      const single = words.filter((word) => !word.includes('_'));
      const found = words.map((word) => language.analyse(word));
      return (
        words.length < 2 ||
        new Set(found.map(({ stem }) => stem)).size < words.length ||
        found.some(({ isStopWord }) => isStopWord) ||
        // Each is split from a text as it is written here.
        single.some((word) => splitWords(word, language).length !== 1)
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(SYNONYMS))('says nothing twice of “%s”', async (code, readGroups) => {
    const { analyse } = await loadLanguage(code);
    const stemsOf = (words: string) => words.split('_').map((word) => analyse(word).stem);
    const groups = (await readGroups()).split(',').map((group) => ({
      group: group.trim(),
      pairs: pairsOf(group.split('>').map((side) => side.match(/\S+/gu) ?? [])).map((pair) =>
        pair
          .map((words) => stemsOf(words).join(' '))
          .sort()
          .join('|'),
      ),
    }));
    const counts = new Map<string, number>();
    for (const pair of groups.flatMap(({ pairs }) => pairs)) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const repeated = groups.filter(({ pairs }) =>
      pairs.every((pair) => (counts.get(pair) as number) > 1),
    );
    expect(repeated.map(({ group }) => group)).toEqual([]);
  });

  it.each([
    ['en', 'whens wheres whats dont cant im'],
    ['de', 'danke hallo okay eigentlich obs'],
    ['es', 'hola gracias porfa xq'],
    ['fr', 'être elles lorsque svp bonjour cest keske esque psk javais'],
  ])('reads words of chat in “%s” as what people mean by them', async (code, words) => {
    const { analyse } = await loadLanguage(code);
    expect(words.split(' ').filter((word) => !analyse(word).isStopWord)).toEqual([]);
  });

  it('gives what people abbreviate no more weight than the word', async () => {
    const { analyse } = await loadLanguage('en');
    expect(analyse('ppl').rarity).toBe(analyse('people').rarity);
  });

  it('leaves words as they are where nothing is known', async () => {
    const unknown = await loadLanguage('und');
    expect(unknown.analyse('Running')).toMatchObject({ form: 'running', stem: 'running' });
    expect(unknown.stopWords.size).toBe(0);
  });

  it('refuses what is no language code', async () => {
    await expect(loadLanguage('klingon')).rejects.toMatchObject({ code: 'language-unknown' });
    await expect(loadLanguage('no such thing')).rejects.toMatchObject({ code: 'language-unknown' });
  });
});

/** The pairs of words that a group joins: one of each side, or any two of one side. */
function pairsOf([words = [], kinds]: readonly (readonly string[])[]): [string, string][] {
  return words.flatMap((word, place) =>
    (kinds ?? words.slice(place + 1)).map((other): [string, string] => [word, other]),
  );
}
