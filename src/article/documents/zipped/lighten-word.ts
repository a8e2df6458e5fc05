/** Attributes that number the times of saving, and each paragraph. */
const SAVED_AT = / (?:w:rsid\w*|w14:(?:para|text)Id)="[^"]*"/g;
/** Elements without content that say how text looks or where it stood, and nothing of what it is. */
const LOOKS = new RegExp(
  `<w:(?:${[
    // of characters
    'rFonts|lang|sz|szCs|color|spacing|kern|noProof|bCs|iCs|w|position|effect|shd|bdr|em|snapToGrid',
    // of paragraphs
    'ind|jc|contextualSpacing|keepNext|keepLines|widowControl|suppressAutoHyphens|suppressLineNumbers',
    'autoSpaceD[EN]|adjustRightInd|overflowPunct|textAlignment|bidi|mirrorIndents',
    // of cells
    'tcW|vAlign|tblW|tblInd|tblLook|trHeight',
    // what spelling and layout left behind
    'proofErr|lastRenderedPageBreak',
  ].join('|')})(?: [^<>]*)?/>`,
  'g',
);
const EMPTY = /<w:rPr><\/w:rPr>|<w:rPr\/>|<w:pPr><\/w:pPr>|<w:pPr\/>/g;
const TEXT = '<w:t(?: [^<>]*)?>[^<]*</w:t></w:r>';
/** Runs of text in a row that look alike. */
const ALIKE = new RegExp(`<w:r>(<w:rPr>(?:<[^<>]*/>)*</w:rPr>)?${TEXT}(?:<w:r>\\1${TEXT})+`, 'g');
const BETWEEN = /<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:<[^<>]*\/>)*<\/w:rPr>)?<w:t(?: [^<>]*)?>/g;

/**
 * Returns the XML of a Word document's text without what does not change how it is read, and with runs that
 * look alike joined: Word parts them at each correction, and the tree of them would fill the memory.
 */
export function lightenWord(xml: string): string {
  return xml
    .replace(SAVED_AT, '')
    .replace(LOOKS, '')
    .replace(EMPTY, '')
    .replace(EMPTY, '')
    .replace(ALIKE, (runs) => runs.replace(BETWEEN, ''));
}
