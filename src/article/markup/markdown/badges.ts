import type { Image, Nodes, Paragraph } from 'mdast';
import { BADGE_LINK, NO_DESCRIPTION } from '../read-picture.js';

/** True for a badge, or a picture whose alternative text says nothing. */
export function isUndescribed({ url, alt }: Image): boolean {
  return BADGE_LINK.test(url) || NO_DESCRIPTION.test(alt?.trim() ?? '');
}

/** True for a paragraph of nothing but pictures: badges, or illustrations that are shown beside the text. */
export function isRowOfPictures(paragraph: Paragraph): boolean {
  const parts = paragraph.children.filter((child) => !isBlank(child));
  return parts.length > 0 && parts.every(isPicture);
}

function isPicture(node: Nodes): boolean {
  if (node.type === 'image') return true;
  if (node.type !== 'link') return false;
  const parts = node.children.filter((child) => !isBlank(child));
  return parts.length > 0 && parts.every((child) => child.type === 'image');
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || ('value' in node && /^(?:\s|&nbsp;|<[^>]*>)*$/.test(node.value));
}
