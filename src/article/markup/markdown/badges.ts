import type { Image, Nodes, Paragraph } from 'mdast';

/** Where badges come from, and what they are called: signs of a build's or a package's state. */
const BADGE_LINK =
  /badge|shields?\.io|badgen\.net|codecov\.io|coveralls\.io|travis-ci|circleci\.com|appveyor\.com|snyk\.io|\/workflows\/.*\.svg|readthedocs\.org\/projects|gitpod\.io\/button|deploy.*button/i;
/** Alternative texts that say nothing of the picture: a file's name, or what any picture is. */
const NO_DESCRIPTION =
  /^(?:\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)|(?:alt(?: text)?|image|img|picture|photo|screenshot|logo|banner|icon|figure|bild|imagen)(?:[ _-]?\d+)?)$/i;

/** True for a picture that shows a state, or whose alternative text says nothing. */
export function isUndescribed({ url, alt }: Image): boolean {
  return BADGE_LINK.test(url) || NO_DESCRIPTION.test(alt?.trim() ?? '');
}

/** True for nothing but pictures, one of them a link or several of them: a README's badges. */
export function isRowOfBadges(paragraph: Paragraph): boolean {
  const parts = paragraph.children.filter((child) => !isBlank(child));
  if (parts.length === 0 || !parts.every(isPicture)) return false;
  return parts.length > 1 || parts[0]?.type === 'link';
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
