import { expect, test } from 'vitest';
import { dropPageFrame } from '../../../../src/article/plain-text/page/drop-page-frame.js';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';
import { outline, PROSE } from '../../outline.js';

const TOP = 'Skip to content\nMenu\nHome';
const HEADLINE = 'Old mill in the valley turns again';

test.each([
  ['a menu', 'Skip to content\nMenu\nHome\nNews\nSport'],
  ['a menu in a row', 'Log in\nNews\nHome | News | Sport | Weather\nThe Valley Post'],
  ['a slogan', 'Log in\nRegister\n\nAll the news of the valley and the hills\n\nLocal news'],
  ['a menu without buttons', 'Home\nNews\nSport\nMoney\nThe Post'],
  ['what is in Chinese', '登录\n首页\n\n今天的新闻'],
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

test('lines above a title stay unless the text is a copied page', () => {
  const menu =
    'Menu\n\nSoup of the day with bread and butter\n\nRoast lamb with rosemary and beans';
  expect(outline(`${menu}\n\n${PROSE}`).join()).toContain('Soup');
  const guide = `The Mill’s Shop\n\nLog in\n\n${HEADLINE}\n\n${PROSE}`;
  expect(outline(guide)[0]).toBe('# The Mill’s Shop');
  expect(outline(`The Mill\n\n${PROSE}\n\nLog in\n\n${HEADLINE}\n\n${PROSE}`)).toContain(PROSE);
});

test('without a byline the first title is the headline', () => {
  const title = 'Getting started with our community server';
  const guide = `Menu\nHome\nSearch\n\n${title}\n\nRules\n\n${HEADLINE}\n\n${PROSE}`;
  expect(outline(guide)).toEqual([`# ${title}`, '## Rules', `## ${HEADLINE}`, PROSE]);
});

test.each([
  [
    'a guide with a menu’s words',
    `Getting started with our community server\n\nMain menu\n\nRegister\n\nSearch\n\nNews\n\n${HEADLINE}\n\n${PROSE}`,
  ],
  ['a short title', `Getting started\nMain menu\nRegister\nSearch\nNews\n${HEADLINE}\n${PROSE}`],
  ['a manual', `Log in\nType your name.\nSearch\nType a word.\nHome\n${HEADLINE}\n${PROSE}`],
  ['a table', `Name | Age | Town\nAnna | 4 | Elm\nEmil | 5 | Hale\n\n${HEADLINE}\n\n${PROSE}`],
  ['a sentence', `Log in\nRegister\nThen wait for a letter.\n${HEADLINE}\n${PROSE}`],
  ['a title', `Skip to the good part\n\n${HEADLINE}\n\n${PROSE}`],
  ['a chart', `The mill’s songs\n\n${PROSE}\n\nMost shared\n\nWheel, turn\n\nRye and water`],
  ['a quiz', `${PROSE}\n\nMost read\n\nPenalties\n\nOne point each`],
  [
    'a digest',
    `The forum\n${PROSE}\n3 comments\n2 days ago\nThe river\n${PROSE}\n5 comments\n1 day ago\nThe well\n${PROSE}`,
  ],
  ['a count', `${PROSE}\n\nComments: 12\n\n3 days ago\n\n${PROSE}`],
])('%s is no page', (_, text) => {
  const lines = text.split('\n');
  expect(dropPageFrame(lines)).toEqual(lines);
});

test('every post stays of a digest that was copied as a page', () => {
  const posts = [1, 2, 3].map(
    (day) => `Post ${day}\n3 comments\n${day} days ago\n${day}: ${PROSE}`,
  );
  const digest = `${TOP}\n${HEADLINE}\n\n${posts.join('\n\n')}`;
  for (const day of [1, 2, 3]) expect(outline(digest).join('\n')).toContain(`${day}: ${PROSE}`);
});

test.each([
  ['lists', 'Most viewed\n\n1\nTen best brunch spots in town\n\nTransport'],
  ['topics', 'Explore more on these topics\nTransport\nMill Bridge'],
  ['comments', `Comments (134)\nbob77\n2 hours ago\n${PROSE} ${PROSE}\nmia\n1 hour ago\nYes.`],
])('%s below the article go', (_, bottom) => {
  expect(outline(`${TOP}\n${HEADLINE}\n${PROSE}\n\n${bottom}`)).toEqual([`# ${HEADLINE}`, PROSE]);
});

test('text below such a line stays', () => {
  for (const text of [PROSE, '“We are glad,” said she.']) {
    const page = `${TOP}\n${HEADLINE}\n${PROSE}\n\nRelated stories\n\n${text}`;
    expect(outline(page)).toEqual([`# ${HEADLINE}`, PROSE, text]);
  }
  expect(outline('24 Comments\n2 hours ago\n\nThe end')).not.toEqual([]);
});

test.each(['1 comments\n', 'Log in\n', 'Most viewed\n', 'Sign up\n\n', `${HEADLINE}\n`])(
  'a page of nothing but %j keeps it',
  (line) => {
    const { blocks } = parsePlainText(line.repeat(20_000));
    expect(blocks.some(({ text }) => text.includes(line.trim()))).toBe(true);
  },
);
