import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { Problem } from '../../problem.js';
import type { Services } from '../interaction/command.js';
import { textsFor } from '../interaction/texts-for.js';
import type { PressId } from '../message/press-id.js';

/** Who may load articles, unless the server's settings say otherwise. */
export const LOAD_PERMISSION = PermissionFlagsBits.ManageMessages;

/** Returns a seal that replaces the article's fingerprint on a button for a single member. */
export type SealUndo = (fingerprint: string, number: number) => string;

/** Seals an id so that only the member who is shown it may press it. */
export type SealPress = (id: PressId) => PressId;

type Actor = Pick<BaseInteraction, 'guildId' | 'memberPermissions' | 'user'>;
type Sealing = Pick<Services, 'seal'>;

// Discord decides who may use /reload, by the server's settings, but a press does not carry that
// decision. So a member who loaded with the permission must still have it. A member whom the settings
// allow without it gets buttons sealed for them alone, because a client may send any id, even of a
// button that nobody was shown.

/** True when a member has the permission to load, apart from the server’s settings for `/reload`. */
export function hasPermission({ memberPermissions }: Actor): boolean {
  return memberPermissions?.has(LOAD_PERMISSION) ?? false;
}

/** Seals ids for the acting member. */
function sealPressFor(actor: Actor, services: Sealing): SealPress {
  return (id) => ({ ...id, seal: sealOf(id, actor, hasPermission(actor), services) });
}

/** @throws Problem `not-yours-to-press` unless the id was sealed for the acting member */
export function checkSeal(actor: Actor, id: PressId, services: Sealing): void {
  const isSealed = (withPermission: boolean) =>
    id.seal === sealOf(id, actor, withPermission, services);
  if (isSealed(false) || (isSealed(true) && hasPermission(actor))) return;
  throw new Problem('not-yours-to-press', undefined);
}

/** Returns the kind of undo button that the acting member may use. */
function undoFor(actor: Actor, services: Sealing): 'undo' | SealUndo {
  return hasPermission(actor) ? 'undo' : sealUndoFor(actor, services);
}

/** Returns the seals for undo buttons that only the acting member may press. */
export function sealUndoFor({ guildId, user }: Actor, { seal }: Sealing): SealUndo {
  return (fingerprint, number) => seal(['undo', guildId, user.id, fingerprint, number].join(' '));
}

/** What a report to the acting member needs: texts in their language, and buttons that they may press. */
export function reportViewFor(actor: Actor & Pick<BaseInteraction, 'locale'>, services: Sealing) {
  return {
    texts: textsFor(actor.locale),
    undo: undoFor(actor, services),
    seal: sealPressFor(actor, services),
  };
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
