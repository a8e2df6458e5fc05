import type { Command } from '../src/discord/command.js';
import { ask } from './ask.js';
import { reload } from './reload.js';

/** All commands: what is registered with Discord and what answers are both read from here. */
export const commands: readonly Command[] = [ask, reload];
