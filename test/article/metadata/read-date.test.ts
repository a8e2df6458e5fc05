import { expect, test } from 'vitest';
import { readDate } from '../../../src/article/metadata/read-date.js';

test.each([
  ['2024'],
  ['2024-03'],
  ['2024-02-29'],
  ['2024-03-01T10:00Z'],
  ['2024-03-01T10:00:00.5+01:00'],
])('%j is ISO 8601 already', (written) => {
  expect(readDate(written)).toBe(written);
});

test.each([
  ['2024-3-5', '2024-03-05'],
  ['2024-03-01 00:30 UTC', '2024-03-01'],
  ['2024-03-01T00:30:00+1300', '2024-03-01'],
  ['1 March 2024', '2024-03-01'],
  ['1st March, 2024', '2024-03-01'],
  ['March 1, 2024', '2024-03-01'],
  ['Sept. 30 2024', '2024-09-30'],
  ['Mon 3 Mar 2025 09.41 GMT', '2025-03-03'],
  ['Tue, 02 Apr 2024 23:30:00 GMT', '2024-04-02'],
  ['Fri Mar 01 2024 00:30:00 GMT+0100 (CET)', '2024-03-01'],
  ['March 3, 2025 at 9:41 AM', '2025-03-03'],
  ['3 March 2025 (updated)', '2025-03-03'],
  ['2019年5月3日', '2019-05-03'],
  ['2024년 4월 3일', '2024-04-03'],
  ['March 2024', '2024-03'],
  ['Dec 2024', '2024-12'],
])('%j is %j', (written, iso) => {
  expect(readDate(written)).toBe(iso);
});

test.each([
  '',
  'soon',
  'Issue 12',
  'Chapter 7',
  'May 12',
  'May 12, 24',
  'Spring 2024',
  'Room 12, 2019',
  'Augsburg, 4.5.2024',
  'Marching 2024',
  '3/4/2024',
  '31 April 2024',
  '29 February 2023',
  '2024-02-30',
  '2024-13-01',
  '2024-00-01',
  '2024-03-01T25:00',
  '2024-3-5 or so',
  '12 2024',
  '1 March 20240',
])('%j is no date', (written) => {
  expect(readDate(written)).toBeUndefined();
});
