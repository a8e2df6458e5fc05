import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
} from 'discord.js';
import { siteFailureOf, statusFailureOf } from '../../library/fetch/site-failure.js';
import { type DiscordFailure, Problem } from '../../problem.js';

/** Resolves when Discord has closed the connection for good; any other interruption is resumed. */
export function connectionLost(client: Client, apiUrl: string): Promise<Problem> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(closedWith(code, apiUrl)));
  });
}

function closedWith(code: number, apiUrl: string): Problem {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new Problem('discord-token-refused', undefined);
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return new Problem('discord-shards-refused', undefined);
    default:
      return unreachable(apiUrl, { kind: 'closed', code });
  }
}

/**
 * Turns a failed start into a Problem that an operator can act on; returns the bot's own errors
 * unchanged.
 */
export function asConnectionProblem(error: unknown, apiUrl: string, timeoutMs: number): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new Problem('discord-token-refused', undefined, { cause: error });
  }
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) {
      return new Problem('discord-token-refused', undefined, { cause: error });
    }
    // Discord's own error codes start at 1; an error without one came from something else, or from a
    // wrong path.
    return error.code ? error : unreachable(apiUrl, { kind: 'not-discord' }, error);
  }
  const { code, name, status } = error as NodeJS.ErrnoException & { status?: number };
  if (name === 'AbortError' || name === 'TimeoutError') {
    return unreachable(apiUrl, { kind: 'silent', timeoutMs }, error);
  }
  if (status !== undefined) return unreachable(apiUrl, statusFailureOf(status), error);
  const reason = code === undefined ? ({ kind: 'not-discord' } as const) : siteFailureOf(error);
  return unreachable(apiUrl, reason, error);
}

function unreachable(url: string, reason: DiscordFailure, cause?: unknown): Problem {
  return new Problem('discord-unreachable', { url, reason }, { cause });
}
