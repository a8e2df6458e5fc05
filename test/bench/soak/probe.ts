/**
 * Measures from outside, on a bot in a process of its own, that no server keeps another from its answers:
 * how shards start, a restart, hostile servers, a flood of forms, and a log without anything private in it.
 * Usage: npm run probe -- [shards|restart|hostile|forms|log]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../../src/evaluation/seeded-random.js';
import { FakeDiscord, type FakeDiscordOptions } from '../../../src/playground/fake-discord.js';
import type { SeenForm } from '../../../src/playground/people/member-forms.js';
import { operatorTexts } from '../../../src/voice/operator-texts.js';
import { BotProcess } from './bot-process.js';
import { Figures, percentile } from './figures.js';
import { attack, fileOf, type Home, load, PAUSE_MS, PRIVATE_WORD, read, settle } from './people.js';

const SHARDS = 8;
/** Discord’s interval between two sessions of a bot of usual size. */
const IDENTIFY_MS = 5_000;
const RESTART_SERVERS = 60;
const ARTICLE_LENGTH = 16_000;
const HOSTILE_SERVERS = 4;
const HOSTILE_MS = 60_000;
const OTHERS = 40;
const OTHERS_AT_ONCE = 6;
const FORMS = 1_000;
/** Each form compares what was typed with all of them. */
const FORM_SECTIONS = 300;
/** Discord waits 3 s, but how long the flood lasts is measured to its end. */
const PATIENT_MS = 60_000;
const FAILING_ROUNDS = 6;

interface Finding {
  readonly expectation: string;
  readonly measured: string;
  readonly holds: boolean;
}

const random = seededRandom(1);
const probes = {
  shards: shardsStart,
  restart: restartIsWarm,
  hostile: hostileServersCostNobody,
  forms: formsCostNobody,
  log: logIsQuiet,
};
const { positionals } = parseArgs({ allowPositionals: true });
const wanted = positionals[0] ?? '';
const findings: Finding[] = [];
for (const [name, probe] of Object.entries(probes)) {
  if (name.includes(wanted)) findings.push(...(await probe()));
}
// biome-ignore lint/suspicious/noConsole: a table on the screen is what this program is for
console.table(findings);
process.exitCode = findings.every(({ holds }) => holds) ? 0 : 1;

async function shardsStart(): Promise<Finding[]> {
  const limits = { maxConcurrency: 1, intervalMs: IDENTIFY_MS };
  return withBot({ shards: SHARDS, identifyLimits: limits }, async (discord, bot) => {
    const startMs = performance.now();
    await bot.start();
    const seconds = (performance.now() - startMs) / 1000;
    const times = discord.identifies.map(({ atMs }) => atMs);
    const least = Math.min(...times.slice(1).map((atMs, at) => atMs - (times[at] as number)));
    return [
      {
        expectation: `${SHARDS} shards start, ${IDENTIFY_MS / 1000} s apart`,
        measured: `${discord.shards.length} in ${seconds.toFixed(0)} s, ${(least / 1000).toFixed(2)} s apart`,
        holds: discord.shards.length === SHARDS && bot.crashes === 0 && least >= IDENTIFY_MS * 0.99,
      },
    ];
  });
}

async function restartIsWarm(): Promise<Finding[]> {
  return withBot({}, async (discord, bot) => {
    await bot.start();
    const homes = settle(discord, RESTART_SERVERS);
    const loads = new Figures();
    for (const home of homes) await loads.time('loads', () => load(home, ARTICLE_LENGTH));
    await bot.stop();
    await bot.start();
    const asked = new Figures();
    const idleMs = bot.cpuMs() ?? Number.NaN;
    await Promise.all(homes.map((home) => asked.time('answers', () => read(home))));
    const times = asked.timesOf('answers');
    const busyMs = (bot.cpuMs() ?? Number.NaN) - idleMs;
    const [middle, slowest] = [percentile(times, 0.5), Math.max(...times)];
    const problems = asked.lost.length + asked.wrong.length + loads.lost.length;
    return [
      {
        expectation: `${RESTART_SERVERS} servers of ${ARTICLE_LENGTH / 1000} KB after a restart: p50 ≤ 500 ms, slowest ≤ 2500 ms`,
        measured: `p50 ${middle.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms, of the processor ${busyMs} ms; ${problems} wrong`,
        holds: middle <= 500 && slowest <= 2_500 && problems === 0,
      },
    ];
  });
}

