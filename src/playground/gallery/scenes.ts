import type { FakeMember } from '../people/fake-member.js';
import type { SeenMessage } from '../people/seen-message.js';
import { lighthouse, lighthouseIllustrated, lighthouseRevised } from '../sample-articles.js';

/** The people and servers in the scenes. */
export interface Cast {
  readonly member: FakeMember;
  readonly moderator: FakeMember;
}

export interface Scene {
  /** The name of its picture files. */
  readonly name: string;
  /** The greatest heights, in CSS pixels on a phone. */
  readonly limits?: { readonly height: number; readonly sentenceEnd?: number };
  /** Acts until the message is there. */
  readonly play: (cast: Cast) => Promise<SeenMessage>;
}

/** Half a phone’s screen, with the answering sentence in its upper half. */
const ANSWER = { height: 460, sentenceEnd: 200 };
const SHORT = { height: ANSWER.height };
/** For messages that are read rather than glanced at. */
const LONG = { height: 700 };

const QUESTION = 'Who kept the light for thirty years?';
const asFile = (text: string) => ({ name: 'lighthouse.md', bytes: Buffer.from(text) });
const ask = (person: FakeMember, question: string, isPrivate = false) =>
  person.slash('ask', { question, ...(isPrivate && { private: true }) });

/** Every kind of message, in an order in which each can be produced. */
export const scenes: readonly Scene[] = [
  {
    name: 'report-of-a-first-load',
    limits: LONG,
    play: ({ moderator }) => moderator.slash('reload', { file: asFile(lighthouse) }),
  },
  { name: 'answer', limits: ANSWER, play: ({ member }) => ask(member, QUESTION) },
  {
    name: 'answer-from-a-list',
    limits: ANSWER,
    play: ({ member }) => ask(member, 'Which shoes should I bring?'),
  },
  {
    name: 'answer-from-a-table',
    limits: ANSWER,
    play: ({ member }) => ask(member, 'When does the last boat leave in September?'),
  },
  { name: 'answer-in-private', limits: ANSWER, play: ({ member }) => ask(member, QUESTION, true) },
  {
    name: 'nearest',
    limits: SHORT,
    play: ({ member }) => ask(member, 'Which colour is the tower painted?'),
  },
  {
    name: 'perhaps',
    limits: SHORT,
    play: ({ member }) => ask(member, 'how long do tickets take to arrive by post'),
  },
  {
    name: 'abstained',
    limits: SHORT,
    play: ({ member }) =>
      ask(member, 'Which programming language has the fastest garbage collector?'),
  },
  {
    name: 'abstained-near',
    limits: LONG,
    play: ({ member }) => ask(member, 'can drones photograph wedding guests up there'),
  },
  { name: 'nothing-to-look-up', play: ({ member }) => ask(member, '???') },
  { name: 'help', limits: LONG, play: ({ member }) => ask(member, 'who are you') },
  { name: 'fact', limits: LONG, play: ({ member }) => ask(member, 'who wrote this article?') },
  { name: 'summary', limits: LONG, play: ({ member }) => ask(member, 'tldr') },
  {
    name: 'two-questions',
    limits: LONG,
    play: ({ member }) =>
      ask(member, 'Who kept the light for thirty years? Which shoes should visitors bring?'),
  },
  {
    name: 'another-language',
    limits: LONG,
    play: ({ member }) => ask(member, 'Qui a gardé le phare ?'),
  },
  {
    name: 'more',
    limits: SHORT,
    play: async ({ member }) => press(member, await ask(member, 'How was the light run?'), /more/i),
  },
  {
    name: 'reader',
    limits: LONG,
    play: async ({ member }) => press(member, await ask(member, QUESTION), /read/i),
  },
  {
    name: 'reader-of-a-table',
    limits: LONG,
    play: ({ member }) => member.slash('article', { section: 'Visiting' }),
  },
  { name: 'article-card', limits: LONG, play: ({ member }) => member.slash('article') },
  {
    name: 'section',
    limits: LONG,
    play: ({ member }) => member.slash('article', { section: 'The tower' }),
  },
  {
    name: 'unknown-section',
    limits: LONG,
    play: ({ member }) => member.slash('article', { section: 'Whales' }),
  },
  {
    name: 'nearest-sections',
    limits: LONG,
    play: ({ member }) => member.slash('article', { section: 'the old fog horn' }),
  },
  {
    name: 'contents',
    limits: LONG,
    play: async ({ member }) => {
      const section = await member.slash('article', { section: 'The tower' });
      return press(member, section, /sections|contents/i);
    },
  },
  {
    name: 'quote-check-verbatim',
    limits: LONG,
    play: ({ member }) => checkQuote(member, '“Ada Holm kept the light for thirty years”'),
  },
  {
    name: 'quote-check-altered',
    limits: LONG,
    play: ({ member }) =>
      checkQuote(
        member,
        '“The lamp burned whale oil until 1943, when the island was given a cable”',
      ),
  },
  {
    name: 'quote-check-absent',
    limits: LONG,
    play: ({ member }) =>
      checkQuote(member, '“Nobody has ever climbed the church of Saint Brannoc”'),
  },
  {
    name: 'quote-check-shortened',
    limits: LONG,
    play: ({ member }) =>
      checkQuote(member, '“It was built by the Harbour Board … and was made of granite”'),
  },
  {
    name: 'ask-the-article',
    limits: ANSWER,
    play: ({ member, moderator }) =>
      member.messageCommand('Ask the article', moderator.post('Are dogs allowed on the island?')),
  },
  {
    name: 'report-of-changes',
    limits: LONG,
    play: ({ moderator }) => moderator.slash('reload', { file: asFile(lighthouseRevised) }),
  },
  {
    name: 'ask-something',
    limits: LONG,
    play: async ({ moderator }) => {
      const report = await moderator.slash('reload', { file: asFile(lighthouse) });
      return press(moderator, report, /ask/i);
    },
  },
  {
    name: 'all-changes',
    limits: LONG,
    play: async ({ moderator }) => {
      const text = lighthouseRevised.replace(/ (?:a|the) /g, ' one ');
      const report = await moderator.slash('reload', { file: asFile(text) });
      const all = await press(moderator, report, /all/i);
      await moderator.slash('reload', { file: asFile(lighthouseRevised) });
      return all;
    },
  },
  {
    name: 'report-of-no-change',
    limits: LONG,
    play: ({ moderator }) => moderator.slash('reload', { file: asFile(lighthouseRevised) }),
  },
  {
    name: 'undo',
    limits: LONG,
    play: async ({ moderator }) => {
      const changed = await moderator.slash('reload', { file: asFile(lighthouse) });
      return press(moderator, changed, /undo/i);
    },
  },
  {
    name: 'preview',
    limits: LONG,
    play: ({ moderator }) => moderator.slash('reload', { file: asFile(lighthouse), preview: true }),
  },
  {
    name: 'preview-of-changes',
    limits: LONG,
    play: ({ moderator }) =>
      moderator.slash('reload', {
        file: asFile(lighthouse.replace('twelve crowns', 'nine crowns')),
        preview: true,
      }),
  },
  {
    name: 'made-live',
    limits: LONG,
    play: async ({ moderator }) => {
      const text = lighthouse.replace('twelve crowns', 'nine crowns');
      const preview = await moderator.slash('reload', { file: asFile(text), preview: true });
      return press(moderator, preview, /live/i);
    },
  },
  {
    name: 'refused-load',
    play: ({ moderator }) =>
      moderator.slash('reload', { file: { name: 'noise.bin', bytes: new Uint8Array(64).fill(7) } }),
  },
  {
    name: 'refused-link',
    play: ({ moderator }) => moderator.slash('reload', { url: 'not a link' }),
  },
  {
    name: 'reader-of-a-picture',
    limits: LONG,
    play: async ({ member, moderator }) => {
      await moderator.slash('reload', { file: asFile(lighthouseIllustrated) });
      const section = await member.slash('article', { section: 'The tower' });
      return press(member, section, /next/i);
    },
  },
  {
    name: 'reader-of-pictures',
    limits: LONG,
    play: async ({ member }) => {
      const section = await member.slash('article', { section: 'The keepers' });
      return press(member, section, /next/i);
    },
  },
  {
    name: 'back-to-the-default',
    limits: LONG,
    play: ({ moderator }) => moderator.slash('reload', { default: true }),
  },
  {
    name: 'forget',
    limits: LONG,
    play: ({ moderator }) => moderator.slash('reload', { forget: true }),
  },
  {
    name: 'forgotten',
    play: async ({ moderator }) =>
      press(moderator, await moderator.slash('reload', { forget: true }), /delete/i),
  },
];

async function checkQuote(member: FakeMember, text: string): Promise<SeenMessage> {
  return member.messageCommand('Check this quote', member.post(text));
}

/** Presses the first button whose label matches; patterns survive rewording. */
function press(member: FakeMember, message: SeenMessage, label: RegExp): Promise<SeenMessage> {
  const button = message.buttons.find((each) => each.customId && label.test(each.label));
  const labels = message.buttons.map((each) => each.label).join(', ');
  if (!button) throw new Error(`No button is like ${label}; there are: ${labels || 'none'}`);
  return member.press(message, button.customId as string);
}
