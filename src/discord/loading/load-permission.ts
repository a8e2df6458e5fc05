import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { Problem } from '../../problem.js';
import type { Services } from '../interaction/command.js';
import type { PressId } from '../message/press-id.js';

/** Who may load articles, unless the server's settings say otherwise. */
export const LOAD_PERMISSION = PermissionFlagsBits.ManageMessages;

/** Stands in for the article's fingerprint on a button that only one member may press. */
export type SealUndo = (fingerprint: string, number: number) => string;

/** Makes an id that only the member may press to whom it is shown. */
export type SealPress = (id: PressId) => PressId;

type Actor = Pick<BaseInteraction, 'guildId' | 'memberPermissions' | 'user'>;
type Sealing = Pick<Services, 'seal'>;

// Who may use /reload is Discord's to decide, by the server's settings for it, and a press does not
// say. So whoever loaded with the permission must still have it; whom the settings let in without it
// has buttons that the bot sealed for them alone: a client may send any id, also of a button that
// nobody was shown.

export function hasPermission({ memberPermissions }: Actor): boolean {
  return memberPermissions?.has(LOAD_PERMISSION) ?? false;
}

/** Seals ids for the acting member. */
export function sealPressFor(actor: Actor, services: Sealing): SealPress {
  return (id) => ({ ...id, seal: sealOf(id, actor, hasPermission(actor), services) });
}

/** @throws Problem `not-yours-to-press` unless the id was sealed for the acting member */
export function checkSeal(actor: Actor, id: PressId, services: Sealing): void {
  const isSealed = (withPermission: boolean) =>
    id.seal === sealOf(id, actor, withPermission, services);
  if (isSealed(false) || (isSealed(true) && hasPermission(actor))) return;
  throw new Problem('not-yours-to-press', undefined);
}

/** The undo buttons that the acting member may use. */
export function undoFor(actor: Actor, services: Sealing): 'undo' | SealUndo {
  return hasPermission(actor) ? 'undo' : sealUndoFor(actor, services);
}

export function sealUndoFor({ guildId, user }: Actor, { seal }: Sealing): SealUndo {
  return (fingerprint, number) => seal(['undo', guildId, user.id, fingerprint, number].join(' '));
}

function sealOf(
  { action, fingerprint, number, also }: PressId,
  { guildId, user }: Actor,
  withPermission: boolean,
  { seal }: Sealing,
): string {
  const who = [guildId, user.id, withPermission ? 'moderator' : 'granted'];
  return seal([action, ...who, fingerprint, number, also ?? ''].join(' '));
}
