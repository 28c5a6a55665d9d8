/**
 * Sets up and runs everything that can fail: lint, the build, the tests of the engine, and the packages in real Chromium and real
 * Firefox. The last line is for machines: `N passed, N failed`, with `, N skipped` where something was. `npm test -- PATTERN` runs
 * only the test files whose path contains it.
 */
import { readFileSync, rmSync } from 'node:fs';
import { requireBrowsers, requireGerman } from './browsers/install.ts';
import { build } from './build.ts';
import { lint } from './lint.ts';
import { run } from './process.ts';

const RESULTS = 'dist/test-results.json';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const ofOne = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

export async function main(patterns: string[]): Promise<number> {
  try {
    await requireBrowsers(['chrome', 'firefox']);
    requireGerman(['chrome', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const tallies: Tally[] = [];
  const step = (title: string) => console.log(`\n── ${title}`);

  if (patterns.length === 0) {
    step('lint (counts as one test)');
    tallies.push(ofOne(await lint()));
  }
  step('build (counts as one test)');
  const built = build(['chrome', 'firefox', 'chrome-test', 'firefox-test', 'cli', 'lib']);
  tallies.push(ofOne(built));
  step('unit tests');
  tallies.push(runProject('unit', patterns));
  // What is in dist/ from before would be something else than what is here.
  if (built) {
    step('tests of what was built');
    tallies.push(runProject('built', patterns));
    step('browser tests');
    tallies.push(runProject('browser', patterns));
  }

  const sum = (field: keyof Tally) => tallies.reduce((total, tally) => total + tally[field], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function runProject(project: string, patterns: readonly string[]): Tally {
  rmSync(RESULTS, { force: true });
  const options = ['--project', project, '--reporter=default', '--reporter=json', `--outputFile=${RESULTS}`];
  const ended = run('node_modules/vitest/vitest.mjs', [
    'run',
    ...options,
    ...(patterns.length > 0 ? ['--passWithNoTests'] : []),
    ...patterns,
  ]);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = readResults();
  // A file that cannot be loaded fails without a failed test in it; so does a run that breaks off.
  return { passed, failed: failed === 0 && !ended ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function readResults(): Results {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
