import PostalMime from 'postal-mime';
import type { ParsedSource } from '../article.js';
import { parseHtml } from '../markup/web/parse-html.js';
import { declareMetadata } from '../metadata/declare-metadata.js';
import { parsePlainText } from '../plain-text/parse-plain-text.js';
import type { Source } from '../source.js';

/** Matches the line that mail programs write above a quotation: "On Friday Hedda wrote:". */
const ATTRIBUTION =
  /^(?:On .{1,150} wrote|Am .{1,150} schrieb(?: .{1,150})?|Le .{1,150} a écrit ?|El .{1,150} escribió|Il .{1,150} ha scritto|Op .{1,150} schreef .{1,150}|-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d.origine|Mensaje original|Forwarded message)\s*-{2,}):?$/;
/** Matches the mark above a signature. */
const SIGNATURE = /^-- ?$/;
/** A signature is short; a longer text follows the mark by chance. */
const MAX_SIGNATURE_LINES = 12;

/** Reads a saved mail (.eml): its decoded text, with its subject, sender and date. */
export async function parseEmail({ bytes }: Source): Promise<ParsedSource> {
  const mail = await PostalMime.parse(bytes);
  const text = withoutMailMarks(mail.text?.replace(/\r\n?/g, '\n') ?? '');
  const { blocks } = text.trim() !== '' || !mail.html ? parsePlainText(text) : parseHtml(mail.html);
  const metadata = declareMetadata({
    title: mail.subject,
    author: mail.from?.name || mail.from?.address,
    // The date in the sender's time zone, wherever the reader is.
    date: mail.date?.slice(0, 10),
  });
  // A picture's address in a mail often tells the sender who opens it.
  return { metadata, blocks: blocks.map(({ pictures, ...block }) => block) };
}

/** Removes quotation marks of replies (`>`), the lines that introduce quotations, and the signature. */
function withoutMailMarks(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^(?:> ?)+/, ''));
  const mark = lines.findLastIndex((line) => SIGNATURE.test(line));
  const isSigned = mark > 0 && lines.length - mark <= MAX_SIGNATURE_LINES;
  return (isSigned ? lines.slice(0, mark) : lines)
    .filter((line) => !ATTRIBUTION.test(line.trim()))
    .join('\n');
}
