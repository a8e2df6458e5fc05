import { MessageFlags, MessageFlagsBitField } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '../../../src/discord/interaction/command.js';
import { FairTurns } from '../../../src/discord/interaction/limits/fair-turns.js';
import {
  replyFromArticle,
  suggestFromArticle,
  updateFromArticle,
} from '../../../src/discord/interaction/reply.js';

const CALLS = ['reply', 'deferReply', 'editReply', 'deferUpdate', 'update', 'respond'] as const;

/** An interaction in one server that notes what it was asked to do. */
function interactionThatNotes(calls: string[]): never {
  const noting = CALLS.map((call) => [call, async () => void calls.push(call)] as const);
  return {
    guildId: '1',
    user: { id: '2' },
    message: { flags: new MessageFlagsBitField(MessageFlags.Ephemeral) },
    ...Object.fromEntries(noting),
  } as never;
}

const turns = new FairTurns();
const services = {
  library: { of: async () => ({}) },
  limits: { checkTime: () => {}, countTime: () => {} },
  turns,
} as unknown as Services;
const message = { components: [], flags: MessageFlags.IsComponentsV2 } as never;

describe('while the server’s turn is long in coming', () => {
  let release = () => {};
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const long = new Promise<void>((resolve) => {
      release = resolve;
    });
    void turns.run('1', () => long);
  });
  afterEach(() => {
    release();
    vi.useRealTimers();
  });

  it.each([
    ['a reply', 'deferReply', replyFromArticle],
    ['a redrawn message', 'deferUpdate', updateFromArticle],
  ])('%s is announced, and follows', async (_, deferring, respond) => {
    const calls: string[] = [];
    const interaction = interactionThatNotes(calls);
    const done =
      respond === replyFromArticle
        ? replyFromArticle(interaction, services, false, () => message)
        : updateFromArticle(interaction, services, () => message);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual([deferring]);
    release();
    await done;
    expect(calls).toEqual([deferring, 'editReply']);
  });

  it('nothing is suggested', async () => {
    const calls: string[] = [];
    const done = suggestFromArticle(interactionThatNotes(calls), services, () => []);
    await vi.advanceTimersByTimeAsync(2_000);
    await done;
    expect(calls).toEqual(['respond']);
  });
});

it('replies at once when it is the server’s turn', async () => {
  const calls: string[] = [];
  await replyFromArticle(interactionThatNotes(calls), services, false, () => message);
  await updateFromArticle(interactionThatNotes(calls), services, () => message);
  expect(calls).toEqual(['reply', 'update']);
});
