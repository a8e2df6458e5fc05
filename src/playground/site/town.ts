import { Locale } from 'discord.js';
import type { FakeDiscord } from '../fake-discord.js';
import type { PersonKey, PlaceView, Standpoint, WorldView } from '../page/protocol.js';
import type { FakeMember } from '../people/fake-member.js';
import type { SeenMessage } from '../people/seen-message.js';
import { lighthouse } from '../sample-articles.js';
import type { FakeChannel, FakeServer } from '../state/fake-places.js';
import { examples } from './examples.js';
import { trials } from './trials.js';
import { troubles } from './trouble.js';

/** A question about the default article, like the acts below. */
const FIRST_QUESTION = 'How did Iran learn of the plan?';
const MISQUOTATION =
  'Somebody told me the article says “The warning prevented the attack.” Does it? (Right click or long press, then Check this quote.)';
const ISLAND_WELCOME =
  'Welcome, visitors! I have loaded our page about the lighthouse, so Pullquote answers about it here.';
const DIRECT = 'direct';
const LOCALES: readonly Locale[] = [
  Locale.EnglishUS,
  Locale.EnglishGB,
  Locale.German,
  Locale.SpanishES,
  Locale.French,
  Locale.Japanese,
  Locale.PortugueseBR,
  Locale.Turkish,
  Locale.ChineseCN,
];

interface Place extends PlaceView {
  readonly channelOf: (person: PersonKey) => FakeChannel;
}

/** The people of the playground, their servers, and where they are. */
export class Town {
  readonly servers: { readonly news: FakeServer; readonly island: FakeServer };
  private readonly people: Readonly<Record<PersonKey, FakeMember>>;
  private readonly places: readonly Place[];

  constructor(discord: FakeDiscord) {
    const news = discord.addServer({ name: 'The Reading Room' });
    const island = discord.addServer({ name: 'Gull Island' });
    this.servers = { news, island };
    this.people = {
      member: discord.member({ name: 'Ben', directMessage: true }),
      moderator: discord.member({ name: 'Mo', directMessage: true, moderator: true }),
    };
    const { member, moderator } = this.people;
    const direct = { member: member.channel, moderator: moderator.channel };
    this.places = [
      {
        key: 'reading-room',
        name: news.channel.name,
        server: news.name,
        topic: 'Reads the article that Pullquote comes with',
        channelOf: () => news.channel,
      },
      {
        key: 'gull-island',
        name: island.channel.name,
        server: island.name,
        topic: 'Has an article of its own: moderators load what the server is about',
        channelOf: () => island.channel,
      },
      {
        key: DIRECT,
        name: 'Pullquote',
        server: undefined,
        topic: 'Just you and the bot',
        channelOf: (person) => direct[person],
      },
    ];
  }

  /**
   * Fills the servers for a start: a question that was asked, a quotation to check, and an article that a
   * server has loaded.
   * @throws MemberError when the bot does not answer
   */
  async furnish(): Promise<{ readonly question: string; readonly answer: SeenMessage }> {
    const { moderator } = this.people;
    const { news, island } = this.servers;
    const bytes = Buffer.from(lighthouse);
    moderator.channel = island.channel;
    const loaded = moderator.slash('reload', { file: { name: 'lighthouse.md', bytes } });
    moderator.channel = news.channel;
    const answer = await moderator.slash('ask', { question: FIRST_QUESTION });
    moderator.post(MISQUOTATION);
    await loaded;
    moderator.channel = island.channel;
    moderator.post(ISLAND_WELCOME);
    return { question: FIRST_QUESTION, answer };
  }

  /** Describes people and places for the page. */
  describe(): WorldView {
    return {
      bot: 'Pullquote',
      people: [
        { key: 'member', name: 'Ben', role: 'Member' },
        { key: 'moderator', name: 'Mo', role: 'Moderator' },
      ],
      places: this.places.map(({ key, name, server, topic }) => ({ key, name, server, topic })),
      locales: LOCALES.map((code) => ({
        code,
        name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
      })),
      trials,
      examples,
      troubles,
    };
  }

  /**
   * Returns the person at a standpoint, moved there and with the chosen language; undefined when there is
   * no such place.
   */
  find({ person, place, locale }: Standpoint): FakeMember | undefined {
    const channel = this.places.find(({ key }) => key === place)?.channelOf(person);
    const known = LOCALES.find((code) => code === locale);
    if (!channel || !known) return undefined;
    const member = this.people[person];
    member.channel = channel;
    member.speak(known);
    return member;
  }
}
