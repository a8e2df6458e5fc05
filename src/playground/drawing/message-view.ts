/** Discord's markdown, parsed. */
export type MarkdownNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | {
      readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';
      readonly content: readonly MarkdownNode[];
    }
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly content: readonly MarkdownNode[];
    }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'code-block'; readonly text: string; readonly language: string }
  | {
      readonly type: 'list';
      /** The number of the first item, in a numbered list. */
      readonly start: number | undefined;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly type: 'link'; readonly url: string; readonly content: readonly MarkdownNode[] }
  /** A mention, with the name that Discord shows. */
  | { readonly type: 'mention'; readonly name: string }
  /** A server’s own emoji, by name. */
  | { readonly type: 'emoji'; readonly name: string }
  | {
      readonly type: 'time';
      readonly seconds: number;
      /** Discord’s style: t T d D f F R. */
      readonly style: string;
    };

export interface MediaView {
  readonly url: string;
  /** True for a picture somewhere on the web: it is not fetched, and a tile stands in its place. */
  readonly isElsewhere: boolean;
  /** Empty when there is none. */
  readonly description: string;
  readonly isSpoiler: boolean;
}

export interface ButtonView {
  readonly type: 'button';
  readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  readonly label: string;
  /** Empty when there is none. */
  readonly emoji: string;
  /** Undefined for links. */
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly isDisabled: boolean;
}

export interface SelectView {
  readonly type: 'select';
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
    readonly isDefault: boolean;
  }[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly isDisabled: boolean;
}

export type ComponentView =
  | {
      readonly type: 'container';
      /** A CSS colour, such as `#5865f2`. */
      readonly accent: string | undefined;
      readonly isSpoiler: boolean;
      readonly components: readonly ComponentView[];
    }
  | {
      readonly type: 'section';
      readonly components: readonly ComponentView[];
      readonly accessory: ComponentView;
    }
  | { readonly type: 'text'; readonly content: readonly MarkdownNode[] }
  | { readonly type: 'separator'; readonly isVisible: boolean; readonly isLarge: boolean }
  | { readonly type: 'thumbnail'; readonly media: MediaView }
  | { readonly type: 'gallery'; readonly items: readonly MediaView[] }
  | { readonly type: 'file'; readonly name: string; readonly url: string; readonly size: string }
  | { readonly type: 'row'; readonly components: readonly ComponentView[] }
  | ButtonView
  | SelectView
  /** A component that cannot be drawn here, by Discord’s number for its type. */
  | { readonly type: 'unknown'; readonly number: number };

/** A message, ready to be drawn. */
export interface MessageView {
  readonly id: string;
  readonly author: { readonly name: string; readonly isBot: boolean };
  readonly createdAtMs: number;
  readonly isEdited: boolean;
  /** True when only the person who asked sees it. */
  readonly isPrivate: boolean;
  /** True for a deferred reply that has not come yet. */
  readonly isThinking: boolean;
  /** The line above the message: who used which command, or which message it replies to. */
  readonly occasion:
    | { readonly type: 'command'; readonly person: string; readonly command: string }
    | { readonly type: 'reply'; readonly person: string; readonly excerpt: string }
    | undefined;
  readonly content: readonly MarkdownNode[];
  readonly components: readonly ComponentView[];
  readonly attachments: readonly {
    readonly name: string;
    readonly url: string;
    readonly size: string;
    readonly isPicture: boolean;
  }[];
}
