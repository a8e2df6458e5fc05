import type { Formats } from './formats.js';
import type { ProblemTexts } from './say-problem.js';

/** A language that the bot speaks. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Discord's names for it, one for each country. */
  readonly locales: readonly string[];
  /** Creates the texts, with numbers and dates in the given formats. */
  write(formats: Formats): Texts;
}

/**
 * All that the bot says, in one language. Text by people or from an article is passed in as Discord
 * markdown, escaped and on one line. Problems are plain text, because they are shown elsewhere too.
 */
export interface Texts {
  /** The commands' names and descriptions in Discord's menus. */
  readonly commands: {
    readonly ask: string;
    readonly askQuestion: string;
    readonly askPrivate: string;
    /** The only text of a command in a message’s menu is its name. */
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
  /** Up to 80 characters; two or three fit side by side on a phone. */
  readonly buttons: {
    readonly more: string;
    /** `readOn` opens the reader at the passage of an answer, `read` at another passage. */
    readonly readOn: string;
    readonly read: string;
    readonly open: string;
    /** Shows what `/article` shows. */
    readonly about: string;
    /** Goes from a section to the menu of all sections. */
    readonly contents: string;
    /** Opens a form for a section's words or number. */
    readonly goToSection: string;
    readonly share: string;
    readonly sharePassage: string;
    readonly shared: string;
    /** Shows the words that a checked quotation leaves out. */
    readonly showOmitted: string;
    /** A link to the message that was checked. */
    readonly checked: string;
    readonly delete: string;
    readonly previous: string;
    readonly next: string;
    readonly undo: string;
    /** Asks for a summary; read as a question, it asks for one too. */
    readonly inShort: string;
    /** Offers questions about the article that is now live. */
    readonly askSomething: string;
    /** Makes the previewed article the server’s own. */
    readonly makeLive: string;
    /** Shows all differences; the report shows a few. */
    readonly showAll: string;
    /** `forget` deletes the server’s own article and its earlier versions for good; `keep` does not. */
    readonly forget: string;
    readonly keep: string;
    /** Posts the report in the channel. */
    readonly postReport: string;
    /** Brings back the version before the present one. */
    readonly furtherBack: string;
    /** Brings back the latest version. */
    readonly latest: string;
  };
  readonly answer: {
    /** Above a passage, in words for the colour beside it: what is claimed of it. */
    readonly headlines: Readonly<Record<'answers' | 'nearest' | 'perhaps', string>>;
    /** Below a passage without the kind of answer that was asked for. */
    readonly givesNo: Readonly<Record<'hour' | 'length' | 'price' | 'time' | 'number', string>>;
    /** Above a further passage. The section may be empty. */
    also(section: string): string;
    /** Says who can load an article of the server’s own. */
    readonly mayLoad: string;
    /** Says that the server’s own article cannot be read, so this is the default article. */
    readonly ownUnreadable: string;
    sharedBy(name: string): string;
    /** Says that words of the question were replaced by words of the article. */
    readAs(words: readonly { readonly word: string; readonly suggestion: string }[]): string;
    /** Above questions to choose from; `noExamples` when there are none. */
    readonly tryOne: string;
    readonly noExamples: string;
    readonly noMorePassages: string;
    readonly nothingToLookUp: string;
    readonly doesNotSay: string;
    neverUses(words: readonly string[]): string;
    /** Says that the question seems to be in another language than the article. */
    articleIsIn(language: string): string;
    readonly nearest: string;
    readonly messageWithoutText: string;
    readonly articleChanged: string;
  };
  /** Replies to questions about the article, to requests for summaries and sections, and to greetings. */
  readonly besides: {
    /** Each detail is undefined when the article does not give it. */
    author(name: string | undefined): string;
    date(day: string | undefined): string;
    title(title: string): string;
    origin(link: string | undefined): string;
    length(minutes: number, passages: number, sections: number): string;
    language(name: string | undefined): string;
    /** @param when undefined where it has just been read */
    loaded(when: string | undefined, by: string | undefined): string;
    topic(title: string): string;
    /** Above a summary of the article, or of a section given by its heading path. */
    inShort(section: string | undefined): string;
    /** Above the beginning of a section that was asked for. */
    section(section: string): string;
    /** Says what the bot does. `example` is a question that the article answers, if there is one. */
    help(example: string | undefined): string;
    /** One line for people who greet, thank and so on, leading back to the article. */
    readonly greeting: string;
    readonly thanks: string;
    readonly farewell: string;
    readonly insult: string;
    readonly why: string;
    readonly more: string;
  };
  readonly reader: {
    /** The number of the page, and of all pages. */
    place(page: Place): string;
    readonly articleChanged: string;
  };
  readonly article: {
    by(author: string): string;
    date(day: Date): string;
    /** The name of a language, given by its BCP 47 code; undefined when it has none. */
    language(code: string): string | undefined;
    readingTime(minutes: number): string;
    /** @param when written so that Discord shows it in the reader's own time */
    loaded(when: string, by: string | undefined): string;
    /** A title for the text before the first heading. */
    readonly beginning: string;
    moreHeadings(count: number): string;
    /**
     * Placeholders of menus: for sections, and for chapters when there are too many sections. Up to 150
     * characters.
     */
    readonly chooseSection: string;
    readonly chooseChapter: string;
    /** Says how many sections a chapter in such a menu has. */
    sections(count: number): string;
    unknownSection(typed: string): string;
    /** Above buttons of the nearest sections. */
    nearestSections(typed: string): string;
    /** For a number that no section has. */
    noSectionNumbered(typed: string, count: number): string;
    /** A form for a section: up to 45 characters, `hint` up to 100. */
    readonly form: { readonly title: string; readonly label: string; readonly hint: string };
    readonly articleChanged: string;
  };
  readonly quoteCheck: {
    readonly verbatim: string;
    /** Verbatim, apart from words that it visibly leaves out. */
    readonly shortened: string;
    /** Verbatim, apart from what it puts in brackets. */
    readonly edited: string;
    readonly altered: string;
    /** Its sentences are verbatim, but not next to each other in the article. */
    readonly assembled: string;
    /**
     * Explains the marks in a quotation: `shortLegend` when it only leaves words out, `legend` for the
     * marks that it has.
     */
    readonly shortLegend: string;
    legend(marks: { readonly isStruck: boolean; readonly isUnderlined: boolean }): string;
    readonly absent: string;
    /** The article has nothing like the quotation. */
    readonly whollyAbsent: string;
    /** Says how many words of the article are not shown here. */
    words(count: number): string;
    /** Says that the passage is the one of the quotation before. Its place may be empty. */
    samePassage(place: string): string;
    moreQuotations(count: number): string;
    /** Says how many quotations of a word or two were not checked, beside longer ones. */
    passedOver(count: number): string;
    readonly messageWithoutText: string;
  };
  readonly reload: {
    /** Says that the server now reads another article than the one in the report. */
    outdatedReport(title: string): string;
    readonly ownArticle: string;
    readonly defaultArticle: string;
    size(passages: number, sections: number): string;
    /**
     * The first line of a report: the title and size of the live article, and the title of the one it
     * replaced, if that is another.
     */
    isLive(title: string, size: string, replaced: string | undefined): string;
    wouldBeLive(title: string, size: string, replaced: string | undefined): string;
    /** Like `isLive`, for an earlier version that was brought back. */
    isBack(title: string, size: string, replaced: string | undefined): string;
    nothingWouldChange(title: string, size: string): string;
    /** Above a page of all differences. */
    allChanges(count: number): string;
    /** @param moreInMs after which there is one more */
    loadsLeft(count: number, moreInMs: number): string;
    /** The steps of deleting a server’s own article; given the title of the article that it reads. */
    readonly forgetting: Readonly<
      Record<'nothing-kept' | 'ask' | 'kept' | 'done', (title: string) => string>
    >;
    /** Until this load the default article was used, because the server’s own could not be read. */
    readonly ownWasUnreadable: {
      readonly damaged: string;
      /** It may become readable again; *Undo* then brings it back. */
      readonly unreadable: string;
    };
    nothingChanged(title: string, size: string): string;
    /** Above the details that changed, when title and text did not. */
    readonly onlyDetailsChanged: string;
    /** The detail before and after; undefined when there is none. */
    detail(
      detail: 'author' | 'date' | 'link' | 'language',
      before: string | undefined,
      after: string | undefined,
    ): string;
    unchangedSince(when: string): string;
    /** Nothing was read again, because the article was uploaded as a file. */
    readonly isUpload: string;
    readonly noPassageChanged: string;
    /** Says how many passages the old and the new article share. */
    kept(count: number): string;
    passages(counts: PassageCounts): string;
    sections(counts: SectionCounts): string;
    renamed(before: string, after: string): string;
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
  };
  /** Says that the server’s own article cannot be read, like `answer.ownUnreadable`, and what moderators can do. */
  readonly ownUnreadable: string;
  readonly failures: {
    incident(id: string): string;
    readonly unknownButton: string;
    readonly unknownForm: string;
    readonly notYoursToDelete: string;
    readonly notYoursToUndo: string;
    /** For people who are still waiting when the bot stops. */
    readonly restarting: string;
  };
  readonly problems: ProblemTexts;
}

/** A position in a list, counted from 1, and the length of the list. */
export interface Place {
  readonly number: number;
  readonly count: number;
}

/** How many passages were added, removed and changed. */
export type PassageCounts = Readonly<Record<'added' | 'removed' | 'changed', number>>;
export type SectionCounts = Readonly<Record<'added' | 'removed' | 'renamed', number>>;
