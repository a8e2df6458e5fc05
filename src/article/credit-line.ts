/** Matches one word of the name of a person, an agency or a place. */
export const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|and|for|of|und|für|y|et|de|van|&)";
const AGENCY =
  'Getty(?: Images)?|Reuters|AP(?: Photo)?|Associated Press|AFP|dpa|EPA|PA(?: Media| Wire)?|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|Pexels|Wikimedia Commons|Picture Alliance|picture alliance';
const PICTURE =
  '(?:Photo(?:graph)?s?|Picture|Image|Illustration|Credit|PHOTO|Foto|Fotos|Bild|Grafik|Imagen|Crédit(?: photo)?|Crédito|Фото)';
/** The shortest credit is a name. */
const MIN_CREDIT_CHARACTERS = 5;
/** A credit with a caption fits; a longer line says more. */
const MAX_CREDIT_CHARACTERS = 200;
/** Picture credits, with or without the caption. */
export const CREDITS = [
  new RegExp(
    `^(?:(?:${NAME}\\s){0,4}${NAME}\\s*/\\s*){0,3}(?:${AGENCY})(?:\\s*(?:/|via)\\s*\\p{Lu}.*)?$`,
    'u',
  ),
  new RegExp(
    `^(?:.*[.!?)”"]\\s+)?\\(?${PICTURE}(?:\\s*[:：]|\\s+by)\\s*${NAME}(?:\\s${NAME}){0,4}\\s?/\\s?(?:\\p{Lu}|${AGENCY}).*$`,
    'u',
  ),
  new RegExp(
    `(?:[.!?)”"]\\s+\\(?|\\s\\()${PICTURE}(?:\\s*[:：]|\\s+by)\\s*${NAME}(?:\\s${NAME}){0,4}\\)?$`,
    'u',
  ),
];

/** True when a line credits the maker of a picture, with or without a caption before it. */
export function isCredit(line: string): boolean {
  const text = line.trim();
  // "EPA" alone may be a heading.
  const isCut = text.length < MIN_CREDIT_CHARACTERS || text.length > MAX_CREDIT_CHARACTERS;
  return !isCut && CREDITS.some((form) => form.test(text));
}

/** Matches the end of a caption's sentence, but not the full stop of an initial. */
const CAPTION = /[^\s.]{3,}[.!?)”"]\s/u;

/** Matches the words of a caption before a credit in brackets. */
const CAPTION_BEFORE_BRACKET = /^[^\s/]+(?:\s[^\s/(]+){2,}\s\(/u;

/** True when a line credits the maker of a picture without a caption. */
export function isLoneCredit(line: string): boolean {
  return isCredit(line) && !CAPTION.test(line) && !CAPTION_BEFORE_BRACKET.test(line);
}
