import { Problem } from '../problem.js';
import { type Article, buildArticle, type ParsedSource } from './article.js';
import { decodeText } from './bytes/decode-text.js';
import { detectFormat, type PackedFormat, packedFormatOf } from './bytes/detect-format.js';
import { joinLeadIns } from './join-lead-ins.js';
import { parseWebLink } from './metadata/web-link.js';
import type { Source } from './source.js';

/** As many as several long books have; an index of this size still answers within milliseconds. */
export const MAX_PASSAGES = 20_000;
/** Dictionaries have one heading a word; even the largest known book has only a tenth of this. */
export const MAX_SECTIONS = 10_000;
/** For a title made from a file's name or a link. */
const MAX_TITLE_CHARACTERS = 100;

/**
 * Reads a source of any format.
 * @throws Problem when it is empty, binary, of another type, or holds no text to quote.
 */
export async function parseArticle(source: Source): Promise<Article> {
  const { name } = source;
  const link = parseWebLink(name)?.href;
  const parsed = await parse(source, link).catch((error: unknown) => {
    // The stack is full.
    if (error instanceof RangeError) throw new Problem('too-nested', undefined, { cause: error });
    throw error;
  });
  const metadata = { ...(link && { url: link }), ...parsed.metadata };
  const blocks = joinLeadIns(parsed.blocks);
  const article = buildArticle({ metadata, blocks }, titleFromName(name));
  const { passages, sections } = article;
  if (passages.length > MAX_PASSAGES) {
    throw new Problem('too-many-passages', { name, found: passages.length, limit: MAX_PASSAGES });
  }
  if (sections.length > MAX_SECTIONS) {
    throw new Problem('too-many-sections', { name, found: sections.length, limit: MAX_SECTIONS });
  }
  if (passages.length > 0) return article;
  throw new Problem(sections.length > 0 ? 'headings-only' : 'no-text', { name });
}

/**
 * Loads only the parser that is needed, because the one for web pages takes longer to load than most
 * articles take to read.
 */
async function parse(source: Source, link: string | undefined): Promise<ParsedSource> {
  const packed = packedFormatOf(source.bytes);
  if (packed) return parsePacked(source, packed);
  const text = decodeText(source);
  switch (detectFormat(source, text)) {
    case 'asciidoc': {
      const { parseAsciidoc } = await import('./documents/lightweight/parse-asciidoc.js');
      return parseAsciidoc(text, link);
    }
    case 'bbcode': {
      const { parseBbcode } = await import('./documents/lightweight/parse-bbcode.js');
      return parseBbcode(text);
    }
    case 'email': {
      const { parseEmail } = await import('./documents/parse-email.js');
      return parseEmail(source);
    }
    case 'restructured-text': {
      const { parseRestructuredText } = await import(
        './documents/lightweight/parse-restructured-text.js'
      );
      return parseRestructuredText(text);
    }
    case 'wikitext': {
      const { parseWikitext } = await import('./documents/lightweight/parse-wikitext.js');
      return parseWikitext(text);
    }
    case 'subtitles': {
      const { parseSubtitles } = await import('./documents/parse-subtitles.js');
      return parseSubtitles(text);
    }
    case 'markdown': {
      const { parseMarkdown } = await import('./markup/markdown/parse-markdown.js');
      return parseMarkdown(text, link);
    }
    case 'html': {
      const { parseHtml } = await import('./markup/web/parse-html.js');
      return parseHtml(text, link);
    }
    case 'plain-text': {
      const { parsePlainText } = await import('./plain-text/parse-plain-text.js');
      return parsePlainText(text);
    }
  }
}

async function parsePacked(source: Source, format: PackedFormat): Promise<ParsedSource> {
  switch (format) {
    case 'epub':
      return (await import('./documents/zipped/parse-epub.js')).parseEpub(source);
    case 'open-document':
      return (await import('./documents/zipped/parse-open-document.js')).parseOpenDocument(source);
    case 'pdf':
      return (await import('./documents/pdf/parse-pdf.js')).parsePdf(source);
    case 'word':
      return (await import('./documents/zipped/parse-word.js')).parseWord(source);
  }
}

/** "my-first_post.md" and "https://example.org/my-first-post/" are both "My first post". */
function titleFromName(name: string): string {
  const link = parseWebLink(name);
  const path = link?.pathname ?? name;
  const segments = path.split(/[/\\]/).filter((part) => part !== '' && !/^index\.\w+$/i.test(part));
  const last = segments.at(-1) ?? link?.hostname ?? '';
  const words = (segments.length > 0 ? decodePath(last).replace(/\.\w{1,8}$/, '') : last)
    .replace(/[\s_+-]+/g, ' ')
    .trim()
    .slice(0, MAX_TITLE_CHARACTERS)
    // Half a character, where the cut went through one.
    .replace(/[\ud800-\udbff]$/u, '');
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}

function decodePath(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
