const DISCORD_EPOCH_MS = 1_420_070_400_000n;
let latest = 0n;

/** Creates a Discord id: the time in its upper 42 bits, and always greater than the one before. */
export function createSnowflake(): string {
  const now = (BigInt(Date.now()) - DISCORD_EPOCH_MS) << 22n;
  latest = now > latest ? now : latest + 1n;
  return latest.toString();
}

/** Returns the time at which an id was created, in milliseconds since 1970. */
export function snowflakeTimeMs(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
}
