import type {
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody as ChatInputDefinition,
} from 'discord.js';
import type { ArticleLibrary } from '../library/article-library.js';
import type { Logger } from '../log.js';

/** What commands work with. */
export interface Services {
  readonly library: ArticleLibrary;
  readonly log: Logger;
}

/** Where a command is offered is always said: Discord fills gaps from the application's settings. */
export type CommandDefinition = ChatInputDefinition &
  Required<Pick<ChatInputDefinition, 'type' | 'contexts' | 'integration_types'>>;

/** What Discord shows, and what happens when a person runs it. */
export interface Command {
  readonly definition: CommandDefinition;
  /** Replies, or throws: a Problem is told to the person, anything else is logged. */
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
}
