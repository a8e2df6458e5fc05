import { ButtonStyle, ComponentType, SeparatorSpacingSize } from 'discord.js';
import type {
  ButtonView,
  ComponentView,
  MarkdownNode,
  MediaView,
  SelectView,
} from '../drawing/message-view.js';
import type { Component } from '../rules/message-body.js';

/** The files and people that components refer to. */
export interface ComponentContext {
  readonly readMarkdown: (source: string) => readonly MarkdownNode[];
  readonly attachments: readonly {
    readonly filename: string;
    readonly url: string;
    readonly size: number;
  }[];
}

const BUTTON_STYLES: Readonly<Record<number, ButtonView['style']>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
};

/** Prepares components, as they were sent, for drawing. */
export function viewComponents(
  components: readonly Component[],
  context: ComponentContext,
): ComponentView[] {
  return components.map((component) => viewComponent(component, context));
}

function viewComponent(component: Component, context: ComponentContext): ComponentView {
  const inner = viewComponents(component.components ?? [], context);
  switch (component.type) {
    case ComponentType.Container:
      return {
        type: 'container',
        accent: asColour(component.accent_color),
        isSpoiler: component.spoiler ?? false,
        components: inner,
      };
    case ComponentType.Section: {
      const accessory = viewComponent(component.accessory as Component, context);
      return { type: 'section', components: inner, accessory };
    }
    case ComponentType.TextDisplay:
      return { type: 'text', content: context.readMarkdown(component.content ?? '') };
    case ComponentType.Separator: {
      const isLarge = component.spacing === SeparatorSpacingSize.Large;
      return { type: 'separator', isVisible: component.divider ?? true, isLarge };
    }
    case ComponentType.Thumbnail:
      return { type: 'thumbnail', media: viewMedia(component as MediaItem, context) };
    case ComponentType.MediaGallery: {
      const items = (component.items ?? []) as MediaItem[];
      return { type: 'gallery', items: items.map((item) => viewMedia(item, context)) };
    }
    case ComponentType.File: {
      const url = component.file?.url ?? '';
      const attached = findAttachment(url, context);
      return {
        type: 'file',
        name: attached?.filename ?? url,
        url: attached?.url ?? url,
        size: formatSize(attached?.size ?? 0),
      };
    }
    case ComponentType.ActionRow:
      return { type: 'row', components: inner };
    case ComponentType.Button:
      return viewButton(component);
    case ComponentType.StringSelect:
      return viewSelect(component);
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      // Its options are people or places, which the message does not list.
      return viewSelect({ ...component, options: [], disabled: true });
    default:
      return { type: 'unknown', number: component.type };
  }
}

interface MediaItem {
  readonly media: { readonly url: string };
  readonly description?: string | null;
  readonly spoiler?: boolean;
}

function viewMedia(
  { media, description, spoiler }: MediaItem,
  context: ComponentContext,
): MediaView {
  const attached = findAttachment(media.url, context);
  const url = attached?.url ?? media.url;
  return {
    url,
    isElsewhere: !attached,
    description: description ?? '',
    isSpoiler: spoiler ?? false,
  };
}

function viewButton({ style, label, emoji, custom_id, url, disabled }: Component): ButtonView {
  return {
    type: 'button',
    style: BUTTON_STYLES[style ?? ButtonStyle.Secondary] ?? 'secondary',
    label: label ?? '',
    emoji: emoji?.name ?? '',
    customId: custom_id ?? undefined,
    url: url ?? undefined,
    isDisabled: disabled ?? false,
  };
}

function viewSelect(select: Component): SelectView {
  return {
    type: 'select',
    customId: select.custom_id as string,
    placeholder: select.placeholder ?? 'Make a selection',
    options: (select.options ?? []).map(({ label, value, description, default: isDefault }) => ({
      label,
      value,
      description: description ?? '',
      isDefault: isDefault ?? false,
    })),
    minValues: select.min_values ?? 1,
    maxValues: select.max_values ?? 1,
    isDisabled: select.disabled ?? false,
  };
}

function findAttachment(url: string, { attachments }: ComponentContext) {
  const name = /^attachment:\/\/(.*)$/s.exec(url)?.[1];
  return attachments.find(({ filename }) => filename === name);
}

function asColour(number: number | null | undefined): string | undefined {
  return number == null ? undefined : `#${number.toString(16).padStart(6, '0')}`;
}

/** Formats a file’s size as Discord does, such as `12.3 KB`. */
export function formatSize(bytes: number): string {
  const units = ['bytes', 'KB', 'MB'];
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const amount = bytes / 1024 ** power;
  return `${Number(amount.toFixed(2))} ${units[power]}`;
}
