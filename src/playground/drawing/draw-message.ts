import { type Drawing, drawComponents, drawFile, drawMedia } from './draw-components.js';
import { drawMarkdown } from './draw-markdown.js';
import { button, element } from './element.js';
import { formatTime, formatTitle } from './format-time.js';
import type { MessageView } from './message-view.js';

/** Draws a message as Discord shows it in a channel. */
export function drawMessage(message: MessageView, drawing: Drawing): HTMLElement {
  const { author, isPrivate, isThinking, isEdited, content, components } = message;
  const created = new Date(message.createdAtMs);
  const header = element(
    'header',
    {},
    element('span', { class: 'author' }, author.name),
    author.isBot ? element('span', { class: 'badge' }, 'APP') : undefined,
    element(
      'time',
      { title: formatTitle(created, drawing.locale) },
      formatTime(created, 't', drawing.locale),
    ),
  );
  const edited = isEdited ? element('span', { class: 'edited' }, ' (edited)') : undefined;
  const kind = `message${isPrivate ? ' private' : ''}${author.isBot ? ' of-bot' : ''}`;
  return element(
    'article',
    { class: kind, 'data-message': message.id },
    drawOccasion(message),
    element('div', { class: 'avatar', 'aria-hidden': 'true' }, drawInitial(author)),
    element(
      'div',
      { class: 'body' },
      header,
      isThinking ? drawThinking(author.name) : undefined,
      content.length === 0
        ? undefined
        : element('div', { class: 'markdown' }, ...drawMarkdown(content, drawing.locale), edited),
      ...drawComponents(components, drawing),
      ...message.attachments.map((attachment) =>
        attachment.isPicture
          ? drawMedia({
              url: attachment.url,
              isElsewhere: false,
              description: attachment.name,
              isSpoiler: false,
            })
          : drawFile(attachment),
      ),
      content.length === 0 ? edited : undefined,
      isPrivate ? drawPrivacy(drawing) : undefined,
    ),
  );
}

function drawPrivacy({ dismiss }: Drawing): HTMLElement {
  const leave = button({ class: 'text-button' }, dismiss, 'Dismiss message');
  const eye = element('span', { 'aria-hidden': 'true' }, '👁 ');
  return element('footer', {}, eye, 'Only you can see this • ', leave);
}

function drawOccasion({ occasion }: MessageView): HTMLElement | undefined {
  if (!occasion) return undefined;
  const person = element('span', { class: 'occasion-person' }, occasion.person);
  const rest =
    occasion.type === 'command'
      ? [' used ', element('span', { class: 'occasion-command' }, occasion.command)]
      : [' ', element('span', {}, occasion.excerpt)];
  return element('div', { class: 'occasion' }, element('div', {}, person, ...rest));
}

function drawThinking(name: string): HTMLElement {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
  dots.append(element('i'), element('i'), element('i'));
  return element('div', { class: 'thinking' }, dots, ` ${name} is thinking…`);
}

function drawInitial({ name, isBot }: MessageView['author']): string {
  return isBot ? '❞' : (name[0] as string).toUpperCase();
}
