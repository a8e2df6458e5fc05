const DAY_MS = 24 * 60 * 60_000;

/** For each server with kept data: when the bot was first seen to be gone from it. */
export type Departures = ReadonlyMap<string, Date>;

/** All servers with kept data, wherever it is kept. */
export interface KeptServers {
  ids(): Promise<readonly string[]>;
  readDepartures(): Promise<Departures>;
  writeDepartures(departures: Departures): Promise<void>;
  /** Deletes everything kept of a server. */
  forget(serverId: string): Promise<void>;
}

/**
 * Forgets the servers that the bot left long enough ago and has not rejoined. Call once a day, and only
 * with a complete list: a server that could not be listed is not gone.
 * @param present the ids of all servers that the bot is in
 * @returns the ids of the forgotten servers
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
