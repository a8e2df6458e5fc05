import { describe, expect, test } from 'vitest';
import { outline, PROSE } from '../../outline.js';

describe('page furniture', () => {
  test.each([
    'Advertisment',
    'Advertisement',
    '— ADVERTISEMENT —',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Advertisement: story continues below',
    'Most viewed',
    'Getty Images',
    'Anna Smith/Reuters',
    'Photo: Anna Smith/Agency',
    'Bild: Anna Smith/dpa',
    'SKIP ADVERTISEMENT',
    'A crane over the wheel. Photograph: Anna Smith/AP',
    'The wheel at night. Photo by Anna Smith',
    'The wheel (Image: Anna Smith)',
    'Sponsored',
    'Read more: The ten best mills',
    'Share this',
    'Share on Facebook',
    'Subscribe to our newsletter',
    'Sign up',
    'Related articles',
    'We use cookies to improve your visit.',
    'Loading…',
    '3 min read',
    'Image source, Getty Images',
    'Image caption, The wheel, seen from the bridge',
    'Updated 2 hours ago',
    'Published 3 days ago',
    '24 Comments',
    'Anzeige',
    'Lesen Sie auch: Zehn Mühlen',
    'Publicidad',
    '5 min de lectura',
    'Publicité',
    'Lire aussi : Dix moulins',
    'Реклама',
    '广告',
    '阅读更多：十座水车',
    '関連記事',
    'اقرأ أيضا: عشر طواحين',
    'Enter your email',
    'By signing up you agree to our terms.',
  ])('%j is dropped, also between a heading and its text', (line) => {
    expect(outline(`${PROSE}\n\nThe Wheel\n\n${line}\n\n${PROSE}`)).toEqual([
      PROSE,
      '## The Wheel',
      PROSE,
    ]);
    expect(outline(`${PROSE}\nThe Wheel\n${line}\n${PROSE}`)).toEqual([
      PROSE,
      '## The Wheel',
      PROSE,
    ]);
  });

  test.each([
    'The advertisement was sponsored by a baker.',
    'Share prices fell by a tenth.',
    'Sign up for a place at the desk in the hall.',
    'Cookies taste best on the day they are baked.',
    'Loading takes an hour.',
    'Photo: The wheel in 1911',
    'EPA',
    'The wheel either turns and/or grinds, by day.',
  ])('%j is content', (line) => {
    expect(outline(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([PROSE, line, PROSE]);
  });

  test('“advertisement” is content in a list', () => {
    const list = '- rent\n- advertisement\n- wages';
    expect(outline(`Costs are:\n${list}`)).toEqual([`Costs are:\n${list}`]);
  });

  test('an offer of letters goes as a whole', () => {
    const box = 'Sign up to The Mill Post\nFree, every week\nOur e-mail has all that turns';
    expect(outline(`${PROSE}\n\n${box}\n\n${PROSE}`)).toEqual([PROSE, PROSE]);
    for (const prose of ['get\nits newsletter by post', 'grind.\nWrite us an e-mail.']) {
      const text = `${PROSE}\n\nJoin the mill and ${prose}\n\n${PROSE}`;
      expect(outline(text).join(' ')).toContain(prose.slice(-6));
    }
  });

  test('short lines that recur on their own are dropped', () => {
    const text = [1, 2, 3].map((number) => `The Daily Mill\n\n${number}: ${PROSE}`).join('\n\n');
    expect(outline(text)).toEqual([`1: ${PROSE}`, `2: ${PROSE}`, `3: ${PROSE}`]);
    expect(outline(text.replaceAll('\n\n', '\n')).join()).not.toContain('Daily');
  });

  test('answers and exclamations may recur', () => {
    const text = [1, 2, 3].map((number) => `${number}: ${PROSE}\n\nYes!`).join('\n\n');
    expect(outline(text).filter((line) => line === 'Yes!')).toHaveLength(3);
    const faq = [1, 2, 3].map((number) => `${number}: ${PROSE} Really?\n\nNo`).join('\n\n');
    expect(outline(faq).filter((line) => line === 'No')).toHaveLength(3);
  });

  test('a text of nothing else is read', () => {
    expect(outline('THE MILL IS CLOSED\nTHE MILL IS CLOSED\nTHE MILL IS CLOSED')).not.toEqual([]);
  });

  test('a refrain and the headings of several recipes recur and stay', () => {
    const stanza = 'The carts come in before the light,\nwith frost upon the beet,';
    const song = [1, 2, 3].map(() => `${stanza}\n\nTurn, wheel, turn`).join('\n\n');
    expect(outline(song).filter((text) => text.includes('Turn'))).toHaveLength(3);
    const recipes = ['Bread', 'Soup', 'Cake'].map(
      (name) => `${name}\n\nIngredients\n\n- salt\n- water\n\nMethod\n\n${PROSE}`,
    );
    expect(outline(recipes.join('\n\n')).filter((text) => text === '## Method')).toHaveLength(3);
  });
});
