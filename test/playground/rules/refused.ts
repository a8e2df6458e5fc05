import { DiscordAPIError } from 'discord.js';

export interface Refused {
  readonly status: number;
  readonly code: unknown;
  /** The path and code of Discord’s error, such as `data.content: BASE_TYPE_MAX_LENGTH`. */
  readonly errors: string[];
}

/** Discord’s refusal of a form, with these errors. */
export const at = (...errors: string[]): Refused => ({ status: 400, code: 50035, errors });
/** Discord’s refusal of a message without content. */
export const empty: Refused = { status: 400, code: 50006, errors: [] };

/** Describes an error of discord.js. */
export function describeError(error: unknown): Refused {
  if (!(error instanceof DiscordAPIError)) throw error;
  const { errors } = error.rawError as { errors?: object };
  return { status: error.status, code: error.code, errors: flatten(errors ?? {}) };
}

function flatten(tree: object, path: string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`)
      : flatten(value as object, [...path, key]),
  );
}

/** Makes a list with one item for each index from 0. */
export const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
