import type { DomDocument } from '../dom.js';
import type { ExportMetadata } from './export-metadata.js';

/** Matches the name of the space before the page's name. */
const SPACE = /^.+?\s+:\s+(?=\S)/;
/** Matches the date in "Created by …, last modified by … on Jun 29, 2025". */
const CHANGED = /\bon\s+(\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4})\s*$/u;

/** Reduces a page exported by Confluence to its title and content. */
export function readConfluence(document: DomDocument): ExportMetadata {
  const content = document.querySelector('#main-content.wiki-content');
  if (!content) return {};
  const textOf = (selector: string) =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
  const title = (textOf('#title-text') ?? textOf('title'))?.replace(SPACE, '');
  const author = textOf('.page-metadata .author');
  const date = CHANGED.exec(textOf('.page-metadata') ?? '')?.[1];
  for (const contents of content.querySelectorAll('.toc-macro')) contents.remove();
  for (const macro of content.querySelectorAll('.confluence-information-macro')) {
    const passage = document.createElement('blockquote');
    passage.append(...macro.childNodes);
    macro.replaceWith(passage);
  }
  for (const part of [...document.body.childNodes]) part.remove();
  if (title) {
    const heading = document.createElement('h1');
    heading.append(document.createTextNode(title));
    document.body.append(heading);
  }
  const article = document.createElement('article');
  article.append(...content.childNodes);
  document.body.append(article);
  return { title, author, date };
}
