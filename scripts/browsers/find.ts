/** Finds an installed browser: where the user says, where systems put it, where puppeteer downloaded it before. */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserName = 'chrome' | 'firefox';

/** Set one of these to use a browser that stands elsewhere. */
export const PATH_VARIABLE: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Chromium before Chrome: branded Chrome no longer installs an unpacked extension from the command line. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const FIXED: Record<BrowserName, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chrome: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** Where puppeteer keeps what it downloads, here and in its own tools. */
export const CACHE = env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

/** The path of the program, or null. A path the user gave that is no program is an error, not a reason to take another one. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const given = env[PATH_VARIABLE[name]];
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`${PATH_VARIABLE[name]} is set to ${given}, which is no program.`);
  }
  return candidates(name).find(isProgram) ?? (await findDownloaded(name));
}

function candidates(name: BrowserName): string[] {
  const fixed = FIXED[name][platform] ?? [];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => fixed.map((path) => join(folder, path)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))), ...fixed];
}

async function findDownloaded(name: BrowserName): Promise<string | null> {
  const wanted = name === 'chrome' ? [Browser.CHROME, Browser.CHROMIUM] : [Browser.FIREFOX];
  const installed = await getInstalledBrowsers({ cacheDir: CACHE });
  return (
    installed.find(({ browser, executablePath }) => wanted.includes(browser) && isProgram(executablePath))?.executablePath ?? null
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
