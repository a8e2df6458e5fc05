import type { Article } from '../../article/article.js';
import type { Picture } from '../../article/pictures.js';
import { oncePer } from '../../once-per.js';

/** Discord arranges four in a square. */
const MAX_PICTURES = 4;

/** Pictures that are shown side by side. */
export interface PictureRow {
  /** Index in `Article.sections`; undefined before the first heading. */
  readonly section: number | undefined;
  readonly pictures: readonly Picture[];
}

/** Returns the pictures behind a passage, at most four in a row. */
export function pictureRowsBehind(article: Article, passage: number): readonly PictureRow[] {
  return rowsByPassage(article).get(passage) ?? [];
}

/** Puts pictures of the same section behind the same passage in a row. */
const rowsByPassage = oncePer(({ pictures = [] }: Article) => {
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
});
