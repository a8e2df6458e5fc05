import { describe, expect, it } from 'vitest';
import { buildMessage, shrinkToFit, textDisplay } from '../../../src/discord/message/message.js';

describe('shrinkToFit', () => {
  const build = (fixed: number) => (size: number) =>
    buildMessage([textDisplay('f'.repeat(fixed)), textDisplay('s'.repeat(size))]);
  const shown = (fixed: number, smallest?: number) => {
    const [container] = shrinkToFit(2000, build(fixed), smallest).components;
    const display = container.components[1] as { content: string };
    return display.content.length;
  };

  it('shows all that there is where it fits, else less', () => {
    expect(shown(100)).toBe(2000);
    expect(shown(3000)).toBeGreaterThan(0);
    expect(shown(3000)).toBeLessThan(850);
  });

  it('ends at the smallest, even where that does not fit', () => {
    expect(shown(5000)).toBe(0);
    expect(shown(5000, 300)).toBe(300);
  });
});
