import { Problem } from '../../problem.js';

/** Discord's ids are 64-bit numbers; nothing else may become part of a path or a key. */
const SERVER_ID = /^[1-9]\d{0,19}$/;

export function isServerId(text: string): boolean {
  return SERVER_ID.test(text);
}

/** @throws Problem `server-id-invalid` for an invalid Discord id */
export function checkServerId(text: string): void {
  if (!isServerId(text)) throw new Problem('server-id-invalid', { id: text });
}
