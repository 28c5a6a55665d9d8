/** What axe finds broken on a page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The rules of WCAG 2.2 A and AA, and axe's own good practice, that are broken, as short sentences. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(root: Document): Promise<{
          violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
          passes: unknown[];
        }>;
      };
    };
    const { violations, passes } = await axe.run(document);
    // Where nothing is there to be looked at, nothing is broken.
    if (passes.length <= 5) throw new Error(`axe found only ${passes.length} things to look at`);
    return violations.map(
      ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target, failureSummary }) => [target, failureSummary]))}`,
    );
  });
}
