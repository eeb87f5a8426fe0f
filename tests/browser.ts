import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const run = promisify(execFile);

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments for a headless browser that may run as root, stays off the network and draws WebGL in software. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * The path of a Chrome or Chromium: an installed one, else Playwright's own download, else the system's package
 * where it may be installed. Throws with what to do when there is none.
 */
export async function findBrowser(): Promise<string> {
  const found =
    process.env.CHROME_PATH ??
    (await findInstalled()) ??
    (await findPlaywrights()) ??
    (await downloadPlaywrights()) ??
    (await installPackage());
  if (found !== undefined) return found;
  throw new Error(
    'No browser for the tests. Install Chrome or Chromium (Debian: apt-get install chromium), ' +
      'or run "npx playwright install chromium", or set CHROME_PATH to one.',
  );
}

async function findInstalled(): Promise<string | undefined> {
  for (const command of COMMANDS) {
    const path = await run('which', [command]).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
    if (path !== '') return path;
  }
  for (const place of PLACES) if (await exists(place)) return place;
  return undefined;
}

async function findPlaywrights(): Promise<string | undefined> {
  const path = chromium.executablePath();
  return (await exists(path)) ? path : undefined;
}

async function downloadPlaywrights(): Promise<string | undefined> {
  await run('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 }).catch(() => undefined);
  return findPlaywrights();
}

async function installPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  await run('apt-get', ['update'], { timeout: 300_000 }).catch(() => undefined);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).catch(() => undefined);
  return findInstalled();
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
