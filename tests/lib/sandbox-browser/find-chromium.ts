import { access } from 'node:fs/promises';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** An installed Chrome or Chromium; none: Playwright's own download is used. */
export async function findChromium(): Promise<{ executablePath?: string }> {
  for (const executablePath of PLACES) {
    const isThere = await access(executablePath).then(
      () => true,
      () => false,
    );
    if (isThere) return { executablePath };
  }
  return {};
}
