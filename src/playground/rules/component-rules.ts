import { ButtonStyle, ComponentType } from 'discord.js';
import type { FieldError } from './discord-error.js';
import { type Component, walkComponents } from './message-body.js';

/** Discord's documented limit on components of a message, those inside others included. */
export const MAX_COMPONENTS = 40;
const LINK = /^(?:https?|discord):\/\//i;

/** A broken rule: the field (`''` for the whole component), Discord's code, and its wording. */
type Broken = readonly [field: string, code: string, message: string];

/** The errors in a message's components that the schemas do not find; `filenames` are its attachments. */
export function checkComponents(
  components: readonly Component[],
  filenames: readonly string[],
): FieldError[] {
  const errors: FieldError[] = [];
  const all = [...walkComponents(components)];
  const customIds = new Set<string>();
  const ids = new Set<number>();
  for (const [component, path] of all) {
    const broken = [
      ...checkUnique(component, customIds, ids),
      ...checkMedia(component, filenames),
      ...(checks[component.type]?.(component) ?? []),
    ];
    for (const [field, code, message] of broken) {
      errors.push({ path: field === '' ? path : [...path, field], code, message });
    }
  }
  if (all.length > MAX_COMPONENTS) {
    const message = `Must be ${MAX_COMPONENTS} or fewer in length.`;
    errors.push({ path: ['components'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  return errors;
}

const checks: Readonly<Record<number, (component: Component) => Iterable<Broken>>> = {
  [ComponentType.ActionRow]: checkRow,
  [ComponentType.Button]: checkButton,
  [ComponentType.StringSelect]: checkSelect,
  [ComponentType.TextDisplay]: checkText,
};

function* checkUnique(
  { custom_id, id }: Component,
  customIds: Set<string>,
  ids: Set<number>,
): Iterable<Broken> {
  if (custom_id != null) {
    const message = 'Component custom id cannot be duplicated';
    if (customIds.has(custom_id)) yield ['custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', message];
    customIds.add(custom_id);
  }
  // Id 0 means the same as none.
  if (id) {
    if (ids.has(id)) yield ['id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'];
    ids.add(id);
  }
}

function* checkMedia(
  { file, media, items }: Component,
  filenames: readonly string[],
): Iterable<Broken> {
  for (const item of [file, media, ...(items ?? []).map((each) => each.media)]) {
    if (!item) continue;
    const name = /^attachment:\/\/(.*)$/s.exec(item.url)?.[1];
    if (name === undefined) yield* checkMediaUrl(item.url);
    if (name === undefined || filenames.includes(name)) continue;
    const message = `The referenced attachment "${name}" was not found.`;
    yield ['', 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message];
  }
}

function* checkMediaUrl(url: string): Iterable<Broken> {
  if (!/^https?:/i.test(url)) {
    const message = "Scheme must be one of ('http', 'https', 'attachment').";
    yield ['', 'URL_TYPE_INVALID_SCHEME', message];
  } else if (!URL.canParse(url) || /[^!-~]/.test(url)) {
    yield ['', 'URL_TYPE_INVALID_URL', 'Not a well formed URL.'];
  }
}

function* checkRow({ components = [] }: Component): Iterable<Broken> {
  if (components.length === 1 || components.every(({ type }) => type === ComponentType.Button)) {
    return;
  }
  const message = 'The specified component exceeds the maximum width';
  yield ['', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message];
}

function* checkButton(button: Component): Iterable<Broken> {
  const { label, emoji, style, custom_id, url } = button;
  if (!label && !emoji) {
    const message = 'A button must have a label or an emoji';
    yield ['', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', message];
  }
  if (custom_id != null && url != null) {
    const message = 'A custom id and url cannot both be specified';
    yield ['', 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message];
  }
  const needed = style === ButtonStyle.Link ? 'url' : 'custom_id';
  if (button[needed] == null) yield [needed, 'BASE_TYPE_REQUIRED', 'This field is required'];
  if (url != null && !LINK.test(url)) {
    const message = "Scheme must be one of ('http', 'https', 'discord').";
    yield ['url', 'URL_TYPE_INVALID_SCHEME', message];
  }
}

function* checkSelect({ options, min_values, max_values }: Component): Iterable<Broken> {
  const values = (options ?? []).map(({ value }) => value);
  const most = max_values ?? 1;
  if (new Set(values).size < values.length) {
    const message = 'The specified option value is already used';
    yield ['options', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message];
  }
  if (most < (min_values ?? 1) || most > values.length) {
    const message = `Must be between ${min_values ?? 1} and ${values.length}.`;
    yield ['max_values', 'SELECT_COMPONENT_MAX_VALUES_OUT_OF_RANGE', message];
  }
  if ((options ?? []).filter((option) => option.default).length > most) {
    const message = 'The number of default options exceeds max_values';
    yield ['options', 'SELECT_COMPONENT_DEFAULTS_EXCEED_MAX_VALUES', message];
  }
}

function* checkText({ content }: Component): Iterable<Broken> {
  if (content?.trim() === '') yield ['content', 'BASE_TYPE_REQUIRED', 'This field is required'];
}