async function hostileServersCostNobody(): Promise<Finding[]> {
  return withBot({}, async (discord, bot) => {
    await bot.start();
    const homes = settle(discord, OTHERS);
    const hostile = homes.splice(0, HOSTILE_SERVERS);
    const figures = new Figures();
    for (const home of homes.slice(0, OTHERS / 2)) await load(home);
    const endMs = Date.now() + HOSTILE_MS;
    let highestMb = 0;
    const others = async () => {
      while (Date.now() < endMs) {
        const home = homes.find(({ isVisited }) => !isVisited) as Home;
        home.isVisited = true;
        homes.push(...homes.splice(homes.indexOf(home), 1));
        const loads = random() < 0.05;
        await figures.time(loads ? 'loads' : 'answers', () => (loads ? load(home) : read(home)));
        home.isVisited = false;
        await delay(PAUSE_MS);
      }
    };
    await Promise.all([
      ...Array.from({ length: OTHERS_AT_ONCE }, others),
      ...hostile.map(async (home) => {
        while (Date.now() < endMs) await attack(home, random(), figures);
      }),
      (async () => {
        for (; Date.now() < endMs; await delay(250)) {
          highestMb = Math.max(highestMb, bot.memoryMb() ?? 0);
        }
      })(),
    ]);
    const [answers, loads] = [figures.timesOf('answers'), figures.timesOf('loads')];
    const p99 = percentile(answers, 0.99);
    const problems = figures.lost.length + figures.wrong.length;
    return [
      {
        expectation: `${HOSTILE_SERVERS} hostile servers: the others’ answers p99 ≤ 400 ms`,
        measured: `p50 ${percentile(answers, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms of ${answers.length}, ${problems} wrong`,
        holds: p99 <= 400 && problems === 0,
      },
      {
        expectation: '… and their small loads p50 ≤ 2000 ms',
        measured: `p50 ${percentile(loads, 0.5).toFixed(0)} ms, slowest ${Math.max(...loads).toFixed(0)} ms of ${loads.length}`,
        holds: percentile(loads, 0.5) <= 2_000,
      },
      {
        expectation: '… and all memory together ≤ 900 MB',
        measured: `${highestMb.toFixed(0)} MB`,
        holds: highestMb <= 900 && bot.crashes === 0,
      },
    ];
  });
}

/** A server sends all forms at once, and a member of another asks before, meanwhile and after. */
async function formsCostNobody(): Promise<Finding[]> {
  return withBot({ responseWindowMs: PATIENT_MS }, async (discord, bot) => {
    await bot.start();
    const [other, flooding] = settle(discord, 2) as [Home, Home];
    const { moderator } = flooding;
    await moderator.slash('reload', { file: fileOf('sections.md', manySections(FORM_SECTIONS)) });
    const contents = await moderator.slash('article');
    const forms: SeenForm[] = [];
    while (forms.length < FORMS) {
      forms.push(await moderator.openForm(contents, operatorTexts().buttons.goToSection));
    }
    const figures = new Figures();
    let isOver = false;
    const asking = (async () => {
      for (; !isOver; await delay(PAUSE_MS)) await figures.time('answers', () => read(other));
    })();
    await delay(PAUSE_MS);
    const startMs = performance.now();
    const sent = await Promise.allSettled(
      forms.map((form) => moderator.submitForm(form, { section: 'zeppelin harbour 77' })),
    );
    const seconds = (performance.now() - startMs) / 1000;
    isOver = true;
    await asking;
    const times = figures.timesOf('answers');
    const slowest = Math.max(...times);
    const answered = sent.filter(({ status }) => status === 'fulfilled').length;
    return [
      {
        expectation: `${FORMS} forms at once of one server: another’s slowest answer ≤ 1000 ms`,
        measured: `${slowest.toFixed(0)} ms, p50 ${percentile(times, 0.5).toFixed(0)} ms of ${times.length}; ${answered} forms in ${seconds.toFixed(1)} s`,
        holds: slowest <= 1_000 && figures.lost.length + figures.wrong.length === 0,
      },
    ];
  });
}

async function logIsQuiet(): Promise<Finding[]> {
  return withBot({}, async (discord, bot) => {
    await bot.start();
    const homes = settle(discord, 20);
    const faults = [
      { status: 500 },
      { status: 503 },
      { status: 429, retryAfterMs: 100 },
      { cutOff: 'unheard' },
      { cutOff: 'unanswered' },
      { stallMs: 3_200 },
    ] as const;
    for (let round = 0; round < FAILING_ROUNDS; round++) {
      discord.misbehave({ times: 30, answer: faults[round % faults.length] as (typeof faults)[0] });
      await Promise.allSettled(
        homes.map((home, at) => (at % 2 === round % 2 ? load(home) : read(home, random()))),
      );
    }
    await bot.stop();
    const tokens = discord.requests.flatMap(({ path }) =>
      [...path.matchAll(/\/(?:webhooks|interactions)\/\d+\/([^/]{20,})/g)].map(
        ([, token]) => token,
      ),
    );
    const leaks = bot.lines.filter((line) =>
      tokens.some((token) => line.includes(token as string)),
    );
    const found = leaks.length + bot.leaks.length;
    return [
      {
        expectation: 'nothing private in the log at trace, with a failing Discord',
        measured: `${found} of ${bot.lines.length} lines`,
        holds: found === 0 && bot.lines.length > 20,
      },
    ];
  });
}

function manySections(count: number): string {
  const sections = Array.from(
    { length: count },
    (_, n) => `## Harbour wall ${n} of the boats\n\nText.`,
  );
  return `# Sections\n\n${sections.join('\n\n')}\n`;
}

async function withBot(
  options: FakeDiscordOptions,
  measure: (discord: FakeDiscord, bot: BotProcess) => Promise<Finding[]>,
): Promise<Finding[]> {
  const discord = await FakeDiscord.start(options);
  const dataDir = await mkdtemp(join(tmpdir(), 'pullquote-'));
  // Parts of the question, the quotation and the bot's token.
  const secret = new RegExp(
    `${PRIVATE_WORD}|Keeper\\d|Forty boats|${discord.token.replaceAll('.', '\\.')}`,
  );
  const bot = new BotProcess(discord, { dataDir, secret });
  try {
    return await measure(discord, bot);
  } finally {
    await bot.stop();
    await discord.stop();
    await rm(dataDir, { recursive: true });
  }
}
