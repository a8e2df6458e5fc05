import { channel } from 'node:diagnostics_channel';
import {
  DefaultRestOptions,
  RESTJSONErrorCodes,
  type RESTOptions,
  type ResponseLike,
} from 'discord.js';

/** Reports every request that Discord refuses because there are too many; the request is sent again. */
export const rateLimited = channel('pullquote.discord.rate-limited');

/** discord.js keeps a queue for each interaction with an edited reply, and tokens live 15 minutes. */
const QUEUE_SWEEP_INTERVAL_MS = 5 * 60_000;
/** The most interrupted requests to remember; far more than are ever in progress. */
const MAX_CUT_OFF = 1_000;
/** Error codes of undici and the system for a connection that ended before the response. */
const CUT_OFF = new Set(['UND_ERR_SOCKET', 'EPIPE', 'ECONNRESET']);
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/;

type MakeRequest = RESTOptions['makeRequest'];

/** Options for discord.js's REST client. */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
  return {
    api: apiUrl,
    // The bot replies through interactions, which do not count against Discord's limit for the whole
    // bot, although discord.js would count them. Limits that Discord declares still apply.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    handlerSweepInterval: QUEUE_SWEEP_INTERVAL_MS,
    makeRequest: retryCutOff(DefaultRestOptions.makeRequest),
  };
}

/**
 * Makes discord.js retry interrupted requests, which it does by itself only for some errors. A response
 * to an interaction may have arrived anyway; Discord then refuses the second, which counts as success.
 */
function retryCutOff(makeRequest: MakeRequest): MakeRequest {
  const cutOff = new Set<string>();
  return async (url, init) => {
    try {
      const response = await makeRequest(url, init);
      if (response.status === 429) rateLimited.publish(undefined);
      const isRepeated = cutOff.delete(url) && response.status === 400;
      return isRepeated ? await acceptRepeated(response) : response;
    } catch (error) {
      if (!CUT_OFF.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      if (CALLBACK.test(url) && cutOff.size < MAX_CUT_OFF) cutOff.add(url);
      // The only code for which discord.js retries.
      throw Object.assign(new Error('the connection was cut off', { cause: error }), {
        code: 'ECONNRESET',
      });
    }
  };
}

async function acceptRepeated(response: ResponseLike): Promise<ResponseLike> {
  const body = (await response.json()) as { readonly code?: number };
  if (body.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    return new Response(null, { status: 204 });
  }
  return Response.json(body, { status: response.status, headers: [...response.headers] });
}
