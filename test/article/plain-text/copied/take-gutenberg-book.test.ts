import { expect, it } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';

const LICENCE = `Updated editions will replace the previous one.

Section 1. General Terms of Use

You may charge a reasonable fee for copies.`;

it('a book of Project Gutenberg is read without header, notes and licence', () => {
  const { metadata, blocks } = parsePlainText(`The Project Gutenberg eBook of The Salt Road,
by Ilse Born

This ebook is for the use of anyone anywhere in the United States.

Title: The Salt Road
       A Winter's Tale

Author: Ilse Born

Release date: May 1, 2021 [eBook #99998]

Language: English

Credits: Somebody at the proofreaders

*** START OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD, OR WHAT BECAME OF
THE CARTERS ***

Produced by Somebody and the
proofreading team

[Illustration: A cart]

THE SALT ROAD

CHAPTER I. The Cart

The cart stood in the _yard_ for a week before anybody asked whose it was.

CHAPTER II. The Ox

There was one ox, and it was blind, as the carter said himself in court.

*** END OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD ***

${LICENCE}`);
  expect(metadata).toEqual({ title: "The Salt Road A Winter's Tale", author: 'Ilse Born' });
  expect(blocks.map(({ text }) => text)).toEqual([
    'THE SALT ROAD',
    'CHAPTER I. The Cart',
    'The cart stood in the yard for a week before anybody asked whose it was.',
    'CHAPTER II. The Ox',
    'There was one ox, and it was blind, as the carter said himself in court.',
  ]);
});

it('so is an old one, whose licence stands above', () => {
  const { blocks } = parsePlainText(`The Project Gutenberg Etext of The Salt Road

*****These Etexts Are Prepared By Thousands of Volunteers!*****

*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*

The cart stood in the yard for a week before anybody asked whose it was.

End of the Project Gutenberg Etext of The Salt Road`);
  expect(blocks.map(({ text }) => text)).toEqual([
    'The cart stood in the yard for a week before anybody asked whose it was.',
  ]);
});

it('a text that speaks of Project Gutenberg stays whole', () => {
  const text = 'Project Gutenberg was founded in 1971.\n\nIts licence allows copies for a fee.';
  expect(parsePlainText(text).blocks).toHaveLength(2);
});
