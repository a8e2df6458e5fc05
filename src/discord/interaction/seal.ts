import { createHmac } from 'node:crypto';

/**
 * Signs a text so that only the holder of the secret can; 12 characters of letters, digits, `_` and
 * `-`.
 */
export type Seal = (text: string) => string;

/**
 * 72 bits, as many as fit in place of the fingerprint in a button's id; far beyond guessing over
 * Discord.
 */
const SEAL_LENGTH = 12;

/** @param secret the bot's token, so that every process of the bot makes the same seals */
export function createSeal(secret: string): Seal {
  return (text) =>
    createHmac('sha256', secret).update(text).digest('base64url').slice(0, SEAL_LENGTH);
}
