const DAY_MS = 24 * 60 * 60_000;

/** When the bot was first seen to be gone from each server that something is kept of. */
export type Departures = ReadonlyMap<string, Date>;

/** The servers that something is kept of, whatever keeps it. */
export interface KeptServers {
  ids(): Promise<readonly string[]>;
  readDepartures(): Promise<Departures>;
  writeDepartures(departures: Departures): Promise<void>;
  /** Deletes everything that is kept of a server. */
  forget(serverId: string): Promise<void>;
}

/**
 * Forgets the servers that the bot left long enough ago; where it is back, nothing is forgotten. To be
 * called once a day, with nothing but a complete list: what could not be listed is not gone.
 * @param present the ids of all servers that the bot is in
 * @returns the ids of those that were forgotten
 */
export async function forgetDeparted(
  kept: KeptServers,
  present: ReadonlySet<string>,
  keepDays: number,
  now: Date = new Date(),
): Promise<string[]> {
  const known = await kept.readDepartures();
  const gone = (await kept.ids()).filter((id) => !present.has(id));
  const departures = new Map(gone.map((id) => [id, known.get(id) ?? now]));
  const isDue = (since: Date) => now.getTime() - since.getTime() >= keepDays * DAY_MS;
  const due = [...departures].filter(([, since]) => isDue(since)).map(([id]) => id);
  for (const id of due) {
    await kept.forget(id);
    departures.delete(id);
  }
  await kept.writeDepartures(departures);
  return due;
}
