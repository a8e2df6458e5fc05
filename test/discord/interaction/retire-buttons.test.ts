import { type APIComponentInContainer, type Message, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { withoutSpent } from '../../../src/discord/interaction/retire-buttons.js';
import {
  buildMessage,
  buttonRow,
  pressButton,
  showNotice,
  textDisplay,
} from '../../../src/discord/message/message.js';
import { encodePressId, type PressId } from '../../../src/discord/message/press-id.js';
import { acceptMessage } from '../accept-message.js';

const undo: PressId = { action: 'undo', number: 1, fingerprint: '0123456789abcdef' };
const read: PressId = { ...undo, action: 'page' };
const buttons = buttonRow([pressButton('Undo', undo), pressButton('Read', read)]);

/** A press on *Undo*, as far as it is read. */
function pressOn(components: APIComponentInContainer[], flags: number = MessageFlags.Ephemeral) {
  const { components: sent } = buildMessage(components);
  const message = {
    components: sent.map((component) => ({ toJSON: () => component })),
    flags: { has: (flag: number) => (flags & flag) === flag },
  } as unknown as Message;
  return { customId: encodePressId(undo), message };
}

function labelsOf(message: ReturnType<typeof withoutSpent>): string {
  return (
    JSON.stringify(message)
      .match(/"label":"\w+"/g)
      ?.join() ?? ''
  );
}

describe('withoutSpent', () => {
  it('puts one notice above, however often, and takes away the buttons that can do nothing', () => {
    const pressed = pressOn([...showNotice('Earlier.'), textDisplay('A report.'), ...buttons]);
    const redrawn = withoutSpent(pressed, 'Outdated.', 'all');
    expect(acceptMessage(redrawn as NonNullable<typeof redrawn>)).toEqual([
      'Outdated.',
      'A report.',
    ]);
    expect(labelsOf(redrawn)).toBe('"label":"Read"');
  });

  it('leaves the buttons where the press may do something later', () => {
    const redrawn = withoutSpent(
      pressOn([textDisplay('A report.'), ...buttons]),
      'Not you.',
      'none',
    );
    expect(labelsOf(redrawn)).toBe('"label":"Undo","label":"Read"');
  });

  it('leaves a message that others see, and one that is too full for the notice', () => {
    const full = [textDisplay('x'.repeat(3_900)), ...buttons];
    expect(withoutSpent(pressOn([textDisplay('Seen.'), ...buttons], 0), 'No.', 'all')).toBe(
      undefined,
    );
    expect(withoutSpent(pressOn(full), 'y'.repeat(300), 'all')).toBe(undefined);
  });
});
