import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/article/bytes/decode-text.js';
import { Problem } from '../../../src/problem.js';

const decode = (bytes: Uint8Array, contentType?: string) =>
  decodeText({ name: 'note.txt', bytes, ...(contentType !== undefined && { contentType }) });

function problemOf(bytes: Uint8Array): Problem {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was read.');
}

/** Bytes as random as compressed or encrypted data, but the same on every run. */
function noise(length: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state >> 16;
  });
}

describe('UTF-16', () => {
  const texts = {
    English: 'The tide turns at six.\nBoats leave before that.',
    German: 'Züge fahren über die Brücke.\nEs ist früh.',
    Russian: 'Поезд ушёл на рассвете.\nСледующий будет вечером.',
    Arabic: 'غادر القطار عند الفجر.\nوالتالي في المساء.',
    Hindi: 'रेलगाड़ी भोर में निकल गई।\nअगली शाम को आएगी।',
    Chinese: '火车在黎明时离开了。\n下一班在晚上。\n车站没有人。',
    emoji: 'A 🚲 and a 👩‍🚀 met.',
  };

  test.each(Object.entries(texts))('%s, either byte order, with and without BOM', (_, text) => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      expect(decode(iconv.encode(text, encoding))).toBe(text);
      expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toBe(text);
    }
  });

  test('is not seen in UTF-8 with a stray NUL', () => {
    expect(decode(Buffer.from('A NUL stands\0here, and nobody knows why it does.'))).toBe(
      'A NUL standshere, and nobody knows why it does.',
    );
  });
});

describe('charsets', () => {
  test('UTF-8, with and without BOM', () => {
    expect(decode(Buffer.from('Ärger mit „Öl“ 🛢️'))).toBe('Ärger mit „Öl“ 🛢️');
    expect(decode(Buffer.from('\uFEFFÄrger'))).toBe('Ärger');
  });

  test.each([
    ['windows-1251', 'Дорога закрыта до весны.'],
    ['Shift_JIS', '橋は来年の春に開通します。'],
    ['gb2312', '茶厂重新开放了。'],
    ['iso-8859-7', 'Η γέφυρα άνοιξε.'],
    ['"koi8-r"', 'Дорога закрыта.'],
  ])('the content type declares %s', (charset, text) => {
    const bytes = iconv.encode(text, charset.replaceAll('"', ''));
    expect(decode(bytes, `text/plain; charset=${charset}`)).toBe(text);
  });

  test('an HTML or XML page declares its own', () => {
    const html = '<!doctype html><meta charset="windows-1251"><p>Дорога закрыта.';
    expect(decode(iconv.encode(html, 'windows-1251'))).toBe(html);
    const old = '<html><meta http-equiv=Content-Type content="text/html; charset=euc-kr"><p>다리';
    expect(decode(iconv.encode(old, 'euc-kr'))).toBe(old);
    const xml = '<?xml version="1.0" encoding="ISO-8859-2"?><html><p>Zażółć';
    expect(decode(iconv.encode(xml, 'iso-8859-2'))).toBe(xml);
  });

  test('a charset that plain text only speaks of counts for nothing', () => {
    const text = 'Write <meta charset="windows-1251"> into the head – “as usual”.';
    expect(decode(Buffer.from(text))).toBe(text);
  });

  test.each(['gb2312', 'shift_jis', 'koi8-r', 'windows-1251'])(
    'a page that was saved again as UTF-8 is that, though it declares %s',
    (charset) => {
      const text = `<meta charset="${charset}"><p>新渡轮下周一首航，每四十分钟一班。</p>`;
      expect(decode(Buffer.from(text))).toBe(text);
    },
  );

  test('UTF-8 that a server declares as Latin-1 is UTF-8', () => {
    expect(decode(Buffer.from('café'), 'text/plain; charset=iso-8859-1')).toBe('café');
  });

  test.each(['hex', 'base64', 'utf-7', 'no-such-charset', ''])(
    'the unknown charset “%s” is ignored',
    (charset) => {
      expect(decode(Buffer.from('Grün 4142'), `text/plain; charset=${charset}`)).toBe('Grün 4142');
    },
  );

  test.each([
    ['windows-1251', 'Паром отправляется каждый час, билет стоит шесть крон, дети едут бесплатно.'],
    ['koi8-r', 'Паром отправляется каждый час, билет стоит шесть крон, дети едут бесплатно.'],
    [
      'windows-1250',
      'Prom odpływa co godzinę, a bilet kosztuje sześć koron; dzieci jeżdżą za darmo.',
    ],
    [
      'iso-8859-7',
      'Το πλοίο φεύγει κάθε ώρα, το εισιτήριο κοστίζει έξι κορώνες και τα παιδιά ταξιδεύουν.',
    ],
    [
      'windows-1254',
      'Vapur her saat kalkar, bilet altı krondur; çocuklar ücretsiz yolculuk eder, eşya da öyle.',
    ],
    ['gb18030', '渡轮每小时开出一班，票价六克朗，儿童免费乘船。'],
    ['big5', '渡輪每小時開出一班，票價六克朗，兒童免費乘船。'],
    ['shift_jis', '渡し船は一時間ごとに出航し、切符は六クローネ、子どもは無料です。'],
    ['euc-jp', '渡し船は一時間ごとに出航し、切符は六クローネ、子どもは無料です。'],
    ['euc-kr', '여객선은 한 시간마다 출발하며 표는 여섯 크로네이고 어린이는 무료입니다.'],
  ])('%s is told by its letters where nothing declares it', (charset, text) => {
    expect(decode(iconv.encode(text, charset))).toBe(text);
  });

  test('a page says otherwise than its server, and its bytes bear it out', () => {
    const html = '<!doctype html><meta charset="windows-1251"><p>Дорога закрыта.';
    expect(decode(iconv.encode(html, 'windows-1251'), 'text/html; charset=utf-8')).toBe(html);
    expect(decode(Buffer.from(html), 'text/html; charset=utf-8')).toBe(html);
  });

  test('an encoding that nothing tells is refused, rather than read as gibberish', () => {
    const bytes = iconv.encode('Паром отправляется каждый час.', 'cp866');
    expect(() => decode(bytes)).toThrow(
      expect.objectContaining({ details: { name: expect.anything(), kind: 'unknown-encoding' } }),
    );
  });

  test('Windows-1252 is the last resort', () => {
    expect(decode(Buffer.from([0xe9]))).toBe('é');
    expect(decode(iconv.encode('L’été “déjà” à 5 €…', 'windows-1252'))).toBe('L’été “déjà” à 5 €…');
  });

  test('UTF-8 that is cut inside a character stays UTF-8', () => {
    const bytes = Buffer.from('Über die Brücke führt ein Weg für Fußgänger nach Köln, ä');
    expect(decode(bytes.subarray(0, -1))).toBe(
      'Über die Brücke führt ein Weg für Fußgänger nach Köln, ',
    );
  });
});

