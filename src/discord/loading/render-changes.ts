import type { Message } from 'discord.js';
import type { ComparedTexts } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { carriedTexts, carry } from '../message/carried.js';
import { rowsOf, withoutButtons } from '../message/change-buttons.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  shrinkToFit,
  textDisplay,
} from '../message/message.js';
import { type Action, isAmong, type PressId } from '../message/press-id.js';
import type { SealPress } from './load-permission.js';
import { allChanges } from './show-changes.js';

/** With their excerpts, the verdict and the buttons, these fill a phone's screen. */
const CHANGES_A_PAGE = 3;
/** Buttons that are redrawn, or have served their purpose. */
const REDRAWN_ACTIONS: ReadonlySet<Action> = new Set(['changes', 'changes-page']);
/** Two lines on a phone; an edit gets twice as much, including its context. */
const EXCERPT_LENGTH = 54;

/**
 * Draws a page of all that differs between two articles, below the verdict of their report and above its
 * buttons.
 * @param id of the button that led here: from which difference, and the version before
 * @param report the message that has the button
 */
export function renderChanges(
  compared: ComparedTexts,
  id: PressId,
  texts: Texts,
  seal: SealPress,
  report: Pick<Message, 'components'>,
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
  const place = reader.place({ number: page + 1, count: last + 1 });
  const verdict = carriedTexts(report, 'verdict').map((text) =>
    carry('verdict', textDisplay(text)),
  );
  const rows = withoutButtons(rowsOf(report), (id) => isAmong(REDRAWN_ACTIONS, id));
  return shrinkToFit(EXCERPT_LENGTH, (length) =>
    buildMessage([
      ...verdict,
      textDisplay(`**${reload.allChanges(all.length)}** · ${place}`),
      ...shown.map((change) => change.show(length, texts)),
      ...(last === 0
        ? []
        : buttonRow([turn(buttons.previous, page - 1), turn(buttons.next, page + 1)])),
      ...rows,
    ]),
  );
}
