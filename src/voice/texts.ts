import type { Formats } from './formats.js';
import type { ProblemTexts } from './say-problem.js';

/** A language that the bot speaks. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Discord's names for it, one for each country. */
  readonly locales: readonly string[];
  /** Writes the texts, with figures and dates in the form that is asked for. */
  write(formats: Formats): Texts;
}

/**
 * All that the bot says, in one language. What the article or a person wrote comes in as Discord
 * markdown, escaped and on one line; only problems are plain text, since they are shown elsewhere too.
 */
export interface Texts {
  /** The commands' names and descriptions in Discord's menus. */
  readonly commands: {
    readonly ask: string;
    readonly askQuestion: string;
    readonly askPrivate: string;
    /** A message menu's name is its only text. */
    readonly askTheArticle: string;
    readonly article: string;
    readonly articleSection: string;
    readonly checkThisQuote: string;
    readonly reload: string;
    readonly reloadUrl: string;
    readonly reloadFile: string;
    readonly reloadDefault: string;
    readonly reloadPreview: string;
    readonly reloadForget: string;
  };
  /** Up to 80 characters; two or three stand side by side on a phone. */
  readonly buttons: {
    readonly more: string;
    /** Opens the reader where an answer is from, and at another passage. */
    readonly readOn: string;
    readonly read: string;
    readonly open: string;
    /** Shows what `/article` does. */
    readonly about: string;
    /** Leads from a section to the menu of all. */
    readonly contents: string;
    readonly share: string;
    readonly sharePassage: string;
    readonly shared: string;
    /** Shows the words that a checked quotation leaves out. */
    readonly showOmitted: string;
    /** Leads to the message that was checked. */
    readonly checked: string;
    readonly delete: string;
    readonly previous: string;
    readonly next: string;
    readonly undo: string;
    /** Asks for the article in short: a question that is understood as it stands. */
    readonly inShort: string;
    /** Offers questions about the article that is live now. */
    readonly askSomething: string;
    /** Makes a previewed article the server's. */
    readonly makeLive: string;
    /** Opens all differences, of which a report has a few. */
    readonly showAll: string;
    /** Deletes the server's articles for good, and what leaves them. */
    readonly forget: string;
    readonly keep: string;
    /** Posts what changed to the channel. */
    readonly postReport: string;
    /** Brings back what was loaded before the article that is read now. */
    readonly furtherBack: string;
    /** Brings back what was loaded last. */
    readonly latest: string;
  };
  readonly answer: {
    /** Above the passage that answers: says in words what the colour at its side does. */
    /** Above a passage that answers, and one that may not. */
    readonly says: string;
    readonly nearest: string;
    /** Below one that has no such thing as was asked for. */
    readonly gives: { readonly noTime: string; readonly noNumber: string };
    /** Above a further passage; its section, or nothing. */
    also(section: string): string;
    /** Says who can give the server an article of its own. */
    readonly mayLoad: string;
    /** The default article serves, since the server's own cannot be read. */
    readonly standsIn: string;
    sharedBy(name: string): string;
    /** Words were read as others that the article has. */
    readAs(words: readonly { readonly word: string; readonly suggestion: string }[]): string;
    /** Above questions to choose from, and where there are none. */
    readonly tryOne: string;
    readonly noExamples: string;
    readonly noMorePassages: string;
    readonly nothingToLookUp: string;
    readonly doesNotSay: string;
    neverUses(words: readonly string[]): string;
    /** The question seems to be in another language than the article. */
    articleIsIn(language: string): string;
    readonly nearestSections: string;
    readonly messageWithoutText: string;
    readonly articleChanged: string;
  };
  /** Replies to what people ask besides what the text says. */
  readonly besides: {
    /** The article's details; undefined for those it does not give. */
    author(name: string | undefined): string;
    date(day: string | undefined): string;
    title(title: string): string;
    origin(link: string | undefined): string;
    length(minutes: number, passages: number, sections: number): string;
    language(name: string | undefined): string;
    /** @param when undefined where it has just been read */
    loaded(when: string | undefined, by: string | undefined): string;
    topic(title: string): string;
    /** Above the sentences that carry the article, or a section by its headings. */
    inShort(section: string | undefined): string;
    /** Above the beginning of a section. */
    section(section: string): string;
    /** Says what the bot does, with a question that the article answers if there is one. */
    help(example: string | undefined): string;
    /** To whoever greets, thanks and so on: a line, which leads on. */
    readonly greeting: string;
    readonly thanks: string;
    readonly farewell: string;
    readonly insult: string;
    readonly why: string;
    readonly more: string;
  };
  readonly reader: {
    /** The page's number, and the number of pages. */
    place(page: Place): string;
    readonly articleChanged: string;
  };
  readonly article: {
    by(author: string): string;
    date(day: Date): string;
    /** A language by its name, from its BCP 47 code; undefined for one without a name. */
    language(code: string): string | undefined;
    readingTime(minutes: number): string;
    /** @param when written so that Discord shows it in the reader's own time */
    loaded(when: string, by: string | undefined): string;
    /** The text before the first heading. */
    readonly beginning: string;
    moreHeadings(count: number): string;
    /** Up to 150 characters each, in a menu of sections, or of chapters that lead to theirs. */
    readonly chooseSection: string;
    readonly chooseChapter: string;
    /** A chapter's, in such a menu. */
    sections(count: number): string;
    unknownSection(typed: string): string;
    readonly articleChanged: string;
  };
  readonly quoteCheck: {
    readonly verbatim: string;
    /** Verbatim but for words that it says it leaves out. */
    readonly shortened: string;
    /** Verbatim but for what it puts in brackets. */
    readonly edited: string;
    readonly altered: string;
    /** Its sentences are verbatim, but not together. */
    readonly assembled: string;
    /** The legend for a quotation that only leaves words out, and for one that has others, with the marks that it has. */
    readonly shortLegend: string;
    legend(marks: { readonly isStruck: boolean; readonly isUnderlined: boolean }): string;
    readonly absent: string;
    /** Nothing in the article has to do with the quotation. */
    readonly whollyAbsent: string;
    /** Stands for as many words of the article that are not shown. */
    words(count: number): string;
    /** The passage that a quotation before this one is from, too; its place may be empty. */
    samePassage(place: string): string;
    moreQuotations(count: number): string;
    /** Of a word or two, beside longer ones. */
    passedOver(count: number): string;
    readonly messageWithoutText: string;
  };
  readonly reload: {
    /** The report is about another article than the server reads by now. */
    outdatedReport(title: string): string;
    readonly ownArticle: string;
    readonly sharedArticle: string;
    size(passages: number, sections: number): string;
    /** The first line, which says it all: the title and size of what is live now, and the title of another that it replaces. */
    isLive(title: string, size: string, replaced: string | undefined): string;
    wouldBeLive(title: string, size: string, replaced: string | undefined): string;
    /** A version from before was brought back. */
    isBack(title: string, size: string, replaced: string | undefined): string;
    nothingWouldChange(title: string, size: string): string;
    /** Above a page of all differences. */
    allChanges(count: number): string;
    /** @param moreInMs after which there is one more */
    loadsLeft(count: number, moreInMs: number): string;
    /** Deleting a server's articles; given the title of what it reads. */
    readonly forgetting: Readonly<
      Record<'nothing-kept' | 'ask' | 'kept' | 'done', (title: string) => string>
    >;
    /** Until this load the bot's article served, since the server's own could not be read. */
    readonly stoodIn: {
      readonly damaged: string;
      /** It may be read again, and then *Undo* brings it back. */
      readonly unreadable: string;
    };
    nothingChanged(title: string, size: string): string;
    /** Title and text stayed; before the lines that tell what did not. */
    readonly onlyDetailsChanged: string;
    /** The detail before and after; undefined for none. */
    detail(
      detail: 'author' | 'date' | 'link' | 'language',
      before: string | undefined,
      after: string | undefined,
    ): string;
    unchangedSince(when: string): string;
    /** Nothing was read, since the article came from an uploaded file. */
    readonly isUpload: string;
    readonly noPassageChanged: string;
    /** The number of passages that an article and its replacement share. */
    kept(count: number): string;
    passages(counts: PassageCounts): string;
    sections(counts: SectionCounts): string;
    renamed(before: string, after: string): string;
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
  };
  /** The default article serves, since the server's own cannot be read. */
  readonly standsIn: string;
  readonly failures: {
    incident(id: string): string;
    readonly unknownButton: string;
    readonly notYoursToDelete: string;
    readonly notYoursToUndo: string;
    /** To whoever waits while the bot is stopped. */
    readonly restarting: string;
  };
  readonly problems: ProblemTexts;
}

/** A place in a list, counted from 1, and the list's length. */
export interface Place {
  readonly number: number;
  readonly count: number;
}

/** The numbers of passages that were added, removed and changed. */
export type PassageCounts = Readonly<Record<'added' | 'removed' | 'changed', number>>;
export type SectionCounts = Readonly<Record<'added' | 'removed' | 'renamed', number>>;
