import { subtext } from 'discord.js';
import type { Texts } from '../../voice/texts.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  shrinkToFit,
  textDisplay,
} from '../message/message.js';
import type { PressId } from '../message/press-id.js';
import { showTitle } from '../message/show-article.js';
import type { SealPress } from './load-permission.js';
import { allChanges, type Compared } from './show-changes.js';

/** With their excerpts, a phone's screen. */
const CHANGES_A_PAGE = 4;
/** Four lines of a phone; an edit has twice as many with what stands around it. */
const EXCERPT_LENGTH = 100;

/**
 * Draws a page of all that differs between two articles.
 * @param id of the button that led here: from which difference, and the version before
 */
export function renderChanges(
  compared: Compared,
  id: PressId,
  texts: Texts,
  seal: SealPress,
): ContainerMessage {
  const all = allChanges(compared);
  const last = Math.max(0, Math.ceil(all.length / CHANGES_A_PAGE) - 1);
  const page = Math.min(Math.floor(id.number / CHANGES_A_PAGE), last);
  const shown = all.slice(page * CHANGES_A_PAGE, (page + 1) * CHANGES_A_PAGE);
  const turn = (label: string, to: number) => ({
    // No two buttons of a message have the same id.
    ...pressButton(
      label,
      seal({
        ...id,
        action: 'changes-page',
        number: Math.max(0, to) * CHANGES_A_PAGE + (to < 0 ? 1 : 0),
      }),
    ),
    disabled: to < 0 || to > last,
  });
  const { buttons, reload, reader } = texts;
  const title = showTitle(compared.after.article.title) || '…';
  return shrinkToFit(EXCERPT_LENGTH, (length) =>
    buildMessage([
      textDisplay(
        [
          `### ${reload.allChanges(all.length)}`,
          subtext([reader.place({ number: page + 1, count: last + 1 }), title].join(' · ')),
        ].join('\n'),
      ),
      ...shown.map((change) => change.show(length, texts)),
      ...(last === 0
        ? []
        : buttonRow([turn(buttons.previous, page - 1), turn(buttons.next, page + 1)])),
    ]),
  );
}
