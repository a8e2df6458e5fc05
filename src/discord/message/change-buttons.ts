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

/** Drops some of the buttons that come back to the bot. */
export function withoutButtons(
  components: readonly APIComponentInContainer[],
  isDropped: (customId: string) => boolean,
): APIComponentInContainer[] {
  return changeButtons(components, (button) =>
    'custom_id' in button && isDropped(button.custom_id) ? [] : [button],
  );
}

/** A message's rows of buttons. */
export function rowsOf({
  components: [container],
}: Pick<Message, 'components'>): APIComponentInContainer[] {
  const json = container?.toJSON();
  if (json?.type !== ComponentType.Container) return [];
  return (json as APIContainerComponent).components.filter(
    ({ type }) => type === ComponentType.ActionRow,
  );
}
