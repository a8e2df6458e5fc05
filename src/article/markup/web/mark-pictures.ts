import { isPictureAddress } from '../read-picture.js';
import type { DomDocument, DomElement } from './dom.js';
import { MAX_CAPTION_CHARACTERS } from './finding/captions.js';
import { isLongerThan, textOf } from './finding/element-text.js';
import { attributesOfImage } from './parse-document.js';

/** The most images that are looked at; a page with more has them for other reasons. */
const MAX_IMAGES = 1_000;
/** In CSS pixels: smaller ones are icons, emoji, lines, or count visitors. */
const MIN_SIDE = 64;
/** In pixels: wide enough for a chat, where the page offers several sizes. */
const ENOUGH_WIDTH = 800;
/** Where scripts that load pictures late look for the address, the most usual first. */
const LATE_SOURCES =
  'data-src data-lazy-src data-original data-orig-file data-original-src data-hi-res-src data-full-src data-actualsrc data-image data-url data-srcurl'.split(
    ' ',
  );
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** Matches classes of images that illustrate nothing. */
const NO_ILLUSTRATION =
  /(?:^|[\s_-])(?:emoji|emote|emoticon|smiley|icon|avatar|gravatar|badge|logo|spinner|sprite|tracking|pixel|math)(?:$|[\s_-])/i;
/** Longer lists of addresses are no pages' own. */
const MAX_SET_CHARACTERS = 10_000;
const NOT_SHOWN_TYPE = /svg|avif|jxl/i;

/** Returns the address that relative ones are relative to; undefined for a file without one. */
export function baseOf(document: DomDocument, url: string | undefined): string | undefined {
  const declared = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(declared, url) ? new URL(declared, url).href : url;
}

/**
 * Marks the images of an article that are illustrations, and gives them the address and the description
 * that a reader gets. Call it once the text is found: it changes attributes.
 */
export function markPictures(article: DomElement): void {
  const captions = new Map<DomElement, string>();
  for (const image of [...article.querySelectorAll('img')].slice(0, MAX_IMAGES)) {
    const address = isIllustration(image) ? addressOf(image) : undefined;
    if (address === undefined) continue;
    image.setAttribute('src', address);
    image.setAttribute('alt', describe(image, captions));
    image.setAttribute('data-picture', '');
  }
}

function isIllustration(image: DomElement): boolean {
  const role = image.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (NO_ILLUSTRATION.test(image.getAttribute('class') ?? '')) return false;
  const style = image.getAttribute('style') ?? '';
  return ['width', 'height'].every((side) => {
    const declared = /^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/.exec(image.getAttribute(side) ?? '')?.[1];
    const styled = new RegExp(`(?:^|[;\\s])${side}:\\s*(\\d+)px`, 'i').exec(style)?.[1];
    return Number(declared ?? styled ?? MIN_SIDE) >= MIN_SIDE;
  });
}

function addressOf(image: DomElement): string | undefined {
  const attributes = attributesOfImage(image);
  const sources =
    image.parentElement?.localName === 'picture' ? sourcesOf(image.parentElement) : [];
  const candidates = [
    ...LATE_SOURCES.map((name) => attributes.get(name)),
    ...LATE_SETS.map((name) => chooseFrom(attributes.get(name))),
    attributes.get('src'),
    ...sources,
  ];
  return candidates.find((address) => address !== undefined && isPictureAddress(address))?.trim();
}

function sourcesOf(picture: DomElement): (string | undefined)[] {
  return [...picture.children].flatMap((source) => {
    const attributes = attributesOfImage(source);
    if (source.localName !== 'source' || NOT_SHOWN_TYPE.test(attributes.get('type') ?? ''))
      return [];
    return LATE_SETS.map((name) => chooseFrom(attributes.get(name)));
  });
}

/** Chooses from a `srcset`: the smallest that is wide enough, else the largest. */
function chooseFrom(set = ''): string | undefined {
  const candidates = [
    ...set
      .slice(0, MAX_SET_CHARACTERS)
      .matchAll(/(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)/g),
  ].map(([, address, size, unit]) => ({
    address,
    // A density is counted from half of what is enough.
    width: Number(size ?? 1) * (unit === 'w' ? 1 : ENOUGH_WIDTH / 2) || 0,
  }));
  candidates.sort((a, b) => a.width - b.width);
  return (candidates.find(({ width }) => width >= ENOUGH_WIDTH) ?? candidates.at(-1))?.address;
}

/** Returns the alternative text; for want of one, the caption. */
function describe(image: DomElement, captions: Map<DomElement, string>): string {
  const alternative = image.getAttribute('alt')?.trim();
  if (alternative) return alternative;
  const figure = image.closest('figure');
  if (!figure) return '';
  // Many images may be in the same figure.
  const known = captions.get(figure) ?? captionOf(figure);
  captions.set(figure, known);
  return known;
}

function captionOf(figure: DomElement): string {
  const caption = figure.querySelector('figcaption');
  return caption && !isLongerThan(MAX_CAPTION_CHARACTERS, caption) ? textOf(caption) : '';
}
