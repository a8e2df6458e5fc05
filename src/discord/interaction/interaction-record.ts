import { type Interaction, ShardClientUtil } from 'discord.js';
import type { Logger } from '../../log.js';
import { Problem, type ProblemCode } from '../../problem.js';

/**
 * `answered`; `refused` with a Problem; `failed` with an incident; `gone` when nobody was there any
 * more.
 */
export type InteractionOutcome = 'answered' | 'refused' | 'failed' | 'gone';

/** The log's record of one interaction: its kind and its outcome, and nothing that anyone wrote. */
export interface InteractionRecord {
  readonly kind: 'command' | 'press' | 'typing';
  /** The bot's own name of the command or press; `unknown` for what it does not have. */
  readonly command: string;
  readonly outcome: InteractionOutcome;
  /** The code of the Problem at the bottom of a refusal. */
  readonly reason?: ProblemCode;
  /** From when it arrived until it was answered. */
  readonly ms: number;
  readonly shard: number;
  /** The server's id; absent in direct messages. */
  readonly server?: string;
}

/** Told of every interaction once it is over. */
export type Observe = (record: InteractionRecord) => void;

/** The Problem that others only wrap. */
export function reasonOf(problem: Problem): ProblemCode {
  const inner = problem.details && 'problem' in problem.details && problem.details.problem;
  return inner instanceof Problem ? reasonOf(inner) : problem.code;
}

/** The shard that an interaction arrived on. */
export function shardOf({ guildId }: Pick<Interaction, 'guildId'>, shardCount: number): number {
  return guildId === null ? 0 : ShardClientUtil.shardIdForGuildId(guildId, shardCount);
}

/** One line for an interaction; `more` says why it was refused or failed. */
export function logRecord(log: Logger, record: InteractionRecord, more: object): void {
  const line = { ...record, ...more };
  if (record.outcome === 'answered') log.debug(line, 'interaction answered');
  else if (record.outcome === 'failed') log.error(line, 'interaction failed');
  else
    log.info(line, record.outcome === 'gone' ? 'nobody is there to answer' : 'interaction refused');
}
