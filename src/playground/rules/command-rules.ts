import { ApplicationCommandType } from 'discord.js';
import { type FieldError, type FieldPath, invalidForm } from './discord-error.js';

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly options?: readonly CommandOption[];
}

/** A command in a request, after the schemas. */
export interface CommandBody {
  readonly name: string;
  readonly type?: number | null;
  readonly description?: string | null;
  readonly name_localizations?: Record<string, string> | null;
  readonly description_localizations?: Record<string, string> | null;
  readonly options?: readonly CommandOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly nsfw?: boolean | null;
}

/** Discord's documented limits that its schemas leave out. */
const MAX_COMMAND_TEXT = 8_000;
const MAX_CHOICE_VALUE = 100;
const COMMANDS_PER_TYPE: Record<number, number> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** @throws DiscordError 50035 with every rule beyond the schemas that the commands break. */
export function checkCommands(commands: readonly CommandBody[], at?: FieldPath): void {
  const errors: FieldError[] = [];
  const names = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, command] of commands.entries()) {
    const path = at ?? [index];
    errors.push(...checkCommand(command, path));
    const type = command.type ?? ApplicationCommandType.ChatInput;
    if (names.has(`${type} ${command.name}`)) {
      const message = 'Application command names must be unique';
      errors.push({ path, code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    }
    names.add(`${type} ${command.name}`);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, count] of counts) {
    const limit = COMMANDS_PER_TYPE[type] ?? 1;
    if (count <= limit) continue;
    const message = `Maximum number of application commands reached (${limit}).`;
    errors.push({ path: [], code: 'APPLICATION_COMMANDS_MAXIMUM', message });
  }
  if (errors.length > 0) throw invalidForm(errors);
}

function checkCommand(command: CommandBody, path: FieldPath): FieldError[] {
  const errors: FieldError[] = [];
  const complain = (at: FieldPath, code: string, message: string) =>
    errors.push({ path: [...path, ...at], code, message });
  if (textLength(command) > MAX_COMMAND_TEXT) {
    const message = `Command exceeds maximum size (${MAX_COMMAND_TEXT})`;
    complain([], 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
  if ((command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput) {
    checkName(command.name, [], complain);
    if (!command.description) {
      complain(['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
    checkOptions(command.options ?? [], ['options'], complain);
    return errors;
  }
  if (command.description) {
    const message = 'Context menu commands cannot have description';
    complain(['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID', message);
  }
  if (command.options?.length) {
    const message = 'Context menu commands cannot have options';
    complain(['options'], 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID', message);
  }
  return errors;
}

type Complain = (at: FieldPath, code: string, message: string) => void;

function checkOptions(options: readonly CommandOption[], at: FieldPath, complain: Complain): void {
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const path = [...at, index];
    checkName(option.name, path, complain);
    if (names.has(option.name)) {
      const message = 'Option names must be unique';
      complain([...path, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
    names.add(option.name);
    if (option.required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      complain(path, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= !option.required;
    if (option.autocomplete && option.choices?.length) {
      const message = 'Autocomplete cannot be used with choices';
      complain(path, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_INVALID', message);
    }
    if (bound(option.min_length, 0) > bound(option.max_length, Number.POSITIVE_INFINITY)) {
      const message = 'min_length cannot be greater than max_length';
      complain(path, 'APPLICATION_COMMAND_OPTIONS_MIN_MAX_LENGTH_INVALID', message);
    }
    if (
      bound(option.min_value, Number.NEGATIVE_INFINITY) >
      bound(option.max_value, Number.POSITIVE_INFINITY)
    ) {
      const message = 'min_value cannot be greater than max_value';
      complain(path, 'APPLICATION_COMMAND_OPTIONS_MIN_MAX_VALUE_INVALID', message);
    }
    checkChoices(option.choices ?? [], [...path, 'choices'], complain);
    checkOptions(option.options ?? [], [...path, 'options'], complain);
  }
}

function checkChoices(
  choices: NonNullable<CommandOption['choices']>,
  at: FieldPath,
  complain: Complain,
): void {
  if (new Set(choices.map(({ name }) => name)).size < choices.length) {
    const message = 'Choice names must be unique';
    complain(at, 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', message);
  }
  for (const { path, code, message } of checkChoiceValues(choices, at))
    complain(path, code, message);
}

/** Discord wants 1 to 100 characters in the value of a choice, and its schemas do not say so. */
export function checkChoiceValues(
  choices: readonly { readonly value: string | number }[],
  at: FieldPath,
): FieldError[] {
  return choices.flatMap(({ value }, index) => {
    if (typeof value === 'number' || (value.length >= 1 && value.length <= MAX_CHOICE_VALUE))
      return [];
    const message = `Must be between 1 and ${MAX_CHOICE_VALUE} in length.`;
    return [{ path: [...at, index, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message }];
  });
}

function checkName(name: string, at: FieldPath, complain: Complain): void {
  if (CHAT_INPUT_NAME.test(name) && name === name.toLowerCase()) return;
  complain([...at, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

/**
 * Counts the characters of a command and its options: names, descriptions and values; of localisations, the
 * longest.
 */
function textLength(body: CommandBody | CommandOption): number {
  const localized = body as CommandBody;
  const longest = (text: string, others: Record<string, string> | null | undefined) =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other.length));
  const choices = ('choices' in body && body.choices) || [];
  return [
    longest(body.name, localized.name_localizations),
    longest(body.description ?? '', localized.description_localizations),
    ...choices.map(({ name, value }) => name.length + String(value).length),
    ...(body.options ?? []).map(textLength),
  ].reduce((sum, length) => sum + length, 0);
}

function bound(value: number | null | undefined, otherwise: number): number {
  return value ?? otherwise;
}
