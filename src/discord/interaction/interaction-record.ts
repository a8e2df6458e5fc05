import { type Interaction, ShardClientUtil } from 'discord.js';
import type { Logger } from '../../log.js';
import { Problem, type ProblemCode } from '../../problem.js';

/**
 * `answered`; `refused` with a Problem; `failed` with an incident; `gone` when the person or the
 * message no longer exists.
 */
export type InteractionOutcome = 'answered' | 'refused' | 'failed' | 'gone';

/** The log record of one interaction: kind and outcome, and nothing that anyone wrote. */
export interface InteractionRecord {
  readonly kind: 'command' | 'press' | 'form' | 'typing';
  /** The bot's own name for the command, press or form; `unknown` for one it does not have. */
  readonly command: string;
  readonly outcome: InteractionOutcome;
  /** The innermost Problem's code, for a refusal. */
  readonly reason?: ProblemCode;
  /** From its arrival until it was answered. */
  readonly ms: number;
  readonly shard: number;
  /** The server's id; absent in direct messages. */
  readonly server?: string;
}

/** Receives every interaction once it is over. */
export type Observe = (record: InteractionRecord) => void;

/** Returns the innermost Problem of those that wrap others. */
export function reasonOf(problem: Problem): ProblemCode {
  const inner = problem.details && 'problem' in problem.details && problem.details.problem;
  return inner instanceof Problem ? reasonOf(inner) : problem.code;
}

/** The shard on which an interaction arrived. */
export function shardOf({ guildId }: Pick<Interaction, 'guildId'>, shardCount: number): number {
  return guildId === null ? 0 : ShardClientUtil.shardIdForGuildId(guildId, shardCount);
}

/** Logs one line for an interaction; `more` says why it was refused or failed. */
export function logRecord(log: Logger, record: InteractionRecord, more: object): void {
  const line = { ...record, ...more };
  if (record.outcome === 'answered') log.debug(line, 'interaction answered');
  else if (record.outcome === 'failed') log.error(line, 'interaction failed');
  else
    log.info(line, record.outcome === 'gone' ? 'nobody is there to answer' : 'interaction refused');
}
