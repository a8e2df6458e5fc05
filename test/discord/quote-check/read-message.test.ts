import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/discord/quote-check/read-message.js';

type Readable = Parameters<typeof readMessage>[0];

/** A message of discord.js, as far as it is read. */
function messageOf(
  content: string,
  { components = [] as object[], embeds = [] as object[], forwarded = [] as Readable[] } = {},
): Readable {
  return {
    content,
    components: components.map((component) => ({ toJSON: () => component })),
    embeds,
    messageSnapshots: new Map(forwarded.map((message, index) => [`${index}`, message])),
  } as unknown as Readable;
}

const display = (content: string) => ({ type: ComponentType.TextDisplay, content });
const container = (...components: object[]) => ({ type: ComponentType.Container, components });

describe('what a message says', () => {
  it('is its text, without mentions and custom emoji', () => {
    expect(readMessage(messageOf(' Who kept it, <@1>? <:lamp:2>'))).toBe('Who kept it,  ?');
    expect(readMessage(messageOf('@everyone @here mail@here @hereby'))).toBe('mail@here @hereby');
    const preview = { embeds: [{ description: 'A page about lamps.' }] };
    expect(readMessage(messageOf('See https://a.bc', preview))).toBe('See https://a.bc');
  });

  it('is without the marks of emphasis and code, but keeps those of quotations', () => {
    expect(readMessage(messageOf('> *The* **lamp**\n> ~~burns~~ `o*i*l`'))).toBe(
      '> The lamp\n> burns o*i*l',
    );
  });

  it('is what its components say, without small print and escapes', () => {
    const components = [
      container(
        display('-# Light'),
        { type: ComponentType.Separator },
        { type: ComponentType.Section, components: [display('The lamp\\* burns.')] },
        { type: ComponentType.ActionRow, components: [{ type: ComponentType.Button }] },
      ),
    ];
    expect(readMessage(messageOf('', { components }))).toBe('The lamp* burns.');
  });

  it('has each quotation of its components end where they do', () => {
    const components = [container(display('-# Light\n>>> One\n\nTwo'), display('Three'))];
    expect(readMessage(messageOf('', { components }))).toBe('> One\n> \n> Two\nThree');
  });

  it('is what its embeds describe', () => {
    const embeds = [{ title: 'A' }, { description: 'It burns oil.' }];
    expect(readMessage(messageOf('<@1>', { embeds }))).toBe('It burns oil.');
  });

  it('is what a message says that it forwards', () => {
    const forwarded = [messageOf('The lamp burns oil.')];
    expect(readMessage(messageOf('', { forwarded }))).toBe('The lamp burns oil.');
  });

  it('may be nothing', () => {
    expect(readMessage(messageOf(''))).toBe('');
    expect(readMessage({ content: '', components: [], embeds: [] })).toBe('');
  });
});
