import { type REST, type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord.js';

/** The largest page that Discord returns. */
const PAGE_SIZE = 200;

/**
 * Returns the ids of all servers that the bot is in, on all shards, including servers with an outage.
 * @throws when any page fails, because an incomplete list is useless
 */
export async function listServers(rest: REST): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE_SIZE), after });
    const answer = await rest.get(Routes.userGuilds(), { query });
    const page = answer as RESTGetAPICurrentUserGuildsResult;
    if (!Array.isArray(page)) throw new Error('the list of servers is not a list');
    for (const { id } of page) ids.add(id);
    if (page.length < PAGE_SIZE) return ids;
    after = page.at(-1)?.id as string;
  }
}
