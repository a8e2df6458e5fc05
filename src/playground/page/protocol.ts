/** The messages between the page and its server, as JSON. */

import type { MessageView } from '../drawing/message-view.js';
import type { FormView } from '../form-view.js';

/** Whoever sits before the page: a member of the servers, or one who moderates them. */
export type PersonKey = 'member' | 'moderator';

export interface PersonView {
  readonly key: PersonKey;
  readonly name: string;
  /** The person's role in the servers, in one word. */
  readonly role: string;
}

/** A channel that both people can go to; without a server a direct message, one for each person. */
export interface PlaceView {
  readonly key: string;
  readonly name: string;
  readonly server: string | undefined;
  /** The channel's topic, in one line. */
  readonly topic: string;
}

/** Something to try, as a chip above the message box: a command with what is entered for it. */
export interface TrialView {
  readonly label: string;
  readonly place: string;
  /** True when only a moderator may. */
  readonly needsModerator?: boolean;
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Everything that stays the same while the playground runs. */
export interface WorldView {
  readonly bot: string;
  readonly people: readonly PersonView[];
  readonly places: readonly PlaceView[];
  /** The languages that a person's Discord can have, by Discord's code and by their own name. */
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  readonly trials: readonly TrialView[];
  readonly examples: readonly ExampleView[];
  readonly troubles: readonly TroubleView[];
}

export interface OptionView {
  readonly name: string;
  readonly shownName: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'yes-or-no' | 'file' | 'other';
  readonly isRequired: boolean;
  /** True when choices are suggested while one types. */
  readonly isSuggested: boolean;
  readonly choices: readonly ChoiceView[];
  readonly maxLength: number | undefined;
}

export interface ChoiceView {
  readonly name: string;
  readonly value: string | number;
}

/** A command that the bot registered, as a person's Discord offers it. */
export interface CommandView {
  readonly kind: 'slash' | 'message-menu';
  readonly name: string;
  readonly shownName: string;
  readonly description: string;
  readonly options: readonly OptionView[];
}

/** Who does something, where, and in which language their Discord is. */
export interface Standpoint {
  readonly person: PersonKey;
  readonly place: string;
  readonly locale: string;
}

/** A value that was entered for an option; a file is named by its field of the form. */
export type EnteredValue = string | number | boolean | { readonly file: string };

/** An action of a person. */
export type Act =
  | { readonly type: 'post'; readonly text: string }
  | {
      readonly type: 'command' | 'typing';
      readonly name: string;
      readonly values: Readonly<Record<string, EnteredValue>>;
      /** The option that is typed into. */
      readonly focused?: string;
    }
  | { readonly type: 'menu'; readonly name: string; readonly message: string }
  | { readonly type: 'press'; readonly message: string; readonly customId: string }
  | {
      readonly type: 'choose';
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly type: 'submit';
      /** The form's id. */
      readonly form: string;
      /** What was written, by the fields' custom ids. */
      readonly values: Readonly<Record<string, string>>;
    };

/** The outcome of an action. */
export interface ActResult {
  /** The message that came or changed. */
  readonly message?: string;
  readonly choices?: readonly ChoiceView[];
  /** The form that opened. */
  readonly form?: FormView;
  /** Discord's own error message. */
  readonly error?: string;
}

/** The events a page receives for a channel: `snapshot` first, then the others. */
export type StreamEvent =
  | { readonly type: 'snapshot'; readonly messages: readonly MessageView[] }
  | { readonly type: 'message'; readonly message: MessageView }
  | { readonly type: 'gone'; readonly id: string }
  | { readonly type: 'commands'; readonly commands: readonly CommandView[] }
  | { readonly type: 'bot'; readonly isConnected: boolean };

/** The article that is read at a place. */
export interface ArticleView {
  /** Changes whenever the article does. */
  readonly fingerprint: string;
  readonly title: string;
  /** The link or the file's name. */
  readonly source: string;
  readonly isOwn: boolean;
  readonly language: string | undefined;
  /** Without the title. */
  readonly blocks: readonly ArticleBlock[];
  /** The source's text, or its Markdown where the source is not text. */
  readonly text: string;
  /** The file name to load that text under. */
  readonly fileName: string;
}

export type ArticleBlock =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'passage'; readonly number: number; readonly text: string };

/** Figures behind an answer, as tables. */
export interface ExplanationView {
  readonly tables: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

/** The payload the bot sent for a message, with its measures against Discord's limits. */
export interface PayloadView {
  readonly payload: unknown;
  readonly measures: readonly {
    readonly name: string;
    readonly value: number;
    readonly limit: number;
  }[];
}

/** An article to load: about what, and the file that it is. */
export interface ExampleView {
  readonly label: string;
  readonly file: string;
}

/** A way in which Discord or the bot can be made to misbehave. */
export interface TroubleView {
  readonly key: string;
  readonly label: string;
}
