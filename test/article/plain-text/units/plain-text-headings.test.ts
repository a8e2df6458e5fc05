import { describe, expect, test } from 'vitest';
import { outline, PROSE } from '../../outline.js';

describe('headings', () => {
  test.each([
    ['The Miller’s Return', '## The Miller’s Return'],
    ['iPhone sales in the valley', '## iPhone sales in the valley'],
    ['A NEW WHEEL', '## A NEW WHEEL'],
    ['WHO PAYS?', '## WHO PAYS?'],
    ['1. Definitions', '## 1. Definitions'],
    ['2.3 Duties of the miller', '### 2.3 Duties of the miller'],
    ['2.3.1. Repairs', '#### 2.3.1. Repairs'],
    ['3. What does it cost?', '## 3. What does it cost?'],
    ['§ 4', '## § 4'],
    ['§ 12a Rücktritt', '## § 12a Rücktritt'],
    ['Article 5', '## Article 5'],
    ['Chapter 1: The start', '## Chapter 1: The start'],
    ['KAPITEL III', '## KAPITEL III'],
    ['IV. The river', '## IV. The river'],
    ['第三章 水车', '## 第三章 水车'],
    ['المادة 7', '## المادة 7'],
    ['มาตรา 9', '## มาตรา 9'],
    ['The wheel\n=====', '# The wheel'],
    ['The wheel\n---', '## The wheel'],
    ['### The wheel ###', '### The wheel'],
  ])('%j is one', (line, heading) => {
    expect(outline(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([PROSE, heading, PROSE]);
    expect(outline(`${PROSE}\n\n${line}\n${PROSE}`)).toEqual([PROSE, heading, PROSE]);
  });

  test.each([
    'It rained.',
    'Who pays?',
    'and then nothing',
    'Photo: The wheel in 1911',
    'Figure 1: The wheel',
    'Source: Town archive',
    'Bild: Das Rad',
    'By Anna Smith',
    'Von Anna Schmidt',
    'Published on 3 May 2024',
    '12 March 2024',
    'March 12, 2024',
    '“A wheel for the village”',
    '— A wheel for the village',
    '- A wheel for the village',
    'Kind regards,',
    'Phone: 030 1234',
    'Subject: The wheel',
    'https://example.org/wheel',
    'miller@example.org',
    '3.5 million people fled',
    '1.1 The supplier shall deliver the wheel.',
    'Anna Smith, 43',
    'Serves 8',
    'Total time 45 minutes',
    'Keywords: mills, wheels',
    '2024年5月3日',
    '[03.05.24, 09:43:01] Anna: the wheel turns',
    '這是一個句子。',
    'यह एक वाक्य है।',
    'هل هذا عنوان؟',
  ])('%j is none', (line) => {
    expect(outline(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([PROSE, line, PROSE]);
  });

  test('need text below', () => {
    expect(outline(`${PROSE}\n\nThe Town Council`)).toEqual([PROSE, 'The Town Council']);
    expect(outline('A single line')).toEqual(['A single line']);
  });

  test('in capitals are a title above others that are not', () => {
    expect(outline(`THE WHEEL\n\n${PROSE}\n\nHistory\n\n${PROSE}`)).toEqual([
      '# THE WHEEL',
      PROSE,
      '## History',
      PROSE,
    ]);
  });

  test('may follow a title, a byline and a date', () => {
    expect(outline(`The Wheel\n\nBy Anna Smith\n\n3 May 2024\n\nHistory\n\n${PROSE}`)).toEqual([
      '# The Wheel',
      '## History',
      PROSE,
    ]);
  });

  test('are not the half sentence below the title', () => {
    const standfirst = 'A baker from the next valley has turned it again, after forty years';
    expect(outline(`The Wheel\n\n${standfirst}\n\n${PROSE}\n\nHistory\n\n${PROSE}`)).toEqual([
      '# The Wheel',
      standfirst,
      PROSE,
      '## History',
      PROSE,
    ]);
  });

  test('a row of short lines is a menu, but for the last', () => {
    expect(outline(`Home\n\nNews\n\nSport\n\nWeather\n\nThe Wheel\n\n${PROSE}`)).toEqual([
      'Home',
      'News',
      'Sport',
      'Weather',
      '## The Wheel',
      PROSE,
    ]);
  });

  test('in capitals stand above others', () => {
    expect(outline(`HISTORY\n\n${PROSE}\n\nThe wheel\n\n${PROSE}\n\nTODAY\n\n${PROSE}`)).toEqual([
      '## HISTORY',
      PROSE,
      '### The wheel',
      PROSE,
      '## TODAY',
      PROSE,
    ]);
  });

  test('parts stand above chapters, chapters above articles', () => {
    expect(
      outline(`Part I\n\nChapter 1\n\nArticle 1\n\n${PROSE}\n\nChapter 2\n\n${PROSE}`),
    ).toEqual(['## Part I', '### Chapter 1', '#### Article 1', PROSE, '### Chapter 2', PROSE]);
  });

  test('are not seen in a paragraph in capitals', () => {
    const lines = ['THE WHEEL IS LENT WITHOUT ANY WARRANTY TO ALL', 'WHO ASK FOR IT AT THE MILL.'];
    expect(outline(`${PROSE}\n\n${lines.join('\n')}`).join('\n')).not.toContain('#');
  });

  test('may be numbered above bullets', () => {
    const bullets = '• Oil the wheel.\n• Sweep the floor.';
    expect(outline(`1. Spring\n\n${PROSE}\n\n2. Summer\n\n${bullets}`)).toEqual([
      '## 1. Spring',
      PROSE,
      '## 2. Summer',
      bullets,
    ]);
  });

  test('are questions, where these order the text', () => {
    const asked = ['When is it open?', 'Who pays?', 'Is there bread?'];
    const faq = asked.map((question, index) => `${question}\n\n${index === 2 ? 'Yes' : PROSE}`);
    expect(outline(`The Mill\n\n${faq.join('\n\n')}\n\n${PROSE}`)).toEqual([
      '# The Mill',
      '### When is it open?',
      PROSE,
      '### Who pays?',
      PROSE,
      '### Is there bread?',
      'Yes',
      PROSE,
    ]);
  });

  test('are lines in bold that were copied with their asterisks', () => {
    expect(outline(`${PROSE}\n\n**Who pays**\n${PROSE}\n\n**Look!**\n\n${PROSE}`)).toEqual([
      PROSE,
      '### Who pays',
      PROSE,
      'Look!',
      PROSE,
    ]);
  });

  test('stand above the next clause also after a list of points', () => {
    const points = 'The miller may keep:\n(a) the flour; and\n(b) the bran.';
    expect(outline(`1. Hire\n\n${points}\n\n2. Liability\n\n${PROSE}`)).toEqual([
      '## 1. Hire',
      points,
      '## 2. Liability',
      PROSE,
    ]);
  });

  test('of a wiki lose their links, and its sentences may end with references', () => {
    expect(outline(`Mill[edit]\n${PROSE}[1][2]\n\nWheel[edit source]\nIt turns.[3]`)).toEqual([
      '# Mill',
      `${PROSE}[1][2]`,
      '## Wheel',
      'It turns.[3]',
    ]);
  });

  test('turns of a conversation are none', () => {
    const turns = [
      'ANNA: Good morning to you',
      'BEN: And to you',
      'ANNA: It rains',
      'BEN: It does.',
    ];
    expect(outline(`${PROSE}\n\n${turns.join('\n\n')}`)).toEqual([PROSE, ...turns]);
    expect(outline(turns.join('\n'))).toEqual(turns);
  });

  test.each(['[09:4%] ', '[3/5/24, 9:4% AM] ', '[0:00:4%] '])(
    'everyone in a chat speaks on a line of their own behind %j, also once',
    (stamp) => {
      const chat = [
        'Anna: 4, 12 each. pay me back',
        'Ben: I cannot come, my sister is here',
        'Cleo: ok',
        'Anna: and who brings the lamp then, if not Ben',
      ].map((turn, index) => stamp.replace('%', String(index)) + turn);
      expect(outline(chat.join('\n'))).toEqual(chat);
    },
  );

  test.each(['[09:41] ', '[3/5/24, 9:41 AM] ', '3/5/24, 09:41 - ', '09:41 '])(
    'turns may begin with a time, such as %j',
    (time) => {
      const turns = [
        'Anna: Has the mill a key?',
        'Ben: It hangs there',
        'Anna: Found it',
        'Ben: Good',
      ];
      const chat = turns.map((turn) => time + turn);
      expect(outline(chat.join('\n'))).toEqual([`${chat[0]}\n${chat[1]}`, chat[2], chat[3]]);
    },
  );

  test('a name and a time above a turn lead into it', () => {
    const turns = [`Anna\n0:03\n${PROSE}`, `Ben\n0:12\n${PROSE}`];
    expect(outline([...turns, ...turns].join('\n'))).toEqual([...turns, ...turns]);
  });

  test('an answer stays with its question', () => {
    expect(outline('Q: Is it open?\nA: Yes.\nQ: Is it free?\nA: On Mondays.')).toEqual([
      'Q: Is it open?\nA: Yes.',
      'Q: Is it free?\nA: On Mondays.',
    ]);
  });

  test('names above every turn lead into it', () => {
    const turns = ['ANNA\n\nI never saw it.', 'BEN\n\nYou signed it.', 'ANNA\n\nSomebody did.'];
    const play = [...turns, 'BEN\n\nThen ask the porter.'];
    expect(outline(play.join('\n\n'))).toEqual(play.map((turn) => turn.replace('\n\n', '\n')));
  });
});
