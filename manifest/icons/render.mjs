/**
 * Renders logo.svg to the sizes that browsers ask for. Run by hand when the logo changes (`node manifest/icons/render.mjs`):
 * the pictures are committed, so that no build needs a browser.
 * CHROMIUM names the browser where it is not the first `chromium` of the path.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const folder = new URL('./', import.meta.url);
const logo = await readFile(new URL('logo.svg', folder), 'utf8');
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;width:${size}px;height:${size}px}svg{display:block;width:100%;height:100%}</style>${logo}`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true, type: 'png' }));
}
await browser.close();
