import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';

function passagesOf(text: string): string[] {
  return parsePlainText(text).blocks.map((block) => block.text);
}

describe('a chat copied from Discord', () => {
  it('has a passage for each turn, with who wrote it and when', () => {
    expect(
      passagesOf(`Mirela — Yesterday at 18:02
Who has the key to the kiln?

I need it before eight.
Tomas — 09/03/2026 07:15
It hangs behind the glazes
[07:16]
next to the apron`),
    ).toEqual([
      'Mirela — Yesterday at 18:02\nWho has the key to the kiln?\nI need it before eight.',
      'Tomas — 09/03/2026 07:15\nIt hangs behind the glazes\n[07:16]\nnext to the apron',
    ]);
  });

  it('may have name, tag, dash and date on lines of their own', () => {
    expect(
      passagesOf(`Mirela
 — 
heute um 18:02 Uhr
Wer hat den Schlüssel?
Ofenwart
APP
 — Heute um 18:03
Der Ofen ist aus.
Tomas
KILN
 — 18:05
Dann morgen.`),
    ).toEqual([
      'Mirela\n—\nheute um 18:02 Uhr\nWer hat den Schlüssel?',
      'Ofenwart\nAPP\n— Heute um 18:03\nDer Ofen ist aus.',
      'Tomas\nKILN\n— 18:05\nDann morgen.',
    ]);
  });

  it('may follow a sentence on what it is about', () => {
    expect(
      passagesOf(`Here is what was said about the kiln last night, for those who were not there.

Mirela — Today at 6:02 PM
Is it on?
Tomas — Today at 6:04 PM
No.`),
    ).toEqual([
      'Here is what was said about the kiln last night, for those who were not there.',
      'Mirela — Today at 6:02 PM\nIs it on?',
      'Tomas — Today at 6:04 PM\nNo.',
    ]);
  });
});

it.each([
  ['Slack', 'Mirela  6:02 PM\nIs it on?\nTomas  6:04 PM\nNo, and it stays off.'],
  [
    'Telegram',
    'Mirela, [09/03/2026 18:02]\nIs it on?\n\nTomas, [09/03/2026 18:04]\nNo, and it stays off.',
  ],
])('a chat copied from %s has a passage for each turn', (_, text) => {
  expect(passagesOf(text)).toHaveLength(2);
});

it('a programme with dashes and times is no chat', () => {
  const programme = `The evening begins at six. Doors open an hour before, and there is soup.

Overture — 18:00
The strings play alone in this one, as the brass is late every year without fail.`;
  expect(passagesOf(programme)[0]).toMatch(/soup\.$/);
});

describe('a chat exported by WhatsApp', () => {
  const MESSAGES = [
    'Ines: The date is fixed',
    'Tom W.: great',
    'Ines: Bring\nchairs',
    '+44 77 01: ok',
  ];
  const NOISE = [
    'Messages and calls are end-to-end encrypted.',
    'Ines created group "Party"',
    'Tom W.: <Media omitted>',
    'Ines: This message was deleted',
  ];

  it.each(['12/03/2025, 18:05 - ', '3/12/25, 6:05 PM - ', '[12.03.25, 18:05:33] '])(
    'has a passage for each message behind %j, and none for what WhatsApp says',
    (stamp) => {
      const chat = [...NOISE.slice(0, 2), ...MESSAGES, ...NOISE.slice(2)].map(
        (line) => stamp + line,
      );
      expect(passagesOf(chat.join('\n'))).toEqual(MESSAGES.map((line) => stamp + line));
    },
  );
});
