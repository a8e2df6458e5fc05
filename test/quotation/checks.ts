import { expect } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import {
  checkQuote,
  checkQuotes,
  type Located,
  type QuoteCheck,
} from '../../src/quotation/check-quote.js';
import { type NumberedArticle, numberArticle } from '../../src/quotation/numbered-article.js';
import { articleOf, lighthouse } from '../answer/articles.js';

const marks = articleOf(
  [
    '“We — all four of us — hadn’t slept,” he said… “not for 36 hours.”',
    'The café’s menu lists fish at €14, a straße of shops, and “the ‘best’ pie”.',
    'Output rose by 40% in 2019–20. It rose by 40 in 2021.',
  ],
  'en',
);
const chinese = articleOf(
  [
    '灯塔建于1871年，由工程师设计。花岗岩是从内陆四十英里的采石场运来的。',
    '四名看守人住在岩石上，每人六个星期。',
  ],
  'zh',
);
const japanese = articleOf(
  [
    '灯台は1871年から船を導いている。レンズはリヨンの工房で磨かれた。',
    '四人の灯台守が岩の上に住んでいた。',
  ],
  'ja',
);
const thai = articleOf(
  ['ประภาคารแห่งนี้นำทางเรือมาตั้งแต่ปี 1871 หินแกรนิตมาจากเหมืองที่อยู่ไกล', 'ผู้ดูแลสี่คนอาศัยอยู่บนโขดหินครั้งละหกสัปดาห์'],
  'th',
);

const articles = Object.entries({ lighthouse, marks, chinese, japanese, thai });
/** Name → the article, searchable. */
export const indexes = new Map(
  await Promise.all(
    articles.map(async ([name, article]) => [name, await PassageIndex.build(article)] as const),
  ),
);
const numbered = new Map(
  await Promise.all(
    articles.map(async ([name, article]) => [name, await numberArticle(article)] as const),
  ),
);

/** @param name of the article to check in */
export function check(quotation: string, name = 'lighthouse'): Promise<QuoteCheck> {
  const [index, article] = [indexes.get(name), numbered.get(name)];
  return checkQuote(index as PassageIndex, article as NumberedArticle, quotation);
}

export async function checkIn(index: PassageIndex, quotation: string): Promise<QuoteCheck> {
  const [result] = await checkQuotes(index, [quotation]);
  return result as QuoteCheck;
}

/** The check of a quotation that is of this kind. */
export async function checkIs(
  kind: QuoteCheck['kind'],
  quotation: string,
  name?: string,
): Promise<Located> {
  const result = await check(quotation, name);
  expect(result.kind).toBe(kind);
  return result as Located;
}

export const verbatim = (quotation: string, name?: string) => checkIs('verbatim', quotation, name);
export const altered = (quotation: string, name?: string) => checkIs('altered', quotation, name);

/** The text of each place that is quoted, or that lies between quoted places. */
export function spanTexts({ places }: Located): string[] {
  return places.map(({ text, span }) => text.slice(...span));
}

/** Removed words in square brackets, added ones in braces. */
export function shown({ differences }: Located): string {
  const draw = { same: (text: string) => text, removed: (text: string) => `[${text}]` };
  return differences
    .map(({ kind, text }) => (kind === 'added' ? `{${text}}` : draw[kind](text)))
    .join('');
}
