import { type APIUser, ApplicationCommandOptionType } from 'discord.js';
import type { CommandOption } from '../rules/command-rules.js';
import type { FakeAttachments, FileContent } from '../state/fake-attachments.js';
import type { RegisteredCommand } from '../state/fake-commands.js';
import { MemberError } from './member-error.js';

/** The value of an option; null and undefined leave it out. */
export type OptionValue = string | number | boolean | FileContent | { readonly user: APIUser };
export type OptionValues = Readonly<Record<string, OptionValue | null | undefined>>;

interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/** The `options` and `resolved` of a command's interaction. */
export interface ResolvedOptions {
  readonly options: readonly SentOption[];
  readonly resolved: Readonly<Record<string, Record<string, object>>>;
}

/**
 * Checks values as Discord’s client does before it sends anything.
 * @throws MemberError for an unknown, missing or unacceptable value
 */
export function resolveOptions(
  command: RegisteredCommand,
  values: OptionValues,
  upload: (file: FileContent) => ReturnType<FakeAttachments['add']>,
): ResolvedOptions {
  const known = command.options ?? [];
  const entered = Object.entries(values).filter(([, value]) => value != null);
  for (const [name] of entered) {
    if (!known.some((option) => option.name === name)) refuse(command, name, 'does not exist');
  }
  const resolved: Record<string, Record<string, object>> = {};
  const options = known.flatMap((option) => {
    const value = values[option.name];
    if (value == null) {
      if (option.required) refuse(command, option.name, 'is required');
      return [];
    }
    const { name, type } = option;
    const problem = findProblem(option, value);
    if (problem) refuse(command, name, problem);
    if (typeof value !== 'object') return [{ name, type, value }];
    const object = 'user' in value ? value.user : upload(value);
    const kind = 'user' in value ? 'users' : 'attachments';
    resolved[kind] = { ...resolved[kind], [object.id]: object };
    return [{ name, type, value: object.id }];
  });
  return { options, resolved };
}

/** Returns the options while a member types: only the focused one is required and checked. */
export function resolveTyping(
  command: RegisteredCommand,
  values: OptionValues,
  focused: string,
): readonly SentOption[] {
  const option = command.options?.find(({ name }) => name === focused);
  if (!option?.autocomplete) refuse(command, focused, 'has no suggestions');
  return (command.options ?? []).flatMap(({ name, type }) => {
    const value = values[name];
    if (value == null || typeof value === 'object') return [];
    return [{ name, type, value, ...(name === focused && { focused: true as const }) }];
  });
}

function findProblem(option: CommandOption, value: OptionValue): string | undefined {
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      if (typeof value !== 'string') return 'takes text';
      // Discord's client cannot send an empty text option; it leaves the option out.
      if (value.length < Math.max(option.min_length ?? 1, 1)) return 'is too short';
      if (value.length > (option.max_length ?? 6_000))
        return `is longer than ${option.max_length ?? 6_000}`;
      break;
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'takes a number';
      if (option.type === ApplicationCommandOptionType.Integer && !Number.isSafeInteger(value)) {
        return 'takes a whole number';
      }
      if (value < (option.min_value ?? value)) return `is less than ${option.min_value}`;
      if (value > (option.max_value ?? value)) return `is more than ${option.max_value}`;
      break;
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? undefined : 'takes true or false';
    case ApplicationCommandOptionType.Attachment:
      return typeof value === 'object' && 'bytes' in value ? undefined : 'takes a file';
    case ApplicationCommandOptionType.User:
      return typeof value === 'object' && 'user' in value ? undefined : 'takes a user';
    default:
      return `is of type ${option.type}, which is not played here`;
  }
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    return 'must be one of its choices';
  }
  return undefined;
}

function refuse({ name }: RegisteredCommand, option: string, problem: string): never {
  throw new MemberError('not-possible', `/${name}: the option “${option}” ${problem}.`);
}
