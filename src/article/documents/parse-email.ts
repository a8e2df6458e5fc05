import PostalMime from 'postal-mime';
import type { ParsedSource } from '../article.js';
import { parseHtml } from '../markup/web/parse-html.js';
import { declareMetadata } from '../metadata/declare-metadata.js';
import { parsePlainText } from '../plain-text/parse-plain-text.js';
import type { Source } from '../source.js';

/** Reads a saved mail (.eml): its text, decoded, under its subject, sender and date. */
export async function parseEmail({ bytes }: Source): Promise<ParsedSource> {
  const mail = await PostalMime.parse(bytes);
  const text = mail.text?.replace(/\r\n?/g, '\n').replace(/^(?:> ?)+/gm, '');
  const { blocks } = text?.trim() || !mail.html ? parsePlainText(text ?? '') : parseHtml(mail.html);
  const metadata = declareMetadata({
    title: mail.subject,
    author: mail.from?.name || mail.from?.address,
    // The day where it was sent, in whatever zone the reader is.
    date: mail.date?.slice(0, 10),
  });
  return { metadata, blocks };
}
