import {
  type APIComponentInContainer,
  type APIMediaGalleryComponent,
  ComponentType,
} from 'discord.js';
import type { Picture } from '../../article/pictures.js';

/**
 * Shows one to ten pictures side by side, with what they show for those who cannot see them. Discord
 * fetches them itself; one that it cannot fetch leaves an empty place.
 */
export function pictureGallery(pictures: readonly Picture[]): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: pictures.map(({ url, description }) => ({
      media: { url },
      ...(description !== undefined && { description }),
    })),
  };
}

/** Makes a component of a message that Discord returned fit to be sent again: as it was sent. */
export function asSent(component: APIComponentInContainer): APIComponentInContainer {
  if (component.type !== ComponentType.MediaGallery) return component;
  return pictureGallery(
    component.items.map(({ media, description }) => ({
      url: media.url,
      ...(description && { description }),
    })),
  );
}
