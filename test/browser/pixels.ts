/** Two pictures held against each other, in the page's own canvas. */
import type { Page } from 'puppeteer-core';

/** How many pixels of two pictures of one size are not alike. */
export function differing(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      let count = 0;
      for (let i = 0; i < (a?.length ?? 0); i += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a?.[i + channel] ?? 0) - (b?.[i + channel] ?? 0)) > 24)) count += 1;
      return count;
    },
    [one, other],
  );
}
