import { ComponentType, MessageFlags } from 'discord.js';
import { checkComponents, MAX_COMPONENTS } from './component-rules.js';
import { type FieldError, type FieldPath, invalidForm, refusals } from './discord-error.js';
import { type Embed, type MessageBody, walkComponents } from './message-body.js';

/** Discord's documented limits that its schemas leave out. */
const MAX_TEXT = 4_000;
const MAX_EMBED_TEXT = 6_000;
const MAX_ACTION_ROWS = 5;
/** Found by trial: long multi-byte text is refused before `MAX_TEXT` is reached. */
const MAX_TEXT_BYTES = 10_000;
const BYTES_PER_TEXT_DISPLAY = 12;

/** The message as it would be after the request. */
export interface MessageDraft
  extends Required<Pick<MessageBody, 'content' | 'embeds' | 'components'>> {
  readonly flags: number;
  readonly filenames: readonly string[];
  readonly hasPoll: boolean;
}

/**
 * Checks a message against the limits that the schemas lack.
 * @param at the path of the message in the body, for errors
 * @throws DiscordError 50035 with every rule that is broken, or 50006 for an empty message
 */
export function checkMessage(draft: MessageDraft, at: FieldPath): void {
  const errors = [
    ...(draft.flags & MessageFlags.IsComponentsV2 ? checkV2(draft) : checkLegacy(draft)),
    ...checkComponents(draft.components ?? [], draft.filenames),
  ];
  if (errors.length > 0) {
    throw invalidForm(errors.map((error) => ({ ...error, path: [...at, ...error.path] })));
  }
  if (isEmpty(draft)) throw refusals.emptyMessage();
}

/** @throws DiscordError 50035 when `parse` and a list contradict each other. */
export function checkAllowedMentions(body: MessageBody, at: FieldPath): void {
  for (const kind of ['users', 'roles'] as const) {
    if (body.allowed_mentions?.parse?.includes(kind) && body.allowed_mentions[kind]?.length) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      const code = 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE';
      throw invalidForm([{ path: [...at, 'allowed_mentions'], code, message }]);
    }
  }
}

function isEmpty({ content, embeds, components, filenames, hasPoll }: MessageDraft): boolean {
  return !(content || embeds?.length || components?.length || filenames.length || hasPoll);
}

function checkV2({ content, embeds, components, hasPoll }: MessageDraft): FieldError[] {
  const errors: FieldError[] = [];
  for (const [field, used] of Object.entries({ content, embeds: embeds?.length, poll: hasPoll })) {
    if (!used) continue;
    errors.push({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    });
  }
  const { size, bytes } = measureText(components ?? []);
  if (size > MAX_TEXT || bytes >= MAX_TEXT_BYTES) {
    errors.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Total size of displayable text (${size} characters, ${bytes} bytes) exceeds the maximum size of ${MAX_TEXT}`,
    });
  }
  return errors;
}

/** Measures a message against Discord’s limits. */
export function measureComponents(
  components: NonNullable<MessageBody['components']>,
): { readonly name: string; readonly value: number; readonly limit: number }[] {
  const { size, bytes } = measureText(components);
  return [
    { name: 'Characters of text', value: size, limit: MAX_TEXT },
    { name: 'Bytes of text, and 12 a text display', value: bytes, limit: MAX_TEXT_BYTES },
    { name: 'Components', value: [...walkComponents(components)].length, limit: MAX_COMPONENTS },
  ];
}

function measureText(components: NonNullable<MessageBody['components']>): {
  readonly size: number;
  readonly bytes: number;
} {
  const texts = [...walkComponents(components)].flatMap(([{ content }]) => content ?? []);
  const size = texts.join('').length;
  return { size, bytes: Buffer.byteLength(texts.join('')) + BYTES_PER_TEXT_DISPLAY * texts.length };
}

function checkLegacy({ embeds, components }: MessageDraft): FieldError[] {
  const errors: FieldError[] = [];
  if ((embeds ?? []).reduce((size, embed) => size + embedTextLength(embed), 0) > MAX_EMBED_TEXT) {
    errors.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`,
    });
  }
  if ((components?.length ?? 0) > MAX_ACTION_ROWS) {
    const message = `Must be ${MAX_ACTION_ROWS} or fewer in length.`;
    errors.push({ path: ['components'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  for (const [index, { type }] of (components ?? []).entries()) {
    if (type === ComponentType.ActionRow) continue;
    const message = `Value of field "type" must be one of (${ComponentType.ActionRow},).`;
    errors.push({ path: ['components', index], code: 'UNION_TYPE_CHOICES', message });
  }
  return errors;
}

function embedTextLength({ title, description, author, footer, fields }: Embed): number {
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [title, description, author?.name, footer?.text, ...inFields].join('').length;
}
