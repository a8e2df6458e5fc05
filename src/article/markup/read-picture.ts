import { foldText } from '../../text/fold-text.js';
import { parsePublicLink } from '../metadata/public-link.js';
import type { Picture } from '../pictures.js';

/** A picture as a source names it. */
export interface DeclaredPicture {
  /** Perhaps relative. */
  readonly address: string;
  readonly description: string;
}

/** Matches the sources and names of badges, which show the state of a build or a package. */
export const BADGE_LINK =
  /badge|shields?\.io|badgen\.net|codecov\.io|coveralls\.io|travis-ci|circleci\.com|appveyor\.com|snyk\.io|\/workflows\/.*\.svg|readthedocs\.org\/projects|gitpod\.io\/button|deploy.*button/i;
/** Matches alternative texts that don't describe the picture: file names and words such as “image”. */
export const NO_DESCRIPTION =
  /^(?:\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)|(?:alt(?: text)?|image|img|picture|photo|screenshot|logo|banner|icon|figure|bild|imagen)(?:[ _-]?\d+)?)$/i;
/** Matches files that stand where a picture is still to come, or keep things apart. */
const PLACEHOLDER =
  /(?:^|[/_-])(?:spacer|blank|transparent|pixel|clear|1x1|placeholder|lazy|loading|loader|spinner|grey|gray)[\w.-]*\.(?:gif|png|jpe?g|webp|svg)(?:[?#]|$)/i;
/** Matches emoji, icons and what counts visitors. */
const NO_ILLUSTRATION =
  /\/(?:emoji|emoticons|smilies|icons?|favicon|avatars?|gravatar)(?:[/_.-]|$)|\b(?:gravatar\.com|doubleclick\.net|google-analytics\.com|scorecardresearch\.com|pixel\.wp\.com|stats\.wp\.com|facebook\.com\/tr)\b/i;
/** Matches files that Discord does not show as pictures. */
const NOT_SHOWN = /\.(?:svgz?|ico|cur|bmp|tiff?|heic|psd|eps|pdf|mp4|webm|mov|m4v|ogv)$/i;
/** Discord's limit on the alternative text is 1,024 UTF-16 units. */
const MAX_DESCRIPTION_CHARACTERS = 1_000;

/** False for an address that only keeps the place of a picture. */
export function isPictureAddress(address: string): boolean {
  return (
    /\S/.test(address) &&
    !/^\s*(?:data|blob|about|javascript):/i.test(address) &&
    !PLACEHOLDER.test(address)
  );
}

/**
 * Reads a picture of the article; undefined for one that not everyone can open, that Discord does not
 * show, or that is no illustration, such as a badge or an emoji.
 * @param base what a relative address is relative to
 */
export function readPicture(
  { address, description }: DeclaredPicture,
  base: string | undefined,
): Picture | undefined {
  if (!isPictureAddress(address) || BADGE_LINK.test(address)) return undefined;
  const url = parsePublicLink(address, base);
  if (url === undefined || NO_ILLUSTRATION.test(url)) return undefined;
  if (NOT_SHOWN.test(new URL(url).pathname)) return undefined;
  const words = foldText(description.slice(0, 2 * MAX_DESCRIPTION_CHARACTERS)).replaceAll(
    '\n',
    ' ',
  );
  if (words === '' || NO_DESCRIPTION.test(words)) return { url };
  return { url, description: cutText(words) };
}

function cutText(text: string): string {
  if (text.length <= MAX_DESCRIPTION_CHARACTERS) return text;
  const kept = text.slice(0, MAX_DESCRIPTION_CHARACTERS - 1);
  // Half a character, where the cut went through one.
  return `${kept.replace(/[\ud800-\udbff]$/u, '').trimEnd()}…`;
}
