import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

/** Fields that Discord adds to a stored command, or derives from others. */
const ADDED_BY_DISCORD = new Set([
  'id',
  'application_id',
  'version',
  'default_permission',
  'dm_permission',
  'name_localized',
  'description_localized',
]);

/**
 * Registers the commands for all servers and users at once, unless Discord already has the same.
 * @returns true when it had to register them
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as RESTPostAPIApplicationCommandsJSONBody[];
  if (isDeepStrictEqual(normalizeAll(registered), normalizeAll(definitions))) return false;
  await rest.put(route, { body: definitions });
  return true;
}

function normalizeAll(commands: readonly RESTPostAPIApplicationCommandsJSONBody[]): unknown[] {
  return commands
    .toSorted((a, b) => (a.type ?? 1) - (b.type ?? 1) || (a.name < b.name ? -1 : 1))
    .map((command) => normalize(command));
}

/** Drops empty values (null, false, empty), so that an omitted field equals its default. */
function normalize(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normalize);
    return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ADDED_BY_DISCORD.has(key))
      .map(([key, field]) => [key, normalize(field)] as const)
      .filter(([, field]) => !saysNothing(field)),
  );
}

function saysNothing(field: unknown): boolean {
  if (typeof field === 'object' && field !== null) return Object.keys(field).length === 0;
  return field === undefined || field === null || field === false || field === '';
}
