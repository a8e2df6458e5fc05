import { randomBytes } from 'node:crypto';
import type { APIUser } from 'discord.js';
import { createUser } from './fake-places.js';

const NAME = 'Pullquote';

/** Creates the bot’s user, which has the id of its application. */
export function createBot(applicationId: string): APIUser {
  return createUser(NAME, applicationId, true);
}

/** Creates a token in the form of Discord’s. */
export function createToken(applicationId: string): string {
  const id = Buffer.from(applicationId).toString('base64url');
  return `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(27).toString('base64url')}`;
}

/** Describes the application: installable to servers and by members. */
export function describeApplication(bot: APIUser) {
  return {
    id: bot.id,
    name: NAME,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {}, 1: {} },
  };
}
