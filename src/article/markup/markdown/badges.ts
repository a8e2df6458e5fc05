import type { Image, Nodes, Paragraph } from 'mdast';

/** Matches the sources and names of badges, which show the state of a build or a package. */
const BADGE_LINK =
  /badge|shields?\.io|badgen\.net|codecov\.io|coveralls\.io|travis-ci|circleci\.com|appveyor\.com|snyk\.io|\/workflows\/.*\.svg|readthedocs\.org\/projects|gitpod\.io\/button|deploy.*button/i;
/** Matches alternative texts that don't describe the picture: file names and words such as “image”. */
const NO_DESCRIPTION =
  /^(?:\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)|(?:alt(?: text)?|image|img|picture|photo|screenshot|logo|banner|icon|figure|bild|imagen)(?:[ _-]?\d+)?)$/i;

/** True for a badge, or a picture whose alternative text says nothing. */
export function isUndescribed({ url, alt }: Image): boolean {
  return BADGE_LINK.test(url) || NO_DESCRIPTION.test(alt?.trim() ?? '');
}

/** True for a README's badges: only pictures, either several or one that is a link. */
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
