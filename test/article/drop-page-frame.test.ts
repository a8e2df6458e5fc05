import { expect, test } from 'vitest';
import { parsePlainText } from '../../src/article/parse-plain-text.js';
import { outline, PROSE } from './outline.js';

const HEADLINE = 'Old mill in the valley turns again';

test.each([
  ['a menu', 'Skip to content\nMenu\nHome\nNews\nSport'],
  ['a menu in a row', 'Home | News | Sport | Weather\nLog in\nThe Valley Post'],
  ['a slogan', 'Log in\nRegister\n\nAll the news of the valley and the hills\n\nLocal news'],
  ['a menu without buttons', 'The Post\nHome\nNews\nSport\nMoney'],
  ['what is in Chinese', '今天的新闻\n\n登录\n首页'],
  ['what is in German', 'Zum Inhalt springen\nAnmelden\nLokales'],
])('%s above the headline goes', (_, top) => {
  const body = `${HEADLINE}\n\nBy Anna Smith\n3 May 2024\n\nFacebook\nE-mail\n\n${PROSE}`;
  expect(outline(`${top}\n\n${body}`)).toEqual([`# ${HEADLINE}`, PROSE]);
  expect(outline(`${top}\n${body.replaceAll('\n\n', '\n')}`)).toEqual([`# ${HEADLINE}`, PROSE]);
});

test('the uppermost of several titles in a row is the headline', () => {
  const standfirst = 'A baker from the next valley bought it for a crown';
  const page = `Skip to content\nMenu\n\n${HEADLINE}\n\n${standfirst}\n\n${PROSE}`;
  expect(outline(page)[0]).toBe(`# ${HEADLINE}`);
  expect(outline(page)).toHaveLength(3);
});

test('what stands above a title on no page stays', () => {
  const menu =
    'Menu\n\nSoup of the day with bread and butter\n\nRoast lamb with rosemary and beans';
  expect(outline(`${menu}\n\n${PROSE}`).join()).toContain('Soup');
  const guide = `The Mill’s Shop\n\nLog in\n\n${HEADLINE}\n\n${PROSE}`;
  expect(outline(guide)[0]).toBe('# The Mill’s Shop');
  expect(outline(`The Mill\n\n${PROSE}\n\nLog in\n\n${HEADLINE}\n\n${PROSE}`)).toContain(PROSE);
});

test.each([
  ['lists', 'Most viewed\n\n1\nTen best brunch spots in town\n\nTransport'],
  ['topics', 'Explore more on these topics\nTransport\nMill Bridge'],
  ['comments', `Comments (134)\nbob77\n2 hours ago\n${PROSE} ${PROSE}`],
])('%s below the article go', (_, bottom) => {
  expect(outline(`${PROSE}\n\n${bottom}`)).toEqual([PROSE]);
});

test('text below such a line stays', () => {
  for (const text of [PROSE, '“We are glad,” said she.']) {
    expect(outline(`${PROSE}\n\nRelated stories\n\n${text}`)).toEqual([PROSE, text]);
  }
  expect(outline('24 Comments\n2 hours ago\n\nThe end')).not.toEqual([]);
});

test('pages of nothing but their frame are read in time', () => {
  const size = 20_000;
  for (const line of [
    '1 comments\n',
    'Log in\n',
    'Most viewed\n',
    `Sign up\n\n`,
    `${HEADLINE}\n`,
  ]) {
    expect(() => parsePlainText(line.repeat(size))).not.toThrow();
  }
});
