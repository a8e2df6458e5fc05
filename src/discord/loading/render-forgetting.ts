import { ButtonStyle } from 'discord.js';
import type { Texts } from '../../voice/texts.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  smallPrint,
  textDisplay,
} from '../message/message.js';
import { type ShownArticle, showTitle } from '../message/show-article.js';
import type { SealPress } from './load-permission.js';

/** The state of deleting a server's articles. */
export type Forgetting = 'nothing-kept' | 'ask' | 'kept' | 'done';

/**
 * Asks whether to delete everything kept of a server, or reports the result.
 * @param loaded what the server reads
 */
export function renderForgetting(
  step: Forgetting,
  { article, isOwn }: ShownArticle,
  texts: Texts,
  seal: SealPress,
): ContainerMessage {
  const { buttons, reload } = texts;
  const { fingerprint } = article;
  const title = showTitle(article.title);
  const forget = seal({ action: 'forget', fingerprint, number: 0 });
  return buildMessage([
    textDisplay(reload.forgetting[step](title)),
    ...(step === 'ask'
      ? buttonRow([
          pressButton(buttons.forget, forget, ButtonStyle.Danger),
          pressButton(buttons.keep, { action: 'keep', fingerprint, number: 0 }),
        ])
      : // Says which article the title is of; the question names none.
        [smallPrint([isOwn ? reload.ownArticle : reload.defaultArticle])]),
  ]);
}
