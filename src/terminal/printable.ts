import { dropInvisible } from '../text/invisible.js';

/** Text that cannot steer the terminal: control characters are dropped, lines kept. */
export function printable(text: string): string {
  return dropInvisible(text);
}
