/**
 * `npm run bench -- --desk`: from a key to what it paints, in a draft of 10,000 words in Chromium, while the engine checks what is typed.
 * Measured by the browser itself (Event Timing: from the key until the next frame is painted; it rounds to 8 ms) and by the page's clock
 * (from the key to the end of its work on the page's thread).
 */
import { launch } from '../browsers/launch.ts';
import { run } from '../process.ts';
import { median } from './measure.ts';

const WORDS = 10_000;
const KEYS = 200;

const SENTENCES = [
  'Microsoft said on 2 March 2021 that a group it calls Hafnium had attacked Exchange Server.',
  'KrebsOnSecurity reported that at least 30,000 organisations across the US had been hacked.',
  'Administrators worked through the night to install the updates that the company had released.',
  'The European Union urged the authorities in China to take action against the activities.',
  'Nobody could say how many of the servers would still be open at the end of the week.',
];

export async function measureDesk(): Promise<number> {
  if (!run('node_modules/vite/bin/vite.js', ['build', '--mode', 'chrome-test', '--logLevel', 'error'])) return 1;
  const { openExtensionPage, close } = await launch('chrome', 'dist/chrome-test');
  try {
    const page = await openExtensionPage('desk/index.html');
    await page.waitForSelector('.draft');
    const paragraphs: string[] = [];
    for (let words = 0, at = 0; words < WORDS; at += 1) {
      const paragraph = [0, 1, 2, 3].map((next) => SENTENCES[(at * 3 + next) % SENTENCES.length]).join(' ');
      paragraphs.push(paragraph);
      words += paragraph.split(' ').length;
    }
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'long.txt'));
      document
        .querySelector('.draft')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, paragraphs.join('\n\n'));
    await page.waitForFunction(() => document.querySelectorAll('.draft .mark').length > 100, { timeout: 120_000 });
    for (const [where, at] of [
      ['at the end', paragraphs.length - 1],
      ['in the middle', paragraphs.length >> 1],
    ] as const) {
      const { painted, worked } = await typeThere(page, at);
      const worst = (all: readonly number[]) => Math.max(...all).toFixed(1);
      console.log(
        `${where}: key to end of work ${median(worked).toFixed(1)} ms median, ${worst(worked)} worst; key to paint ${median(painted).toFixed(0)} ms median, ${worst(painted)} worst (${worked.length} keys)`,
      );
    }
    return 0;
  } finally {
    await close();
  }
}

async function typeThere(page: Awaited<ReturnType<Awaited<ReturnType<typeof launch>>['openExtensionPage']>>, at: number) {
  await page.evaluate((index) => {
    document.querySelector<HTMLElement>('.draft')?.focus();
    const paragraph = document.querySelectorAll('.draft > p')[index];
    paragraph?.scrollIntoView({ block: 'center' });
    if (paragraph !== undefined) getSelection()?.setPosition(paragraph, 0);
    const scope = globalThis as unknown as { painted: number[]; worked: number[] };
    scope.painted = [];
    scope.worked = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') scope.painted.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    document.addEventListener('keydown', ({ timeStamp }) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => scope.worked.push(performance.now() - timeStamp);
      channel.port2.postMessage(null);
    });
  }, at);
  const text = 'The hackers came back and took what was left there. '.repeat(8).slice(0, KEYS);
  for (const [index, key] of [...text].entries()) {
    await page.keyboard.type(key);
    // As somebody types: quickly, with a pause now and then, in which the engine is asked.
    await new Promise((next) => setTimeout(next, index % 25 === 24 ? 700 : 60));
  }
  return page.evaluate(() => {
    const { painted, worked } = globalThis as unknown as { painted: number[]; worked: number[] };
    // What is under 16 ms the browser does not tell: it counts as one frame.
    while (painted.length < worked.length) painted.push(16);
    return { painted, worked };
  });
}
