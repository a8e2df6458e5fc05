import { expect, it } from 'vitest';
import { readCopiedMail, readMail } from '../../../../src/article/plain-text/copied/read-mail.js';

const QUESTION = 'When will the winch be mended, and who pays for it?';

/** The lines with text. */
function readText(lines: readonly string[]): readonly string[] | undefined {
  return readCopiedMail(lines)?.lines.filter((line) => line !== '');
}

it.each([
  'On Mon, Apr 14, 2025 at 9:12 AM Petra Lindqvist <petra@example.org> wrote:',
  'Am 14.04.25 um 09:12 schrieb Petra Lindqvist:',
  'Le lun. 14 avr. 2025 à 09:12, Petra Lindqvist <petra@example.org> a écrit :',
  'El lun, 14 abr 2025 a las 9:12, Petra Lindqvist (<petra@example.org>) escribió:',
  'Il giorno lun 14 apr 2025 alle ore 09:12 Petra Lindqvist <petra@example.org> ha scritto:',
  'Op ma 14 apr 2025 om 09:12 schreef Petra Lindqvist <petra@example.org>:',
  'Em seg., 14 de abr. de 2025 às 09:12, Petra Lindqvist <petra@example.org> escreveu:',
  'pon., 14 kwi 2025 o 09:12 Petra Lindqvist <petra@example.org> napisał(a):',
  'Den mån 14 apr. 2025 kl 09:12 skrev Petra Lindqvist <petra@example.org>:',
  'пн, 14 апр. 2025 г. в 09:12, Петра <petra@example.org>:',
  '2025年4月14日(月) 9:12 Petra <petra@example.org>:',
  'Petra <petra@example.org> 于2025年4月14日周一 09:12写道：',
])('a line of a mail program that says who wrote is no text: %s', (line) => {
  const lines = ['On Thursday.', '', line, '', `> ${QUESTION}`];
  expect(readText(lines)).toEqual(['On Thursday.', QUESTION]);
});

it.each([
  [['From: Ole <ole@example.org>', 'Sent: Monday, 5 May 2025 17:20', 'To: All', 'Subject: Winch']],
  [
    [
      '*Von:* Ole Brandt',
      '*Gesendet:* Montag, 5. Mai 2025 17:20',
      '*An:* Alle',
      '*Betreff:* Winde',
    ],
  ],
  [['De : Ole Brandt', 'Envoyé : lundi 5 mai 2025 17:20', 'À : Tous', 'Objet : Le treuil']],
  [
    [
      'De: Ole Brandt',
      'Enviado el: lunes, 5 de mayo de 2025 17:20',
      'Para: Todos',
      'Asunto: Winche',
    ],
  ],
  [['差出人: Ole <ole@example.org>', '日時: 2025年5月5日 17:20', '件名: ウインチ']],
])('the fields above a forwarded message are no text: %s', (header) => {
  expect(readText(['For you.', '', ...header, '', QUESTION])).toEqual(['For you.', QUESTION]);
});

it.each([
  'Sent from my iPhone',
  'Von meinem iPad gesendet',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Get Outlook for iOS',
])('“%s” is no text', (line) => {
  expect(readText([QUESTION, '', line])).toEqual([QUESTION]);
});

it('a mail has the subject, sender and date of the fields above it', () => {
  const lines = ['From: "Ole Brandt" <ole@example.org>', 'To: All', 'Subject: Re: AW: Winch'];
  const mail = readMail([...lines, 'Date: Mon, 5 May 2025 17:20:00 +0200', '', QUESTION]);
  expect(mail.metadata).toEqual({ title: 'Winch', author: 'Ole Brandt', date: '2025-05-05' });
});

it('a message that a reply quotes, or forwards again, is read once', () => {
  const message = `${QUESTION} The hirers of the first week would like to know.`;
  const lines = [message, '', 'On Monday at 9:12, Ole wrote:', `> ${message}`, '>', '> Soon.'];
  const forwarded = ['-----Original Message-----', message];
  expect(readText([...lines, ...forwarded])).toEqual([message, 'Soon.']);
});

it('a signature ends with its message', () => {
  const lines = [
    QUESTION,
    '-- ',
    'Ole',
    'Boat Club',
    '',
    'On Monday at 9:12, Ole wrote:',
    '> Soon.',
  ];
  expect(readText(lines)).toEqual([QUESTION, 'Soon.']);
});

it('a long text below two dashes is no signature', () => {
  const text = Array.from({ length: 20 }, (_, n) => `Line ${n} of the report.`);
  const lines = ['Begin forwarded message:', QUESTION, '-- ', ...text];
  expect(readText(lines)).toEqual([QUESTION, '-- ', ...text]);
});

it.each([
  ['a quotation in an essay', ['In his diary, on 3 May 1850, Darwin wrote:', '> It rains.']],
  ['a quotation after a colon', ['Jonas wrote on Sunday:', '', '> I can bring the trailer.']],
  ['a ticket', ['From: Lund', 'To: Malmö', 'Date: 3 May 2025', 'Seat: 12']],
  ['a letter', ['Dear Ole,', '', QUESTION, '', 'Yours,', 'Hedda']],
  ['a text with a rule of dashes', ['One.', '--', 'Two.']],
])('%s is no mail', (_, lines) => {
  expect(readCopiedMail(lines)).toBeUndefined();
});
