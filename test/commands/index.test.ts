import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { ACTIONS } from '../../src/discord/message/press-id.js';

it('has one command for every action of a button', () => {
  const handled = commands.flatMap(({ presses }) => Object.keys(presses ?? {}));
  expect(handled.toSorted()).toEqual([...ACTIONS].toSorted());
});
