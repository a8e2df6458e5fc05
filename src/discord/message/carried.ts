import {
  type APIComponentInContainer,
  type APIMessageComponent,
  ComponentType,
  type Message,
} from 'discord.js';

/**
 * Ids of components that hold data for a message's buttons. They are far from the ids that Discord
 * gives to other components, and the same as in earlier versions.
 */
const IDS = {
  /** The question that is answered; a text. */
  question: 1000,
  /** A notice for this member at this moment, which is never shared; a text. */
  notice: 1001,
  /** The outcome of a load, above its differences; a text. */
  verdict: 1003,
  /** The link to the message whose quotations were checked; a button. */
  checkedMessage: 1002,
  /** The first checked quotation; the others have the following ids. Texts. */
  quotation: 1100,
} as const;

/** More than a message has components. */
const MAX_QUOTATIONS = 40;

type Kind = keyof typeof IDS;
type Carrier = Pick<Message, 'components'>;

/** Marks a component as what carries something. */
export function carry<Component extends { type: ComponentType }>(
  kind: Kind,
  component: Component,
  at = 0,
): Component & { readonly id: number } {
  return { ...component, id: IDS[kind] + at };
}

/** True when a component carries this. */
export function carries({ id = 0 }: { readonly id?: number | undefined }, kind: Kind): boolean {
  const last = kind === 'quotation' ? IDS.quotation + MAX_QUOTATIONS - 1 : IDS[kind];
  return id >= IDS[kind] && id <= last;
}

/** The texts of a message that carry something, as Discord markdown, in order. */
export function carriedTexts(message: Carrier, kind: Kind): string[] {
  return displaysOf(message)
    .filter((display) => carries(display, kind))
    .map(({ content }) => content);
}

/** The link of the button that carries something; undefined without one. */
export function carriedLink(message: Carrier, kind: Kind): string | undefined {
  return componentsOf(message)
    .flatMap((each) => (carries(each, kind) && 'url' in each ? each.url : []))
    .at(0);
}

/** All texts of a message, as Discord markdown, in order. */
export function textsOf(message: Carrier): string[] {
  return displaysOf(message).map(({ content }) => content);
}

function displaysOf(message: Carrier) {
  return componentsOf(message).filter((each) => each.type === ComponentType.TextDisplay);
}

/** The components of a message and those inside, in reading order. */
function componentsOf({ components }: Carrier): APIMessageComponent[] {
  return components.flatMap((component) => withInner(component.toJSON() as APIMessageComponent));
}

function withInner(
  component: APIMessageComponent | APIComponentInContainer,
): APIMessageComponent[] {
  const inner = 'components' in component ? (component.components as APIMessageComponent[]) : [];
  const accessory = 'accessory' in component ? [component.accessory as APIMessageComponent] : [];
  return [component as APIMessageComponent, ...[...inner, ...accessory].flatMap(withInner)];
}
