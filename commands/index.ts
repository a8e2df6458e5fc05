import type { Command } from '../src/discord/interaction/command.js';
import { article } from './article.js';
import { ask } from './ask.js';
import { askTheArticle } from './ask-the-article.js';
import { checkThisQuote } from './check-this-quote.js';
import { reload } from './reload.js';

/** All commands. Registering and routing both read this list. */
export const commands: readonly Command[] = [ask, article, reload, askTheArticle, checkThisQuote];
