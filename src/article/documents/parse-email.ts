import PostalMime from 'postal-mime';
import type { ParsedSource } from '../article.js';
import { parseHtml } from '../markup/web/parse-html.js';
import { declareMetadata } from '../metadata/declare-metadata.js';
import { readMail } from '../plain-text/copied/read-mail.js';
import { parsePlainText } from '../plain-text/parse-plain-text.js';
import type { Source } from '../source.js';
import { refuseDamaged } from './refuse-damaged.js';

/**
 * Reads a saved mail (.eml): its decoded text, with its subject, sender and date.
 * @throws Problem `document-unreadable` when its parts hold each other, or what is above its text never ends
 */
export async function parseEmail({ name, bytes }: Source): Promise<ParsedSource> {
  const mail = await PostalMime.parse(bytes).catch(refuseDamaged(name));
  const text = readMail((mail.text ?? '').split(/\r\n?|\n/)).lines.join('\n');
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
