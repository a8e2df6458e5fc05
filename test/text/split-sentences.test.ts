import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/split-sentences.js';

const sentences = (text: string, code?: string) =>
  splitSentences(text, code).map((span) => text.slice(...span));

describe('splitSentences', () => {
  it.each([
    ['他走了。“好的。”她说。', ['他走了。', '“好的。”', '她说。']],
    ['He left. (She stayed.) They ate.', ['He left.', '(She stayed.)', 'They ate.']],
    ['Er ging. „Ja“, sagte sie (', ['Er ging.', '„Ja“, sagte sie (']],
  ])('puts what opens to the sentence that it opens: %s', (text, sentences) => {
    expect(splitSentences(text).map((span) => text.slice(...span))).toEqual(sentences);
  });

  it.each([
    [['It rose. It fell.'], ['It rose.', 'It fell.']],
    [['Dr. A. Thorne met Gov. Hale at 5 p.m. on the pier. They spoke.'], 2],
    [['灯塔很旧。看守人走了！'], ['灯塔很旧。', '看守人走了！']],
    [['- one\n- two'], ['- one', '- two']],
    [['no mark at all'], ['no mark at all']],
    [
      ['He built it.[2][3] It stands.[citation needed] “Yes.”[4] Who knows?[5]'],
      ['He built it.[2][3]', 'It stands.[citation needed]', '“Yes.”[4]', 'Who knows?[5]'],
    ],
    [['He left. [Laughter] She stayed.'], ['He left.', '[Laughter] She stayed.']],
    [
      ['Sign up by typing !join now. See https://a.example/?a=1 or ask!'],
      ['Sign up by typing !join now.', 'See https://a.example/?a=1 or ask!'],
    ],
    [['Is it .env or a.b? No.'], ['Is it .env or a.b?', 'No.']],
    [['Great!🎉 So it is.'], ['Great!', '🎉 So it is.']],
    [['灯塔很旧!看守人走了?是的.'], ['灯塔很旧!', '看守人走了?', '是的.']],
    [['灯塔很旧。[1]看守人走了。'], ['灯塔很旧。[1]', '看守人走了。']],
    [[' … '], ['…']],
    [['1. One thing. 2. Another.'], ['1. One thing.', '2. Another.']],
  ])('%j', ([text], expected) => {
    if (typeof expected === 'number') expect(sentences(text as string)).toHaveLength(expected);
    else expect(sentences(text as string)).toEqual(expected);
  });

  it.each([
    [
      'de',
      [
        'Er starb am 7. Januar 1943.',
        'König Ludwig XIV. von Frankreich kam z. B. im 19. Jahrhundert.',
      ],
    ],
    ['de', ['Das kostet 30 Mio. Euro.', 'Mehr nicht.']],
    ['tr', ['II. Abdülhamid 2. Dünya Savaşı’ndan önce öldü.', 'Prof. Dr. Ali geldi.']],
    ['es', ['Vivió en EE. UU. con la Dra. Gómez.', 'Luego volvió.']],
    ['ru', ['Он родился в 1995 г.', 'Потом жил в г. Москва на ул. Ленина.']],
    ['hi', ['डॉ. राम गाँव में रहते हैं।', 'वह १९९५ में आए थे।']],
    ['vi', ['TP. Hồ Chí Minh rất lớn.', 'Ở đó có sông.']],
    ['en', ['It was decided under article 34.', 'That was in Super Bowl 50.']],
  ])('knows what a full stop does in %s: %j', (code, parts) => {
    expect(sentences(parts.join(' '), code)).toEqual(parts);
  });

  it('parts long texts at the same places as short ones', () => {
    const text = '灯塔很旧。看守人走了！ It rose. It fell. '.repeat(2_000);
    expect(new Set(sentences(text))).toEqual(
      new Set(['灯塔很旧。', '看守人走了！', 'It rose.', 'It fell.']),
    );
  });

  it('reads a text without a space in time', () => {
    const text = '灯塔的看守人'.repeat(15_000);
    expect(sentences(text).join('')).toBe(text);
  });
});
