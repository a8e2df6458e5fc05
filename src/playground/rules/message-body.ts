/** A message component as bots send it; which fields it has depends on its type. */
export interface Component {
  readonly type: number;
  id?: number;
  readonly custom_id?: string;
  readonly components?: Component[];
  readonly accessory?: Component;
  /** For a text display: Discord’s Markdown. */
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly emoji?: { readonly name?: string; readonly id?: string };
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: SelectOption[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly file?: { readonly url: string };
  readonly media?: { readonly url: string };
  readonly items?: { readonly media: { readonly url: string } }[];
  /** For a container: a colour as a number. */
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  /** For a separator: whether it shows a line, and how much space it takes. */
  readonly divider?: boolean;
  readonly spacing?: number;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly fields?: { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
}

export interface AllowedMentions {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
}

/** A message in a request, after the schemas: null clears a field, undefined leaves it as it is. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: Embed[] | null;
  readonly components?: Component[] | null;
  readonly attachments?: { id: string; filename?: string; description?: string }[] | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly flags?: number | null;
  readonly poll?: object | null;
}

/** Yields every component, nested ones included, with its path. */
export function* walkComponents(
  components: readonly Component[],
  path: readonly (string | number)[] = ['components'],
): Generator<[component: Component, path: (string | number)[]]> {
  for (const [index, component] of components.entries()) {
    const here = [...path, index];
    yield [component, here];
    if (component.components) yield* walkComponents(component.components, [...here, 'components']);
    if (component.accessory) yield [component.accessory, [...here, 'accessory']];
  }
}
