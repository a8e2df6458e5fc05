/** Fonts that every reader of PDFs has. */
const FONTS = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
  mono: 'Courier',
};

/** A piece of text on a page of 400 by 400 points; positions are from its left and its foot. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: keyof typeof FONTS;
}

export interface PdfOptions {
  readonly title?: string;
  readonly author?: string;
  /** Titles of the outline, all on one level. */
  readonly outline?: readonly string[];
}

/** Writes a PDF of text alone, one list of pieces a page, in the order in which they are given. */
export function writePdf(
  pages: readonly (readonly Piece[])[],
  options: PdfOptions = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const { outline = [], title, author } = options;
  const firstFont = 5;
  const firstPage = firstFont + Object.keys(FONTS).length;
  const firstEntry = firstPage + pages.length * 2;
  add(`<</Type/Catalog/Pages 2 0 R${outline.length > 0 ? '/Outlines 4 0 R' : ''}>>`);
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  add(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`);
  add(`<<${title ? `/Title(${title})` : ''}${author ? `/Author(${author})` : ''}>>`);
  const last = firstEntry + outline.length - 1;
  add(`<</Type/Outlines/First ${firstEntry} 0 R/Last ${last} 0 R/Count ${outline.length}>>`);
  for (const name of Object.values(FONTS)) {
    add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`);
  }
  const fonts = Object.keys(FONTS).map((name, index) => `/${name} ${firstFont + index} 0 R`);
  for (const [index, pieces] of pages.entries()) {
    const content = pieces.map(drawn).join('\n');
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents ${firstPage + index * 2 + 1} 0 R` +
        `/Resources<</Font<<${fonts.join('')}>>>>>>`,
    );
    add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
  }
  for (const [index, entry] of outline.entries()) {
    const next = index + 1 < outline.length ? `/Next ${firstEntry + index + 1} 0 R` : '';
    add(`<</Title(${entry})/Parent 4 0 R/Dest[${firstPage} 0 R/Fit]${next}>>`);
  }
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R/Info 3 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
}

function drawn({ text, x, y, size = 10, font = 'regular' }: Piece): string {
  const escaped = text.replace(/[()\\]/g, '\\$&');
  return `BT /${font} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

/** Sets lines below one another, 12 points apart. */
export function linesAt(x: number, y: number, lines: readonly string[], size = 10): Piece[] {
  return lines.map((text, index) => ({ text, x, y: y - index * 12, size }));
}
