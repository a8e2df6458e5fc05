import { expect, it } from 'vitest';
import { viewCommands } from '../../../src/playground/site/view-commands.js';
import type { RegisteredCommand } from '../../../src/playground/state/fake-commands.js';

const ask = {
  type: 1,
  name: 'ask',
  name_localizations: { de: 'fragen' },
  description: 'Asks',
  description_localizations: { de: 'Fragt' },
  options: [
    { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
    { type: 5, name: 'private', description: 'For me alone' },
    { type: 11, name: 'file', description: 'Which' },
  ],
} as unknown as RegisteredCommand;

it('shows commands in the language of a person’s Discord, and what their options take', () => {
  const [german] = viewCommands([ask], 'de');
  expect(german).toMatchObject({ name: 'ask', shownName: 'fragen', description: 'Fragt' });
  const [english] = viewCommands([ask], 'en-US');
  expect(english).toMatchObject({ kind: 'slash', shownName: 'ask', description: 'Asks' });
  expect(english?.options.map(({ kind }) => kind)).toEqual(['text', 'yes-or-no', 'file']);
  expect(english?.options[0]).toMatchObject({ isRequired: true, isSuggested: true });
});

it('leaves out kinds of commands that the page cannot use', () => {
  const userMenu = { ...ask, type: 2 };
  const messageMenu = { ...ask, type: 3, options: undefined } as unknown as RegisteredCommand;
  expect(viewCommands([userMenu, messageMenu], 'en-US').map(({ kind }) => kind)).toEqual([
    'message-menu',
  ]);
});
