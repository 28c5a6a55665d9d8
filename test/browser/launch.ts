/** What browser tests start with: both browsers, with the package whose only difference is that it may read every site. */

export type { BrowserName } from '../../scripts/browsers/find.ts';
export { type Launched, type LaunchOptions, launch, launchBrowser } from '../../scripts/browsers/launch.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
