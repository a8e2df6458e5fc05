import { benchSearch } from './bench-search.js';

const SIZES = [50, 650, 5_000];

const rows = [];
for (const passages of SIZES) {
  const figures = await benchSearch(passages);
  rows.push({
    passages,
    'µs a question': figures.questionUs.toFixed(0),
    'plain MiniSearch': figures.plainQuestionUs.toFixed(0),
    ratio: (figures.questionUs / figures.plainQuestionUs).toFixed(2),
    'ms to build': figures.buildMs.toFixed(0),
    'plain build': figures.plainBuildMs.toFixed(0),
    'build ratio': (figures.buildMs / figures.plainBuildMs).toFixed(2),
  });
}
// biome-ignore lint/suspicious/noConsole: a table on the screen is what this program is for
console.table(rows);
