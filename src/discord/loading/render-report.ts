import { ButtonStyle } from 'discord.js';
import type { Texts } from '../../voice/texts.js';
import { carry } from '../message/carried.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  smallPrint,
  textDisplay,
  textFits,
} from '../message/message.js';
import type { PressId } from '../message/press-id.js';
import {
  type AnyReport,
  describeOrigin,
  describeReading,
  describeReport,
  isCompared,
  isUnchanged,
} from './describe-report.js';
import type { SealPress, SealUndo } from './load-permission.js';
import { allChanges, type Change, isAnother, someChanges } from './show-changes.js';

/** With the totals above them, a phone's screen; beside an outline there is room for fewer. */
const MAX_EXCERPTS = 3;
const MAX_EXCERPTS_OF_PREVIEW = 1;
/** Enough to recognise a passage by: three lines of a phone. */
const EXCERPT_LENGTH = 90;

export interface ReportView {
  readonly texts: Texts;
  /** `undo` if the acting member has the permission to undo; otherwise the seal for their own button. */
  readonly undo: 'undo' | SealUndo;
  readonly seal: SealPress;
  /** True where a version from before was brought back. */
  readonly isBack?: boolean;
  /** The loads that are left of the hour's, where they are few, in a sentence. */
  readonly loadsLeft?: string | undefined;
}

/**
 * Tells a moderator in a line what the server reads now, or would read, then what changed, with
 * excerpts of a few changes, and buttons that make it live, undo it or go further back.
 */
export function renderReport(report: AnyReport, view: ReportView): ContainerMessage {
  const { texts } = view;
  const head = [
    carry('verdict', textDisplay(describeReport(report, texts, view.isBack))),
    ...(report.kind === 'preview' ? [textDisplay(describeReading(report, texts))] : []),
  ];
  const changes = changesToShow(report, view);
  const origin = [describeOrigin(report, texts), ...(view.loadsLeft ? [view.loadsLeft] : [])];
  for (let count = changes.length; ; count--) {
    const message = buildMessage([
      ...head,
      ...changes.slice(0, count).map((change) => change.show(EXCERPT_LENGTH, texts)),
      smallPrint(origin),
      ...reportButtons(report, view, count),
    ]);
    if (count === 0 || textFits(message)) return message;
  }
}

function changesToShow(report: AnyReport, { isBack = false }: ReportView): Change[] {
  // Of another article the outline of a preview tells more, and what came back is known already.
  if (!isCompared(report) || ((isBack || report.kind === 'preview') && isAnother(report)))
    return [];
  const count = report.kind === 'preview' ? MAX_EXCERPTS_OF_PREVIEW : MAX_EXCERPTS;
  return someChanges(report, count);
}

function reportButtons(report: AnyReport, view: ReportView, shown: number) {
  const { buttons } = view.texts;
  const { fingerprint } = report.after.article;
  const hasMore = isCompared(report) && allChanges(report).length > shown;
  const more = { action: 'changes', fingerprint, number: 0 } as const;
  const compare = (id: PressId) => (hasMore ? [pressButton(buttons.showAll, view.seal(id))] : []);
  if (report.kind === 'preview') {
    const live = view.seal({ action: 'make-live', fingerprint, number: 0 });
    const makeLive = pressButton(buttons.makeLive, live, ButtonStyle.Success);
    return buttonRow([...(isUnchanged(report) ? [] : [makeLive]), ...compare(more)]);
  }
  const { undoTo, furtherBackTo, forwardTo } = report;
  const ask = pressButton(buttons.askSomething, {
    action: 'ask-something',
    fingerprint,
    number: 0,
  });
  const post = pressButton(buttons.postReport, { action: 'share-report', fingerprint, number: 0 });
  const undo = (label: string, number: number, style?: ButtonStyle.Danger) =>
    pressButton(label, undoId(fingerprint, number, view.undo), style);
  // Where it leads to the same as *Undo*, that is enough.
  const other = (label: string, number: number | undefined) =>
    number === undefined || number === undoTo ? [] : [undo(label, number)];
  return [
    ...buttonRow(
      undoTo === undefined
        ? [ask]
        : [
            undo(buttons.undo, undoTo, ButtonStyle.Danger),
            ask,
            ...compare({ ...more, also: undoTo }),
            post,
          ],
    ),
    ...buttonRow([
      ...other(buttons.furtherBack, furtherBackTo),
      ...other(buttons.latest, forwardTo),
    ]),
  ];
}

function undoId(fingerprint: string, number: number, undo: ReportView['undo']): PressId {
  return undo === 'undo'
    ? { action: undo, fingerprint, number }
    : { action: 'undo-granted', fingerprint: undo(fingerprint, number), number };
}
