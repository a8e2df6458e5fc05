import { once } from 'node:events';
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

/** Discord answers within a second; a slow network and a retry fit in. */
const CONNECT_TIMEOUT_MS = 30_000;
/** An error of discord.js that has no class or code of its own. */
const SESSIONS_USED_UP = /^Not enough sessions remaining/;

/**
 * Logs in, and waits until Discord sends interactions.
 * @param lost from `connectionLost`
 * @returns the application's id
 */
export async function connect(
  client: Client,
  token: string,
  lost: Promise<Problem>,
): Promise<string> {
  const ready = once(client, Events.ClientReady, {
    signal: AbortSignal.timeout(CONNECT_TIMEOUT_MS),
  });
  const refused = lost.then((problem) => Promise.reject(problem));
  const [[readyClient]] = await Promise.race([Promise.all([ready, client.login(token)]), refused]);
  return (readyClient as Client<true>).application.id;
}

/** Resolves when Discord has ended the connection for good; whatever else happens is resumed. */
export function connectionLost(client: Client): Promise<Problem> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve(
        code === GatewayCloseCodes.AuthenticationFailed
          ? new Problem('discord-token-refused', undefined)
          : unreachable(client, { kind: 'closed', code }),
      );
    });
  });
}

/** What an operator can do about a failed start; errors that tell of a mistake in the bot stay. */
export function asConnectionProblem(error: unknown, client: Client): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new Problem('discord-token-refused', undefined, { cause: error });
  }
  // Discord numbers what it refuses from 1; what has no number came from elsewhere, or a wrong path.
  if (error instanceof DiscordAPIError) {
    return error.code ? error : unreachable(client, { kind: 'not-discord' }, error);
  }
  const { code, message, name, status } = error as NodeJS.ErrnoException & { status?: number };
  if (name === 'AbortError') {
    return unreachable(client, { kind: 'silent', timeoutMs: CONNECT_TIMEOUT_MS }, error);
  }
  if (SESSIONS_USED_UP.test(message)) {
    return new Problem('discord-sessions-used-up', undefined, { cause: error });
  }
  if (status !== undefined) return unreachable(client, statusFailureOf(status), error);
  const reason = code === undefined ? ({ kind: 'not-discord' } as const) : siteFailureOf(error);
  return unreachable(client, reason, error);
}

function unreachable(client: Client, reason: DiscordFailure, cause?: unknown): Problem {
  return new Problem('discord-unreachable', { url: client.rest.options.api, reason }, { cause });
}
