import type { Article } from '../../article/article.js';
import type { Picture, PlacedPicture } from '../../article/pictures.js';

/** Discord arranges four in a square. */
const MAX_PICTURES = 4;

/** Pictures that are shown side by side. */
export interface PictureRow {
  /** Index in `Article.sections`; undefined before the first heading. */
  readonly section: number | undefined;
  readonly pictures: readonly Picture[];
}

const rowsOfArticles = new WeakMap<Article, ReadonlyMap<number, readonly PictureRow[]>>();
const NONE: readonly PictureRow[] = [];

/** Returns the pictures behind a passage, at most four in a row; cached as long as the article lives. */
export function pictureRowsBehind(article: Article, passage: number): readonly PictureRow[] {
  let rows = rowsOfArticles.get(article);
  if (!rows) {
    rows = arrange(article.pictures ?? []);
    rowsOfArticles.set(article, rows);
  }
  return rows.get(passage) ?? NONE;
}

/** Puts pictures of the same section behind the same passage in a row. */
function arrange(pictures: readonly PlacedPicture[]): ReadonlyMap<number, readonly PictureRow[]> {
  const rows = new Map<number, { section: number | undefined; pictures: Picture[] }[]>();
  for (const { after, section, ...picture } of pictures) {
    const behind = rows.get(after) ?? [];
    const last = behind.at(-1);
    if (last && last.section === section && last.pictures.length < MAX_PICTURES) {
      last.pictures.push(picture);
    } else {
      behind.push({ section, pictures: [picture] });
    }
    rows.set(after, behind);
  }
  return rows;
}
