import type { AnswerWords } from './answer-words.js';
import { hi, id, ja, ko, th, vi, zh } from './asian.js';
import { ar, el, fa, fi, hu, tr } from './further.js';
import { da, de, en, nl, no, sv } from './germanic.js';
import { es, fr, it, pt, ro } from './romance.js';
import { pl, ru, uk } from './slavic.js';

/** By BCP 47 primary subtag. */
export const ANSWER_WORDS: Readonly<Record<string, AnswerWords>> = {
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
