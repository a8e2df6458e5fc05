import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { viewComponents } from '../../../src/playground/view/view-components.js';

describe('viewComponents', () => {
  it.each([
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ])('shows a menu of people or places, type %i, that opens nothing', (type) => {
    const select = { type, custom_id: 'who', placeholder: 'Choose one' };
    const context = { readMarkdown: () => [], attachments: [] };
    expect(viewComponents([select], context)).toEqual([
      expect.objectContaining({ type: 'select', placeholder: 'Choose one', isDisabled: true }),
    ]);
  });
});
