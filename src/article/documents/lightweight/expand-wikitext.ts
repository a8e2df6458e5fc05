/**
 * Opening and closing marks of templates, parameters, links and tables. A bar in a table separates no
 * arguments.
 */
const TOKEN = /\{\{|\}\}|\[\[|\]\]|\{\||\|\}(?!\})/g;
/** Namespaces of pictures and categories, in the languages of large wikis. */
const UNSEEN =
  /^\s*(?:file|image|media|category|datei|bild|kategorie|fichier|catégorie|archivo|imagen|categoría|immagine|categoria|ficheiro|arquivo|imagem|bestand|afbeelding|categorie|plik|grafika|kategoria|fil|kategori|файл|изображение|категория|[a-z]{2,3}(?:-[a-z]{2,8})?)\s*:/i;
/** Templates whose first argument is the text. */
const FIRST =
  /^(?:nowrap|nobr|small|smaller|big|larger|abbr|tooltip|nihongo|ill|interlanguage link|sic|em|strong|nobold|as of|lang-[a-z-]+|center|sub|sup|mvar|math|code|kbd|var|quote|blockquote|cquote|quotation|zitat|citation bloc|langue)$/i;
/** Templates whose last argument is the text; the first is a language or a colour. */
const LAST = /^(?:lang|langx|transliteration|transl|color|font color|lien)$/i;
const LIST = /^(?:plainlist|flatlist|unbulleted list|ubl|bulleted list|hlist)$/i;
const FIGURES = /^(?:convert|cvt|val|formatnum|frac|sfrac|circa|c\.)$/i;
const QUOTATION = /^(?:quote|blockquote|cquote|quotation|zitat|citation bloc)$/i;

interface Open {
  readonly token: string;
  text: string;
}

/**
 * Writes out the links and templates of wikitext in one pass: links become their labels and text
 * templates their text. Other templates, pictures and categories are removed.
 */
export function expandWikitext(text: string): string {
  const stack: Open[] = [{ token: '', text: '' }];
  let from = 0;
  const add = (piece: string) => {
    (stack.at(-1) as Open).text += piece;
  };
  const close = (token: string, write: (inner: string) => string, literal: string) => {
    if (stack.length > 1 && stack.at(-1)?.token === token) add(write((stack.pop() as Open).text));
    else add(literal);
  };
  for (const match of text.matchAll(TOKEN)) {
    add(text.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[0] === '{{' || match[0] === '[[') stack.push({ token: match[0], text: '' });
    else if (match[0] === '}}') close('{{', writeTemplate, '}}');
    else if (match[0] === ']]') close('[[', writeLink, ']]');
    else add(match[0]);
  }
  add(text.slice(from));
  // What is never closed is plain text.
  return stack.map((open) => open.token + open.text).join('');
}

function writeLink(inner: string): string {
  if (UNSEEN.test(inner)) return '';
  const bar = inner.lastIndexOf('|');
  const label = bar < 0 ? inner : inner.slice(bar + 1);
  return label.replace(/^:/, '').trim();
}

function writeTemplate(inner: string): string {
  const [name = '', ...parts] = inner.split('|');
  const template = name.trim();
  const args = parts.filter((part) => !/^\s*[\w -]{1,30}=/.test(part)).map((part) => part.trim());
  const named = parts.map((part) => /^\s*(?:1|text|quote)\s*=([\s\S]*)$/i.exec(part)?.[1]?.trim());
  const first = named.find(Boolean) ?? args[0] ?? '';
  if (QUOTATION.test(template)) return `\n<blockquote>${first}</blockquote>\n`;
  if (LAST.test(template)) return args[1] ?? first;
  if (FIRST.test(template)) return first;
  if (LIST.test(template))
    return args
      .join(', ')
      .replace(/\n\*\s*/g, ', ')
      .replace(/^[,*\s]+/, '');
  if (/^(?:s?frac)$/i.test(template)) return args.join('/');
  if (/^(?:circa|c\.)$/i.test(template)) return `c. ${first}`;
  if (FIGURES.test(template)) return args.slice(0, 2).join(' ').trim();
  if (template === '!') return '|';
  return '';
}
