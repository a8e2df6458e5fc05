import { REST, RESTEvents } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { restOptions } from '../../../src/discord/gateway/rest-options.js';
import { serve } from '../../library/serve.js';

describe('restOptions', () => {
  it('lets as many deferred replies be edited at once as there are', async () => {
    const site = await serve((_, response) =>
      response.setHeader('content-type', 'application/json').end('{}'),
    );
    const rest = new REST(restOptions(site.url)).setToken('a.b.c');
    onTestFinished(() => rest.clearHandlerSweeper());
    let limited = 0;
    rest.on(RESTEvents.RateLimited, () => {
      limited += 1;
    });
    const edits = Array.from({ length: 200 }, (_, index) =>
      rest.patch(`/webhooks/1234567890123456${index + 10}/token-${index}/messages/@original`, {
        body: { content: 'Here it is' },
        auth: false,
      }),
    );
    await Promise.all(edits);
    expect(limited).toBe(0);
  });
});
