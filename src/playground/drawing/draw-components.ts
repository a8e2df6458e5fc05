import { drawLink, drawMarkdown } from './draw-markdown.js';
import { drawSelect } from './draw-select.js';
import { element } from './element.js';
import type { ButtonView, ComponentView, MediaView } from './message-view.js';

/** For whom a message is drawn, and what their actions do. */
export interface Drawing {
  /** BCP 47; times and dates are written in its style. */
  readonly locale: string;
  /** Called when a button is pressed. */
  readonly press: (customId: string) => void;
  /** Called when something is chosen from a menu. */
  readonly choose: (customId: string, values: readonly string[]) => void;
  /** Called when a private message is dismissed. */
  readonly dismiss: () => void;
}

/** Draws components, including nested ones, as Discord does. */
export function drawComponents(
  components: readonly ComponentView[],
  drawing: Drawing,
): HTMLElement[] {
  return components.map((component) => drawComponent(component, drawing));
}

function drawComponent(component: ComponentView, drawing: Drawing): HTMLElement {
  const drawAll = (inner: readonly ComponentView[]) => drawComponents(inner, drawing);
  switch (component.type) {
    case 'container': {
      const { accent, isSpoiler, components: inner } = component;
      const kind = `container${accent ? ' accented' : ''}${isSpoiler ? ' spoiler' : ''}`;
      const container = element('div', { class: kind }, ...drawAll(inner));
      if (accent) container.style.setProperty('--accent', accent);
      return container;
    }
    case 'section': {
      const texts = element('div', { class: 'section-texts' }, ...drawAll(component.components));
      return element('div', { class: 'section' }, texts, ...drawAll([component.accessory]));
    }
    case 'text':
      return element(
        'div',
        { class: 'markdown' },
        ...drawMarkdown(component.content, drawing.locale),
      );
    case 'separator': {
      const { isVisible, isLarge } = component;
      const kind = `separator${isVisible ? ' visible' : ''}${isLarge ? ' large' : ''}`;
      return element('div', { class: kind, role: isVisible ? 'separator' : undefined });
    }
    case 'thumbnail':
      return element('div', { class: 'thumbnail' }, drawMedia(component.media));
    case 'gallery':
      return drawGallery(component.items);
    case 'file':
      return drawFile(component);
    case 'row':
      return element('div', { class: 'row' }, ...drawAll(component.components));
    case 'button':
      return drawButton(component, drawing);
    case 'select':
      return drawSelect(component, (values) => drawing.choose(component.customId, values));
    default:
      return element('div', { class: 'unknown' }, `Component of type ${component.number}`);
  }
}

/** Draws a file that can be downloaded. */
export function drawFile(file: { name: string; url: string; size: string }): HTMLElement {
  return element(
    'div',
    { class: 'file' },
    element('span', { class: 'file-sign', 'aria-hidden': 'true' }, '📄'),
    element(
      'div',
      {},
      drawLink(file.url, file.name),
      element('div', { class: 'file-size' }, file.size),
    ),
  );
}

/** Draws pictures as Discord arranges them: one as wide as the message, several in two columns. */
function drawGallery(items: readonly MediaView[]): HTMLElement {
  const kind = ['single', undefined, 'three'][items.length - 1];
  return element('div', { class: kind ? `gallery ${kind}` : 'gallery' }, ...items.map(drawMedia));
}

/**
 * Draws a picture, or its description if it cannot be fetched. For a picture on the web, which is never
 * fetched because nobody who looks at a drawing has asked for it, a tile says what is there.
 */
export function drawMedia(media: MediaView): HTMLElement {
  if (media.isElsewhere) return drawTile(media);
  const { url, description, isSpoiler } = media;
  const picture = element('img', {
    src: url,
    alt: description,
    title: description || undefined,
    class: isSpoiler && 'spoiler',
  });
  picture.addEventListener('error', () => picture.classList.add('missing'));
  return picture;
}

function drawTile({ url, description, isSpoiler }: MediaView): HTMLElement {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const name = description === '' ? `Picture from ${host}` : description;
  return element(
    'div',
    { class: isSpoiler ? 'tile spoiler' : 'tile', role: 'img', 'aria-label': name, title: url },
    element('span', { class: 'tile-sign' }, '🖼️'),
    description === '' ? undefined : element('span', { class: 'tile-words' }, description),
    element('span', { class: 'tile-host' }, host),
  );
}

function drawButton(button: ButtonView, { press }: Drawing): HTMLElement {
  const { style, label, emoji, customId, url, isDisabled } = button;
  const children = [
    emoji === '' ? undefined : element('span', { 'aria-hidden': label !== '' }, emoji),
    label === '' ? undefined : element('span', {}, label),
  ];
  if (style === 'link' && url !== undefined && !isDisabled) {
    const link = drawLink(url, ...children.filter((child) => child !== undefined));
    link.className = 'button secondary';
    link.append(element('span', { class: 'leads-out', 'aria-hidden': 'true' }, '↗\uFE0E'));
    return link;
  }
  const kind = style === 'link' ? 'secondary' : style;
  const attributes = {
    type: 'button',
    class: `button ${kind}`,
    disabled: isDisabled,
    'data-id': customId,
  };
  const made = element('button', attributes, ...children);
  made.addEventListener('click', () => press(customId as string));
  return made;
}
