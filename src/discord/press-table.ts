import { answerAgain, deleteMessage, shareAnswer, showMore } from './answering/answer-presses.js';
import { askExample, askInShort, askSomething } from './answering/ask-something.js';
import type { Presses } from './interaction/command.js';
import {
  forget,
  keepArticle,
  makeLive,
  shareReport,
  showChanges,
  undoAsGranted,
  undoAsModerator,
} from './loading/reload-presses.js';
import type { Action } from './message/press-id.js';
import { checkAgain, shareCheck, showOmitted } from './quote-check/quote-check.js';
import { askForSection, goToTyped } from './reading/go-to-section.js';
import {
  openPiece,
  openSentence,
  shareAndReadOn,
  showContents,
  showOverview,
  showSection,
  turnBack,
  turnPage,
} from './reading/reader.js';

/**
 * Every button, menu and form of the bot's messages, including those of earlier versions, grouped by the
 * command that owns it: its action, and its handler. `message/press-id.ts` explains each one's number.
 */
export const pressTable = {
  ask: {
    more: showMore,
    share: shareAnswer,
    delete: deleteMessage,
    sentence: openSentence(answerAgain),
    'ask-something': askSomething,
    example: askExample,
    'in-short': askInShort,
  },
  article: {
    read: openPiece(),
    page: turnPage,
    'page-before': turnBack,
    about: showOverview,
    section: showSection,
    sections: showContents,
    'find-section': askForSection,
    'section-typed': goToTyped,
    'share-page': shareAndReadOn,
  },
  checkThisQuote: {
    source: openSentence(checkAgain),
    quoted: openPiece(checkAgain),
    'share-check': shareCheck,
    omitted: showOmitted,
  },
  reload: {
    undo: undoAsModerator,
    'undo-granted': undoAsGranted,
    'share-report': shareReport,
    'make-live': makeLive,
    changes: showChanges,
    'changes-page': showChanges,
    forget,
    keep: keepArticle,
  },
} as const satisfies Record<string, Presses>;

type ActionsOf<Group> = Group extends unknown ? keyof Group : never;
type Forgotten = Exclude<Action, ActionsOf<(typeof pressTable)[keyof typeof pressTable]>>;

/** Compiles only for `true`. */
type Proof<Statement extends true> = Statement;
/** Fails to compile while an action is in no group. */
export type EveryActionIsListed = Proof<[Forgotten] extends [never] ? true : false>;
