import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { array, maxLength } from 'zod/mini';
import { type CommandBody, type CommandOption, checkCommands } from '../rules/command-rules.js';
import { refusals } from '../rules/discord-error.js';
import { parseBody } from '../rules/parse-body.js';
import { createSnowflake } from './snowflake.js';

/** A registered command as Discord describes it. */
export interface RegisteredCommand {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Record<string, string> | null;
  readonly description: string;
  readonly description_localizations: Record<string, string> | null;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly dm_permission: boolean;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly nsfw: boolean;
}

/** The schemas’ limit on a bulk overwrite. */
const bulkSchema = array(ApplicationCommandUpdateRequestSchema).check(maxLength(130));

/** The global commands of the bot. */
export class FakeCommands {
  private commands: readonly RegisteredCommand[] = [];

  constructor(private readonly applicationId: string) {}

  /** Lists the commands, without their localisations unless `withLocalizations`, as Discord does. */
  list(withLocalizations: boolean): object[] {
    if (withLocalizations) return [...this.commands];
    return this.commands.map(
      ({ name_localizations: _names, description_localizations: _descriptions, ...rest }) => rest,
    );
  }

  get all(): readonly RegisteredCommand[] {
    return this.commands;
  }

  /** @throws DiscordError 10063 */
  get(id: string): RegisteredCommand {
    const command = this.commands.find((candidate) => candidate.id === id);
    if (!command) throw refusals.unknownCommand();
    return command;
  }

  /** Replaces all commands; a command with the same name and type keeps its id. */
  overwrite(body: unknown): readonly RegisteredCommand[] {
    const bodies = Array.isArray(body) ? body.map(withNumericPermissions) : (body ?? []);
    const parsed = parseBody<CommandBody[]>(bulkSchema, bodies);
    checkCommands(parsed);
    this.commands = parsed.map((command) => this.register(command));
    return this.commands;
  }

  /** Creates a command, or replaces the one of the same name and type. */
  create(body: unknown): RegisteredCommand {
    const parsed = parseBody<CommandBody>(
      ApplicationCommandUpdateRequestSchema,
      withNumericPermissions(body),
    );
    checkCommands([parsed], []);
    const command = this.register(parsed);
    this.commands = [...this.commands.filter(({ id }) => id !== command.id), command];
    return command;
  }

  edit(id: string, body: unknown): RegisteredCommand {
    const before = this.get(id);
    const patch = parseBody<Partial<CommandBody>>(
      ApplicationCommandPatchRequestPartialSchema,
      withNumericPermissions(body),
    );
    const merged: CommandBody = { ...before, ...patch };
    checkCommands([merged], []);
    const after = this.register(merged, before);
    this.commands = this.commands.map((command) => (command.id === id ? after : command));
    return after;
  }

  delete(id: string): void {
    const { id: known } = this.get(id);
    this.commands = this.commands.filter((command) => command.id !== known);
  }

  private register(body: CommandBody, replaced = this.namesake(body)): RegisteredCommand {
    const permissions = body.default_member_permissions;
    const command = {
      id: replaced?.id ?? createSnowflake(),
      application_id: this.applicationId,
      version: replaced?.version ?? createSnowflake(),
      type: body.type ?? 1,
      name: body.name,
      name_localizations: body.name_localizations ?? null,
      description: body.description ?? '',
      description_localizations: body.description_localizations ?? null,
      ...(body.options?.length && { options: body.options.map(normalizeOption) }),
      default_member_permissions: permissions == null ? null : String(permissions),
      dm_permission: body.contexts?.includes(1) ?? true,
      contexts: body.contexts ?? null,
      integration_types: body.integration_types ?? [0],
      nsfw: body.nsfw ?? false,
    };
    return isDeepStrictEqual(command, replaced)
      ? command
      : { ...command, version: createSnowflake() };
  }

  private namesake({ name, type }: CommandBody): RegisteredCommand | undefined {
    return this.commands.find((command) => command.name === name && command.type === (type ?? 1));
  }
}

/** Leaves out what is false or empty, as Discord does. */
function normalizeOption(option: CommandOption): CommandOption {
  const { options, ...rest } = option;
  const kept = Object.entries(rest).filter(([, value]) => value !== false && value != null);
  const normalized = Object.fromEntries(kept) as unknown as CommandOption;
  return options?.length ? { ...normalized, options: options.map(normalizeOption) } : normalized;
}

/** The schemas expect permissions as a number; bots send them as decimal text, which Discord accepts. */
function withNumericPermissions(body: unknown): unknown {
  const permissions = (body as CommandBody | null)?.default_member_permissions;
  if (typeof permissions !== 'string' || !/^\d+$/.test(permissions)) return body;
  return { ...(body as CommandBody), default_member_permissions: Number(permissions) };
}
