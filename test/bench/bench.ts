import { benchProcess } from './bench-process.js';
import { benchReply } from './bench-reply.js';
import { benchSearch } from './bench-search.js';

/** Of such passages, no article that may be loaded has more than some 12,000. */
const SIZES = [50, 650, 5_000, 10_000];

const search = [];
for (const size of SIZES) {
  const { passages, own, plain } = await benchSearch(size);
  search.push({
    passages,
    'µs a question': own.questionUs.toFixed(0),
    plain: plain.questionUs.toFixed(0),
    ratio: (own.questionUs / plain.questionUs).toFixed(2),
    'ms to build': own.buildMs.toFixed(0),
    'plain build': plain.buildMs.toFixed(0),
    'build ratio': (own.buildMs / plain.buildMs).toFixed(2),
    MB: own.memoryMb.toFixed(1),
    'plain MB': plain.memoryMb.toFixed(1),
    'memory ratio': (own.memoryMb / plain.memoryMb).toFixed(2),
  });
}
print('Pullquote’s whole answer beside plain MiniSearch’s search', search);

const { own: reply, ...constants } = await benchReply();
const named = [
  ['the same message', constants.sameMessage],
  ['a few words', constants.fewWords],
] as const;
print(
  'A reply through a fake Discord, beside bare discord.js bots that answer a constant',
  named.map(([constant, bare]) => ({
    constant,
    'ms a reply': reply.replyMs.toFixed(2),
    'bare bot': bare.replyMs.toFixed(2),
    ratio: (reply.replyMs / bare.replyMs).toFixed(2),
    'replies a second': reply.repliesPerSecond.toFixed(0),
    'bare, a second': bare.repliesPerSecond.toFixed(0),
    'rate ratio': (reply.repliesPerSecond / bare.repliesPerSecond).toFixed(2),
  })),
);

const { own, bare } = await benchProcess();
print('npm start, beside a bare discord.js bot in a process of its own', [
  {
    'ms to ready': own.readyMs.toFixed(0),
    bare: bare.readyMs.toFixed(0),
    ratio: (own.readyMs / bare.readyMs).toFixed(2),
    'replies a second of 1,000 at once': own.repliesPerSecond.toFixed(0),
    'bare, a second': bare.repliesPerSecond.toFixed(0),
    'rate ratio': (own.repliesPerSecond / bare.repliesPerSecond).toFixed(2),
    MB: own.memoryMb?.toFixed(0) ?? '?',
    'bare MB': bare.memoryMb?.toFixed(0) ?? '?',
    'memory ratio': own.memoryMb && bare.memoryMb ? (own.memoryMb / bare.memoryMb).toFixed(2) : '?',
  },
]);

function print(title: string, rows: object[]): void {
  // biome-ignore-start lint/suspicious/noConsole: tables on the screen are what this program is for
  console.log(`\n${title}`);
  console.table(rows);
  // biome-ignore-end lint/suspicious/noConsole: see above
}
