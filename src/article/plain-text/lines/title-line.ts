import { CHARACTERS_PER_COLUMN, fitsColumns } from '../../../text/columns.js';
import { isListItem } from '../../../text/list-item.js';
import { endsSentence } from '../../../text/sentences.js';
import { BYLINE } from '../../byline.js';
import { CREDITS, NAME } from '../../credit-line.js';
import { MAX_TITLE_COLUMNS, markOf } from './heading-marks.js';
import { isTableRow } from './text-line.js';

/** Headlines are mostly longer than the name of a person, a site, a book or a film. */
export const MIN_HEADLINE_COLUMNS = 25;
/** Matches a line beside the text that belongs to a picture, a person or a date. */
const BESIDE_THE_TEXT = [
  // captions and credits
  /^(?:photo|picture|image|figure|fig\.|table|chart|map|graphic|video|source|credits?|caption|file photo|illustration|photograph|foto|bild|abb(?:ildung|\.)|grafik|quelle|tabelle|imagen|fuente|gráfico|crédit|légende|рис\.|фото|источник|图|圖|来源|來源|写真|出典|الصورة|المصدر|चित्र|स्रोत|ภาพ|ที่มา)(?:\s*\d+[\d.]*|\s+(?:source|caption|credit))?(?:\s*[:：,]|\s+by\s|\s+courtesy|\s*©)/iu,
  /^(?:figure|fig\.|table|chart|abb(?:ildung|\.)|tabelle)\s*\d/iu,
  ...CREDITS,
  // a person in a picture, or its credit: "Anna Smith, 43", "Anna Smith/The Mill"
  new RegExp(`^${NAME}(?:\\s${NAME}){1,3}(?:,\\s*\\d{1,3}|\\s?/\\s?\\p{Lu}.*)$`, 'u'),
  BYLINE,
  new RegExp(`^(?:Edited|Translated|Photos?) by\\s+${NAME}(?:[,\\s]+${NAME}){0,7}$`, 'u'),
  // dates of publication
  /^(?:published|updated|posted|last (?:updated|modified)|veröffentlicht|aktualisiert|stand|publicado|actualizado|publié|mis à jour)(?:\s+(?:on|at|by|am|le|el))?\b.*\d/iu,
  /^\d{1,2}(?:\.|st|nd|rd|th)?\s+\p{L}+\.?,?\s+\d{4}(?:\D.*)?$/u,
  /^(?:\p{L}+,\s+)?\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4}(?:\D.*)?$/u,
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}(?:[-./]\d{4}|\/\d{2}))(?:[\s,].*)?$/,
  /^(?:\S{1,4}\s+\S{1,6}\s+)?\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:[\s(（].*)?$/u,
  // yield, times and rating of a recipe
  /^(?:serves|servings|makes|yields?|(?:prep(?:aration)?|cook(?:ing)?|baking|total) time|ready in|rated|für|ergibt|para|pour)\s+(?:about\s|etwa\s)?[\d½¼¾]/iu,
  // keywords and identifiers
  /^(?:key ?words|tags|topics|categor(?:y|ies)|filed under|doi|issn|isbn|schlagwörter|palabras clave|mots[- ]clés)\s*[:：]/iu,
  // headers of mails, and fields with a number: "Phone: 030 1234"
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|von|an|betreff|datum|gesendet|de|para|asunto|fecha|à|objet|re|fwd?|aw|wg):\s/iu,
  /^[^:]{1,30}:\s[^\p{L}]*\p{N}/u,
  // links and addresses
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$/i,
];
/** A pull quote, or a turn that begins with a dash. */
const SPEECH = /^["“„«'‘「『].*["”“»'’」』]$|^[—–]\s?\S/u;
/** A time or the number of a reference: "[9:41] Good morning", "[1] Smith". */
const BRACKETED_NUMBER = /^\[\d/;

/**
 * True when a line without any mark could be a heading: it is short, begins like a title, ends no sentence,
 * and is no caption, byline, date, field, list item, pull quote or row of a table.
 */
export function looksLikeTitle(line: string): boolean {
  const text = line.trim();
  return (
    fitsColumns(text, MAX_TITLE_COLUMNS) &&
    /\p{L}.*[\p{L}\p{M}\p{N}]/u.test(text) &&
    // "iPhone" and "eBay" begin with a small letter too.
    !/^[^\p{L}]*\p{Ll}(?!\p{Lu})/u.test(text) &&
    !endsSentence(text) &&
    !/[,，、;；:：—–-]$/.test(text) &&
    !isListItem(line) &&
    !isTableRow(text) &&
    !SPEECH.test(text) &&
    !BRACKETED_NUMBER.test(text) &&
    !standsBesideText(text)
  );
}

/** True when a line could be a heading of any kind, if text followed it. */
export function canBeHeading(line: string): boolean {
  return !standsBesideText(line) && (looksLikeTitle(line) || markOf(line) !== undefined);
}

/** True when a line is a caption, a byline, a date, a field of a mail or a link. */
export function standsBesideText(line: string): boolean {
  const text = line.trim();
  if (text.length > MAX_TITLE_COLUMNS * CHARACTERS_PER_COLUMN) return false;
  return BESIDE_THE_TEXT.some((kind) => kind.test(text));
}