describe('cleaning', () => {
  test.each([
    ['line ends become \\n', 'a\r\nb\rc\u2028d\u0085e\ff', 'a\nb\nc\nd\ne\nf'],
    ['controls but tabs go', 'a\0b\u0007c\td\u001b[1m', 'abc\td[1m'],
    ['invisible characters go', 'co\u00ADop\u200B\uFEFF\u2060er', 'cooper'],
    ['bidirectional overrides go', 'a\u202Eb\u2066c\u2069', 'abc'],
    ['joiners stay', 'می\u200Cخواهم क्\u200Dष 👩\u200D🚀', 'می\u200Cخواهم क्\u200Dष 👩\u200D🚀'],
    ['characters are composed', 'Cafe\u0301', 'Café'],
  ])('%s', (_, from, to) => {
    expect(decode(Buffer.from(from))).toBe(to);
  });

  test('half a surrogate pair goes', () => {
    expect(decode(Buffer.from('\uFEFFab\uD83Dcdef', 'utf16le'))).toBe('abcdef');
  });
});

describe('bytes that are not text', () => {
  test.each([
    ['pdf', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['image', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['image', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['word', Buffer.from('PK\x03\x04\x14\0[Content_Types].xml word/document.xml')],
    ['archive', Buffer.from('PK\x03\x04\x14\0\0\0notes.txt')],
    ['archive', gzipSync('Some text')],
    ['program', Buffer.from('\x7fELF\x02\x01\x01\0\0')],
    ['rtf', Buffer.from('{\\rtf1\\ansi Hello}')],
    ['other', noise(5000)],
    ['other', new Uint8Array(100)],
  ])('%s is named', (kind, bytes) => {
    expect(problemOf(bytes)).toMatchObject({
      code: 'type-unsupported',
      details: { name: 'note.txt', kind },
    });
  });

  test.each(['', ' \n\t \r\n', '\uFEFF', '\u200B\u00AD'])('%j is empty', (text) => {
    expect(problemOf(Buffer.from(text)).code).toBe('source-empty');
  });

  test('text that begins like a format is text', () => {
    for (const text of [
      'MZ is a code.',
      'RIFF and RAFF',
      'The ftyp box',
      'PK stands for Pakistan',
    ]) {
      expect(decode(Buffer.from(text))).toBe(text);
    }
  });
});

test('a word that a soft hyphen parts at a line’s end is put together', () => {
  const bytes = Buffer.from('He was permit\u00AD\nted to use the mu\u00ADse¬\n  um.\n');
  expect(decodeText({ name: 'a.txt', bytes })).toBe('He was permitted to use the museum.\n');
});
