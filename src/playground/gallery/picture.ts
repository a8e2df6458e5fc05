import type { Page } from 'playwright-core';
import type { MessageView } from '../drawing/message-view.js';

/** In CSS pixels from the top of the message. */
export interface Measures {
  readonly height: number;
  /** The bottom of the longest bold text, which is the answering sentence; undefined when nothing is bold. */
  readonly sentenceEnd: number | undefined;
}

/** Runs in the page, which has modules that this process lacks. */
const DRAW = `async (view) => {
  const { drawMessage } = await import('/draw-message.js');
  const nothing = () => {};
  const drawn = drawMessage(view, { locale: 'en-GB', press: nothing, choose: nothing, dismiss: nothing });
  document.querySelector('main').replaceChildren(drawn);
  const pictures = [...document.images];
  await Promise.all(pictures.map((each) => each.decode().catch(nothing)));
  const { top, height } = drawn.getBoundingClientRect();
  const bold = [...drawn.querySelectorAll('strong')];
  bold.sort((a, b) => b.textContent.length - a.textContent.length);
  const end = bold[0]?.getBoundingClientRect().bottom;
  return { height: Math.round(height), sentenceEnd: end && Math.round(end - top) };
}`;

/** Draws a message on a page from `openDrawing`, saves its picture, and measures it. */
export async function takePicture(page: Page, view: MessageView, path: string): Promise<Measures> {
  const measures = await page.evaluate<Measures>(`(${DRAW})(${JSON.stringify(view)})`);
  await page.screenshot({ path, fullPage: true, clip: await clipOf(page) });
  return measures;
}

/** Returns the area of the message with a margin. */
async function clipOf(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('main').boundingBox();
  if (!box) throw new Error('Nothing was drawn');
  return { x: 0, y: 0, width: box.width, height: box.y + box.height + 8 };
}
