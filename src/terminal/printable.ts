import { dropInvisible } from '../text/invisible.js';

/** Makes text safe for a terminal: drops control characters and keeps lines. */
export function printable(text: string): string {
  return dropInvisible(text);
}
