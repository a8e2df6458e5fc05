import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as ChatInputDefinition,
  InteractionContextType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody as MenuDefinition,
  type MessageContextMenuCommandInteraction,
  type ModalMessageModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { ArticleLibrary } from '../../library/article-library.js';
import type { Logger } from '../../log.js';
import type { Action, FormAction, PressId } from '../message/press-id.js';
import type { Observe } from './interaction-record.js';
import type { LatestLine } from './latest-line.js';
import type { FairTurns } from './limits/fair-turns.js';
import type { Limits } from './limits/limits.js';
import type { PressOnce } from './press-once.js';
import type { Seal } from './seal.js';

/** The services that commands use. */
export interface Services {
  readonly library: ArticleLibrary;
  readonly log: Logger;
  readonly limits: Limits;
  /** Divides the answering thread's time among servers and members. */
  readonly turns: FairTurns;
  readonly once: PressOnce;
  readonly latestLine: LatestLine;
  readonly seal: Seal;
  /** Receives every interaction once it is over. */
  readonly observe?: Observe;
}

/** Every command must name its contexts: Discord would fill gaps from the application's settings. */
type Placed<Definition extends ChatInputDefinition | MenuDefinition> = Definition &
  Required<Pick<Definition, 'type' | 'contexts' | 'integration_types'>>;

/** For commands offered in servers and direct messages, and to users who install the bot. */
export const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A press of a button, or a choice from a menu. */
export type PressInteraction = ButtonInteraction | StringSelectMenuInteraction;

/**
 * Handles a button or menu: replies, edits, or throws a Problem that `routeInteraction` shows to the
 * person.
 */
export type PressHandler = (
  interaction: PressInteraction,
  id: PressId,
  services: Services,
) => Promise<void>;

/** A form that was opened from a message of the bot and sent. */
export type FormInteraction = ModalMessageModalSubmitInteraction;

/** Handles a form as `PressHandler` does a button. What it holds may be anything: a client sent it. */
export type FormHandler = (
  interaction: FormInteraction,
  id: PressId,
  services: Services,
) => Promise<void>;

/** A command's part of the press table. */
export type Presses = {
  readonly [Each in Action]?: Each extends FormAction ? FormHandler : PressHandler;
};

/** `run` and `presses` reply, or throw an error that `routeInteraction` shows to the person. */
export interface ChatInputCommand {
  readonly definition: Placed<ChatInputDefinition>;
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  /** Suggests choices while somebody types; suggests nothing when it throws. */
  autocomplete?(interaction: AutocompleteInteraction, services: Services): Promise<void>;
  readonly presses?: Presses;
}

/** A command in a message's menu. */
export interface MessageMenuCommand {
  readonly definition: Placed<MenuDefinition>;
  run(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
  readonly presses?: Presses;
}

/** A command: its definition for Discord and its behaviour. */
export type Command = ChatInputCommand | MessageMenuCommand;
