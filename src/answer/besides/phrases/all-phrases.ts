import { ar, hi, ja, th, zh } from './asian.js';
import { el, fi, hu, id, tr, vi } from './further.js';
import { da, de, en, nl, no, sv } from './germanic.js';
import { fa, ko } from './korean-persian.js';
import type { Phrases } from './phrases.js';
import { es, fr, it, pt, ro } from './romance.js';
import { pl, ru, uk } from './slavic.js';

/** The languages whose question words are known, by BCP 47 primary subtag. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  ar,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
