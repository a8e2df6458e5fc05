import type { DomElement } from '../dom.js';
import { holds, isLongerThan, linkShare, textOf } from './element-text.js';

/** A longer text beside a picture is a text of its own. */
export const MAX_CAPTION_CHARACTERS = 300;
/** Below a picture that is a link to another article, most of the text is one too. */
const MAX_LINK_SHARE = 0.5;
const IMAGES = new Set(['img']);
const NO_CAPTION = new Set('h1 h2 h3 h4 h5 h6 button'.split(' '));
const CAPTION_NAME =
  /caption|legend|image-?text|bildunterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|onderschrift/i;

/** True for a picture with its caption, and for the box around both. */
export function isCaptioned(element: DomElement): boolean {
  if (isLongerThan(MAX_CAPTION_CHARACTERS, element) || textOf(element) === '') return false;
  if (!holds(element, IMAGES) || holds(element, NO_CAPTION)) return false;
  const captions = [...element.querySelectorAll('figcaption,[class]')].filter(
    (part) =>
      part.localName === 'figcaption' || CAPTION_NAME.test(part.getAttribute('class') ?? ''),
  );
  const isInCaption = (part: DomElement) => captions.some((caption) => caption.contains(part));
  const isWhole = [...element.querySelectorAll('p')].every(
    (part) => isInCaption(part) || textOf(part) === '',
  );
  return captions.length > 0 && isWhole && linkShare(element) <= MAX_LINK_SHARE;
}
