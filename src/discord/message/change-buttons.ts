import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  type Message,
} from 'discord.js';

/** Replaces buttons; a row that is left without any is removed. */
export function changeButtons(
  components: readonly APIComponentInContainer[],
  change: (button: APIButtonComponent) => readonly APIButtonComponent[],
): APIComponentInContainer[] {
  return components.flatMap((row): APIComponentInContainer[] => {
    if (row.type !== ComponentType.ActionRow) return [row];
    const buttons = (row.components as APIButtonComponent[]).flatMap(change);
    return buttons.length > 0 ? [{ ...row, components: buttons }] : [];
  });
}

/** A message's rows of buttons, with those that come back to the bot only if they are kept. */
export function keptRows(
  { components: [container] }: Pick<Message, 'components'>,
  isKept: (customId: string) => boolean,
): APIComponentInContainer[] {
  const json = container?.toJSON();
  if (json?.type !== ComponentType.Container) return [];
  const rows = (json as APIContainerComponent).components.filter(
    ({ type }) => type === ComponentType.ActionRow,
  );
  return changeButtons(rows, (button) =>
    'custom_id' in button && !isKept(button.custom_id) ? [] : [button],
  );
}
