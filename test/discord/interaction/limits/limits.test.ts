import type { User } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Limits } from '../../../../src/discord/interaction/limits/limits.js';

const ada = { user: { id: '1' } as User };
const ben = { user: { id: '2' } as User };
const refusal = (code: string) => expect.objectContaining({ code });

describe('Limits', () => {
  it('counts questions by the minute and member, and loads by the hour and server', () => {
    const limits = new Limits({ asksPerMinute: 2, loadsPerHour: 1 });
    limits.countQuestion(ada);
    limits.countQuestion(ada);
    expect(() => limits.countQuestion(ada)).toThrow(refusal('too-many-questions'));
    limits.countQuestion(ben);
    limits.countLoad('12');
    expect(() => limits.countLoad('12')).toThrow(refusal('too-many-loads'));
    limits.countLoad('13');
  });

  it('counts whatever else a member does, and their typing by itself', () => {
    const limits = new Limits({ asksPerMinute: 1, loadsPerHour: 1 });
    const act = (isTyping: boolean) => limits.countAct({ ...ada, isTyping });
    const countUntilRefused = (isTyping: boolean) => {
      for (let count = 0; count < 1000; count++) {
        try {
          act(isTyping);
        } catch {
          return count;
        }
      }
      return undefined;
    };
    const acts = countUntilRefused(false) ?? 0;
    const suggestions = countUntilRefused(true) ?? 0;
    expect(acts).toBeGreaterThan(1);
    expect(suggestions).toBeGreaterThan(acts);
  });

  it('counts the time that a member takes, and that of all members of a server', () => {
    const limits = new Limits({ asksPerMinute: 20, loadsPerHour: 1 });
    const inServer = (id: number) => ({ user: { id: `${id}` } as User, guildId: '12' });
    limits.countTime(inServer(1), 6_000);
    expect(() => limits.checkTime(inServer(1))).toThrow(refusal('too-many-questions'));
    limits.checkTime(inServer(2));
    for (let member = 2; member < 8; member++) limits.countTime(inServer(member), 3_000);
    expect(() => limits.checkTime(inServer(9))).toThrow(refusal('too-many-questions'));
    limits.checkTime({ ...inServer(9), guildId: '13' });
  });

  it('limits nothing where the limit is 0', () => {
    const limits = new Limits({ asksPerMinute: 0, loadsPerHour: 0 });
    for (let count = 0; count < 2000; count++) {
      expect(() => {
        limits.countQuestion(ada);
        limits.countAct({ ...ada, isTyping: count % 2 === 0 });
        limits.countLoad('12');
      }).not.toThrow();
    }
  });
});
