import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { REPOSITORY_ROOT } from '../repository-root.js';

/** Any host: all requests to it are answered here. */
const ORIGIN = 'http://drawing.test';
const MODULES = new URL('dist/src/playground/drawing/', REPOSITORY_ROOT);
const STYLES = new URL('src/playground/drawing/', REPOSITORY_ROOT);
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

export interface Appearance {
  readonly theme: 'light' | 'dark';
  /** The width in CSS pixels. */
  readonly width: number;
}

/** Opens an empty page with the drawing’s styles and modules. It reaches no other machine. */
export async function openDrawing(browser: Browser, { theme, width }: Appearance): Promise<Page> {
  const page = await browser.newPage({
    colorScheme: theme,
    viewport: { width, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === '127.0.0.1') return route.continue();
    if (url.origin !== ORIGIN) return route.abort();
    if (url.pathname === '/') {
      const body = `<!doctype html><link rel="stylesheet" href="/drawing.css"><style>
        body { margin: 0; padding: 8px 0; background: var(--chat); }</style><main></main>`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    const type = extname(url.pathname);
    const file = new URL(`.${url.pathname}`, type === '.css' ? STYLES : MODULES);
    return route.fulfill({ contentType: TYPES[type] ?? 'text/plain', body: await readFile(file) });
  });
  await page.goto(ORIGIN);
  return page;
}
