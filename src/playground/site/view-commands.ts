import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { CommandView, OptionView } from '../page/protocol.js';
import type { CommandOption } from '../rules/command-rules.js';
import type { RegisteredCommand } from '../state/fake-commands.js';

interface Localized {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Record<string, string> | null;
  readonly description_localizations?: Record<string, string> | null;
}

const KINDS: Readonly<Record<number, OptionView['kind']>> = {
  [ApplicationCommandOptionType.String]: 'text',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'yes-or-no',
  [ApplicationCommandOptionType.Attachment]: 'file',
};

/** Returns the commands as a Discord in that language shows them, without kinds that the page cannot use. */
export function viewCommands(
  commands: readonly RegisteredCommand[],
  locale: string,
): CommandView[] {
  return commands.flatMap((command) => {
    const kind = kindOf(command);
    if (!kind) return [];
    const options = (command.options ?? []).map((option) => viewOption(option, locale));
    return [{ kind, ...localize(command, locale), options }];
  });
}

function kindOf({ type }: RegisteredCommand): CommandView['kind'] | undefined {
  if (type === ApplicationCommandType.ChatInput) return 'slash';
  return type === ApplicationCommandType.Message ? 'message-menu' : undefined;
}

function viewOption(option: CommandOption, locale: string): OptionView {
  return {
    ...localize(option, locale),
    kind: KINDS[option.type] ?? 'other',
    isRequired: option.required ?? false,
    isSuggested: option.autocomplete ?? false,
    choices: option.choices ?? [],
    maxLength: option.max_length,
  };
}

function localize(named: Localized, locale: string) {
  const { name, description, name_localizations: names } = named;
  const descriptions = named.description_localizations;
  return {
    name,
    shownName: names?.[locale] ?? name,
    description: descriptions?.[locale] ?? description,
  };
}
