import { englishProblems } from './english-problems.js';
import type { Formats } from './formats.js';
import type { Language, PassageCounts, SectionCounts } from './texts.js';

const quote = (words: readonly string[]) => words.map((word) => `“${word}”`);

const DETAILS = { author: 'Author', date: 'Date', link: 'Link', language: 'Language' };

/** The bot's texts in English. */
export const english: Language = {
  code: 'en',
  locales: ['en-US', 'en-GB'],
  write: (formats) => ({
    commands: {
      ask: 'Ask the article a question',
      askQuestion: 'What you want to know',
      askPrivate: 'Show the answer only to you (usually everyone sees it)',
      askTheArticle: 'Ask the article',
      article: 'See what the article is about, and read it',
      articleSection: 'The section to read',
      checkThisQuote: 'Check this quote',
      reload: 'Read the article again, or another one, and see what changed',
      reloadUrl: 'The link of a web page or a text file',
      reloadFile:
        'A file: PDF, Word, EPUB, ODT, Markdown, HTML, plain text, subtitles, AsciiDoc or a saved mail',
      reloadDefault: 'Go back to the bot’s default article',
      reloadPreview: 'See how it is read and what would change, before you make it live',
      reloadForget: 'Delete this server’s own article and all its earlier versions for good',
    },
    buttons: {
      more: 'More',
      readOn: 'Read on',
      read: 'Read',
      open: 'Open',
      about: 'About the article',
      contents: 'Contents',
      goToSection: 'Go to section…',
      share: 'Share',
      sharePassage: 'Share this passage',
      shared: 'Shared',
      showOmitted: 'Show what is left out',
      checked: 'Go to the message',
      delete: 'Delete',
      previous: 'Previous',
      next: 'Next',
      inShort: 'Summarise',
      askSomething: 'Ask it something',
      makeLive: 'Make it live',
      showAll: 'Show all',
      forget: 'Delete for good',
      keep: 'Keep it',
      undo: 'Undo',
      postReport: 'Post to the channel',
      furtherBack: 'Further back',
      latest: 'Latest',
    },
    answer: {
      headlines: {
        answers: '**The article says**',
        nearest: '**The nearest that the article has**',
        perhaps: '**The article may not say**',
      },
      givesNo: {
        hour: 'It gives no time of day.',
        length: 'It gives no length or duration.',
        price: 'It gives no price.',
        time: 'It gives no date or time.',
        number: 'It gives no number.',
      },
      also: (section) => (section === '' ? 'Also' : `Also in ${section}`),
      mayLoad: 'Moderators can load another article with /reload.',
      ownUnreadable: 'This server’s own article cannot be read; this is the default article.',
      sharedBy: (name) => `Shared by ${name}`,
      readAs: (words) =>
        `Read ${formats.and(words.map(({ word, suggestion }) => `“${word}” as “${suggestion}”`))}.`,
      tryOne: '**What would you like to know?** Ask with /ask, or try one of these:',
      noExamples: '**What would you like to know?** Ask with /ask.',
      noMorePassages: 'There are no more passages about this.',
      nothingToLookUp:
        '**There is nothing to look up in this question.**\nAsk with words that the article may use: names, places, things.',
      doesNotSay: '**The article does not say.**',
      neverUses: (words) => `It never uses ${formats.and(quote(words))}.`,
      articleIsIn: (language) => `The article is in ${language}, so ask in ${language}.`,
      nearest: 'What comes nearest:',
      messageWithoutText:
        'This message has no text to look up. Try a message with words in it, or ask with /ask.',
      articleChanged: '**The article has changed since.** This is what it says now.',
    },
    besides: {
      author: (name) =>
        name === undefined
          ? '**I don’t know who wrote it:** the article came without an author’s name.'
          : `**The article is by ${name}.**`,
      date: (day) =>
        day === undefined
          ? '**I don’t know when it was written:** the article came without a date.'
          : `**The article is dated ${day}.**`,
      title: (title) => `**The article is called “${title}”.**`,
      origin: (link) =>
        link === undefined
          ? '**I don’t know where it is from:** the article came without a link.'
          : `**The article is from** ${link}`,
      length: (minutes, passages, sections) =>
        `**It takes about ${formats.plural(minutes, { one: '# minute', other: '# minutes' })} to read:** ${saySize(passages, sections, formats)}.`,
      language: (name) =>
        name === undefined
          ? '**The article’s language is not known.**'
          : `**The article is in ${name}.**`,
      loaded: (when, by) =>
        when === undefined
          ? '**The article was read just now.**'
          : `**The article was loaded ${when}${by === undefined ? '' : ` by ${by}`}.**`,
      topic: (title) => `**The article is “${title}”.** In its own words:`,
      inShort: (section) =>
        section === undefined
          ? '**The article in short**, in its own words'
          : `**${section}, in short**, in the article’s own words`,
      section: (section) => `**${section}** begins:`,
      help: (example) =>
        `**I answer questions about an article by quoting it**, and tell you when it does not say.${
          example === undefined ? ' Ask with /ask.' : ` Ask with /ask, for example:\n${example}`
        }\n“Summarise”, “section 2” and “who wrote it?” work too. To read the article, use /article.`,
      greeting: '**Hello!** What would you like to know? Ask a full question about the article.',
      thanks: '**You’re welcome.** Ask again whenever you like.',
      farewell: '**Goodbye!** The article stays here for your next question.',
      insult:
        '**Sorry that this was no help.** Try a full question, with the names or things that you are looking for.',
      why: '**I can’t see what came before.** Ask a full question that names what you mean.',
      more: '**I can’t see what came before.** Press More or Read on under an answer, or ask a full question.',
    },
    reader: {
      place: ({ number, count }) => `${formats.number(number)} of ${formats.number(count)}`,
      articleChanged: '**The article has changed since.** This is the place as it is now.',
    },
    article: {
      by: (author) => `By ${author}`,
      date: formats.date,
      language: formats.language,
      readingTime: (minutes) =>
        formats.plural(minutes, { one: '# minute to read', other: '# minutes to read' }),
      loaded: (when, by) => `Loaded ${when}${by === undefined ? '' : ` by ${by}`}`,
      beginning: 'Beginning',
      moreHeadings: (count) =>
        formats.plural(count, { one: '… and # more section', other: '… and # more sections' }),
      chooseSection: 'Read a section',
      chooseChapter: 'Choose a chapter',
      sections: (count) => formats.plural(count, { one: '# section', other: '# sections' }),
      unknownSection: (typed) => `**No section is called “${typed}”.** Choose one below.`,
      nearestSections: (typed) => `**No section is called “${typed}”.** What comes nearest:`,
      noSectionNumbered: (typed, count) =>
        `**There is no section ${typed}.** They go from 1 to ${formats.number(count)}; choose one below.`,
      form: {
        title: 'Go to a section',
        label: 'Which section?',
        hint: 'A few words of its heading, or its number: 1 is the first.',
      },
      articleChanged: '**The article has changed since.** This is what it is now.',
    },
    quoteCheck: {
      verbatim: '✅ **Verbatim.** The article has these words.',
      shortened: '✂️ **Verbatim, with words left out:**',
      edited: '✂️ **Verbatim, except in brackets:**',
      altered: '✏️ **Altered.** It differs from what the article says:',
      assembled: '🧩 **Put together.** Its parts are verbatim, but stand apart in the article:',
      shortLegend: '**Bold**: the quote. ~~Struck~~: left out.',
      legend: ({ isStruck, isUnderlined }) =>
        [
          '**Bold**: the quote.',
          ...(isStruck ? ['~~Struck~~: only in the article.'] : []),
          ...(isUnderlined ? ['__**Underlined**__: only in the quote.'] : []),
        ].join(' '),
      absent: '❌ **Not in the article.** This comes nearest:',
      whollyAbsent: '❌ **Not in the article**, and nothing in it comes near.',
      words: (count) => formats.plural(count, { one: '# word', other: '# words' }),
      samePassage: (place) =>
        place === '' ? 'Same passage as above' : `${place} · same passage as above`,
      moreQuotations: (count) =>
        formats.plural(count, {
          one: '# more quote does not fit here.',
          other: '# more quotes do not fit here.',
        }),
      passedOver: (count) =>
        formats.plural(count, {
          one: '# quote of a word or two was too short to check.',
          other: '# quotes of a word or two were too short to check.',
        }),
      messageWithoutText:
        'This message has no words to check. Use this on a message that quotes the article.',
    },
    reload: {
      outdatedReport: (title) =>
        `**This report is out of date.** This server now reads “${title}”.`,
      ownArticle: 'This server’s own article',
      defaultArticle: 'The default article',
      size: (passages, sections) => saySize(passages, sections, formats),
      isLive: (title, size, replaced) => `**Now live: ${title}**, ${size}${replaces(replaced)}.`,
      wouldBeLive: (title, size, replaced) =>
        `**Preview: ${title}**, ${size}${wouldReplace(replaced)}. Nothing changes until you make it live.`,
      isBack: (title, size, replaced) => `**Back again: ${title}**, ${size}${replaces(replaced)}.`,
      nothingWouldChange: (title, size) => `**Nothing would change.** Live: ${title}, ${size}.`,
      allChanges: (count) => formats.plural(count, { one: '# difference', other: '# differences' }),
      loadsLeft: (count, moreInMs) =>
        `${formats.plural(count, { one: '# load', other: '# loads' })} left this hour, one more at ${formats.clock(moreInMs)}.`,
      forgetting: {
        'nothing-kept': (title) =>
          `**There is nothing to delete.** This server has no article of its own; it reads “${title}”.`,
        ask: () =>
          '**Delete this server’s own article for good?**\nAll its earlier versions go with it, and nobody can bring them back. The bot then answers from the default article.',
        kept: (title) => `**Nothing was deleted.** This server still reads “${title}”.`,
        done: (title) =>
          `**Deleted for good.** This server’s own article and all its earlier versions are gone. This server now reads “${title}”.`,
      },
      ownWasUnreadable: {
        damaged:
          'The previous article could no longer be read, so the default article stood in for it.',
        unreadable:
          'The previous article cannot be read just now, so the default article stood in for it. Undo brings it back once it can be read.',
      },
      nothingChanged: (title, size) => `**Nothing changed.** Live: ${title}, ${size}.`,
      onlyDetailsChanged: '**The text did not change**, only what is known about it:',
      detail: (detail, before = 'none', after = 'none') =>
        `${DETAILS[detail]}: ${before} → ${after}`,
      unchangedSince: (when) =>
        `**Nothing changed:** the page says it has not changed since ${when}.`,
      isUpload:
        '**The article stays as it is.** It came from an uploaded file, which cannot be read a second time. To load it again, upload it with `/reload file:`.',
      noPassageChanged: '**No passage changed**, only the title, headings or the order.',
      kept: (count) =>
        formats.plural(count, {
          one: '# passage of the previous article stays.',
          other: '# passages of the previous article stay.',
        }),
      passages: (counts) => `Passages: ${countChanges(counts, formats)}`,
      sections: (counts) => `Sections: ${countChanges(counts, formats)}`,
      renamed: (before, after) => `“${before}” is now “${after}”`,
      added: 'Added',
      removed: 'Removed',
      changed: 'Changed',
    },
    ownUnreadable:
      '**This server’s own article cannot be read**, so the default article stands in. Moderators can load it again: /reload with its link or file.',
    failures: {
      incident: (id) =>
        `Something went wrong, and it is not your fault. Try again. If it happens again, tell whoever runs this bot: it is in the log as incident ${id}.`,
      unknownForm: 'This form no longer works. Use /article to get a new one.',
      unknownButton: 'This button no longer works. Ask again with /ask to get a new one.',
      notYoursToDelete: 'Only the person who asked or shared this, or a moderator, can delete it.',
      notYoursToUndo: 'Only moderators can undo this. Ask one of them.',
      restarting:
        'This bot is being restarted. Look in a minute whether this was done, and try again if it was not.',
    },
    problems: englishProblems(formats),
  }),
};

const replaces = (title: string | undefined) =>
  title === undefined ? '' : ` (replaces “${title}”)`;
const wouldReplace = (title: string | undefined) =>
  title === undefined ? '' : ` (would replace “${title}”)`;

function saySize(passages: number, sections: number, { and, plural }: Formats): string {
  return and([
    plural(passages, { one: '# passage', other: '# passages' }),
    ...(sections > 0 ? [plural(sections, { one: '# section', other: '# sections' })] : []),
  ]);
}

function countChanges(counts: PassageCounts | SectionCounts, { number }: Formats): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${number(count)} ${kind}`)
    .join(', ');
}
