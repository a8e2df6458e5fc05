import { setTimeout as delay } from 'node:timers/promises';
import type { FakeDiscord } from '../../../src/playground/fake-discord.js';
import type { FakeMember } from '../../../src/playground/people/fake-member.js';
import { MemberError } from '../../../src/playground/people/member-error.js';
import { operatorTexts } from '../../../src/voice/operator-texts.js';
import { SHAPES } from '../growth-shapes.js';
import type { Figures } from './figures.js';

/** A word in everything that people write; it must never be logged. */
export const PRIVATE_WORD = 'zwetschgenmus';
const HOSTILE_LENGTH = 300_000;
/**
 * Discord gives up after 3 s unless the bot has promised a reply. A member who waited longer than this was
 * promised one, which no planned fault may lose. In the soak, whose tokens last four minutes, a file that
 * waited behind hostile ones may lose it too.
 */
const PROMISED_MS = 10_000;
/** A member’s pause between two actions. */
export const PAUSE_MS = 100;

/** A server and its moderator. */
export interface Home {
  readonly number: number;
  readonly moderator: FakeMember;
  /** True when its own article is loaded; undefined when no reply told, because of a fault or a restart. */
  loaded: boolean | undefined;
  /** True while a member acts there: one at a time, so that the article is known. */
  isVisited: boolean;
}

export function settle(discord: FakeDiscord, count: number): Home[] {
  return Array.from({ length: count }, (_, number) => {
    const server = discord.addServer({ name: `Harbour ${number}` });
    const moderator = discord.member({ name: 'Mo', server, moderator: true });
    return { number, loaded: false, isVisited: false, moderator };
  });
}

/**
 * Loads the server’s article, or a bad one if it is loaded already. Resolves to what is wrong with the
 * reply, or to undefined.
 */
export async function load(home: Home, length = 0): Promise<string | undefined> {
  const { moderator, number, loaded } = home;
  // There is nothing to quote in it: it is refused, and the article stays.
  const text = loaded ? '# Nothing\n' : harbourArticle(`Keeper${number}`, length);
  if (!loaded) home.loaded = undefined;
  const reply = await moderator.slash('reload', { file: fileOf('harbour.md', text) });
  if (loaded) return /stays as it was/.test(reply.text) ? undefined : reply.text;
  // A bot that is being restarted tells the moderator to look whether it was done.
  if (reply.text.includes(operatorTexts().failures.restarting)) return undefined;
  home.loaded = /own article/i.test(reply.text);
  // When the reply is lost, the article may have been loaded all the same.
  if (loaded === undefined) home.loaded = true;
  return home.loaded ? undefined : reply.text;
}

/** Asks, and sometimes types or reads on, by chance; loads where nobody knows what a lost reply said. */
export async function read(home: Home, chance = 1): Promise<string | undefined> {
  const { moderator, number, loaded } = home;
  if (chance < 0.1) {
    await moderator.autocomplete('ask', { question: 'who keeps' }, 'question');
    return undefined;
  }
  if (loaded === undefined) return load(home);
  const [question, expected] = loaded
    ? [`Who keeps the ${PRIVATE_WORD} lamp?`, `Keeper${number}`]
    : [`Who warned Russia about the ${PRIVATE_WORD} attack?`, 'Iran'];
  const answer = await moderator.slash('ask', { question });
  if (!answer.text.includes(expected)) return answer.text;
  if (chance < 0.4) await moderator.press(answer, operatorTexts().buttons.readOn);
  return undefined;
}

/**
 * A hostile moderator loads a file that costs more than it looks, and uses it. What they get does not
 * matter, but for a reply that was promised and never comes.
 */
export async function attack(
  { moderator, number }: Home,
  chance: number,
  figures: Figures,
): Promise<void> {
  const files = SHAPES.filter(({ kind }) => kind !== 'question' && kind !== 'quotation');
  const { kind, make } = files[Math.floor(chance * files.length)] as (typeof files)[number];
  const name =
    { 'plain-text': 'a.txt', markdown: 'a.md', html: 'a.html' }[kind as string] ?? 'a.txt';
  const acts = [
    () => moderator.slash('reload', { file: fileOf(name, make(HOSTILE_LENGTH)) }),
    () => moderator.slash('ask', { question: 'keeper lamp evening harbour boats' }),
    () => moderator.autocomplete('article', { section: `${number}` }, 'section'),
  ];
  for (const act of acts) {
    const startMs = performance.now();
    await act().catch((error: unknown) => {
      if (!(error instanceof MemberError)) throw error;
      const waitedMs = performance.now() - startMs;
      if (waitedMs > PROMISED_MS)
        figures.lost.push(`hostile: no reply in ${waitedMs.toFixed(0)} ms`);
    });
  }
  await delay(PAUSE_MS);
}

/** About so many characters, or the fewest. */
function harbourArticle(keeper: string, length: number): string {
  const parts = Array.from(
    { length: Math.ceil(length / 90) },
    (_, n) =>
      `## Berth ${n}\n\nBoat ${n} of ${keeper}’s harbour waits at the wall for the evening tide.`,
  );
  const lamp = `# Harbour\n\nThe lamp is kept by ${keeper}, who keeps it lit.`;
  return `${[lamp, '## Boats\n\nForty boats wait at the wall.', ...parts].join('\n\n')}\n`;
}

export function fileOf(name: string, text: string) {
  return { name, bytes: Buffer.from(text), contentType: 'text/plain' };
}
