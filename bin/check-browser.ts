import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { CheckBrowser } from '@/lib/authoring/check/webgl-pool';

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A headless browser on software graphics, for checking numbers on WebGL; undefined where Playwright or a browser is missing.
 * Nothing is downloaded: the check says what it skipped.
 */
export async function launchCheckBrowser(): Promise<CheckBrowser | undefined> {
  const playwright = await import('@playwright/test').catch(() => undefined);
  if (!playwright) return undefined;
  const { chromium } = playwright;
  const executablePath = await findInstalledBrowser();
  if (executablePath === undefined) return undefined;
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
}

/** A Chrome or Chromium of the system, else Playwright's own; undefined where there is none. */
export async function findInstalledBrowser(): Promise<string | undefined> {
  const playwright = await import('@playwright/test').catch(() => undefined);
  const own = playwright?.chromium.executablePath();
  return (await findInstalled()) ?? (own === undefined ? undefined : ifThere(own));
}

async function findInstalled(): Promise<string | undefined> {
  for (const command of COMMANDS) {
    const found = await promisify(execFile)('which', [command]).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
    if (found) return found;
  }
  for (const place of PLACES) if (await ifThere(place)) return place;
  return undefined;
}

async function ifThere(path: string): Promise<string | undefined> {
  return access(path).then(
    () => path,
    () => undefined,
  );
}
