import { load } from '@asciidoctor/core';
import type { ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { blocksFromHtml } from '../blocks-from-html.js';

/** Reads AsciiDoc. Included files are not read. */
export async function parseAsciidoc(text: string): Promise<ParsedSource> {
  const document = await load(text, { safe: 'secure', attributes: { showtitle: '', 'toc!': '' } });
  const title = document.getDoctitle();
  const attributes = document.getAttributes();
  return {
    metadata: declareMetadata({
      title,
      author: attributes.author,
      language: attributes.lang,
      date: attributes.revdate,
    }),
    blocks: blocksFromHtml(await document.convert()),
  };
}
