import { foldText } from '../../../../text/fold-text.js';
import { endsSentence } from '../../../../text/sentences.js';
import type { DomElement } from '../dom.js';
import { jsonItemsOf } from './json-items.js';

/** A shorter text describes the article instead of being it. */
const MIN_TEXT_CHARACTERS = 100;
/** A shorter string in the data of a page is a label. */
const MIN_PARAGRAPH_CHARACTERS = 40;
/** Deeper data are no articles; the limit also keeps hostile data from filling the stack. */
const MAX_DEPTH = 60;
/** More strings than a long article has. */
const MAX_STRINGS = 20_000;
/** Selects the data from which frameworks build a page in the browser. */
const DATA = '#__NEXT_DATA__,#__NUXT_DATA__,[type="application/json"]';
const SUMMARY_KEY =
  /^(?:description|excerpt|summary|teaser|seo\w*|meta\w*|og\w*|alt|caption|copyright|disclaimer|related\w*|recommend\w*|footer\w*|cookie\w*)$/i;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** Returns the text of the article as the page declares it for search engines, as HTML; undefined if it doesn't. */
export function declaredText(scripts: readonly DomElement[]): string | undefined {
  const texts = scripts
    .filter((script) => script.matches('[type="application/ld+json"]'))
    .flatMap((script) => jsonItemsOf(script.textContent ?? ''))
    .map((item) => ('articleBody' in item ? item.articleBody : undefined))
    .filter((text) => typeof text === 'string');
  const longest = texts.sort((a, b) => b.length - a.length)[0] ?? '';
  return longest.length < MIN_TEXT_CHARACTERS ? undefined : asHtml(longest);
}

/** Returns the texts in the data from which a script would build the page, as HTML; undefined for none. */
export function textInData(scripts: readonly DomElement[]): string | undefined {
  const strings: string[] = [];
  for (const script of scripts.filter((each) => each.matches(DATA))) {
    try {
      collectTexts(JSON.parse(script.textContent ?? ''), strings, 0);
    } catch {
      // Data that cannot be read hold no text.
    }
  }
  const texts = [...new Set(strings)];
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  // Beside a whole article, other texts are beginnings of others.
  const whole = texts.find((text) => text.length > all / 2);
  if (all < MIN_TEXT_CHARACTERS) return undefined;
  return (whole === undefined ? texts : [whole]).map(asHtml).join('\n');
}

function collectTexts(data: unknown, found: string[], depth: number): void {
  if (typeof data === 'string') {
    if (found.length < MAX_STRINGS && isText(data)) found.push(data);
  } else if (typeof data === 'object' && data !== null && depth < MAX_DEPTH) {
    for (const [key, value] of Object.entries(data)) {
      if (!SUMMARY_KEY.test(key)) collectTexts(value, found, depth + 1);
    }
  }
}

function isText(text: string): boolean {
  const words = text.replace(TAG, ' ').trim();
  return words.length >= MIN_PARAGRAPH_CHARACTERS && /\s/.test(words) && endsSentence(words);
}

/** Makes a paragraph of each line of a text; one that is HTML already is returned as it is. */
function asHtml(text: string): string {
  if (/<(?:p|div|br|h[1-6]|ul|li)\b/i.test(text)) return text;
  const lines = text.split(/\n+/).map((line) => foldText(line.replace(TAG, '')));
  return lines
    .filter((line) => line !== '')
    .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}
