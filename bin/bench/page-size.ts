import { chromium } from '@playwright/test';
import { findInstalledBrowser } from '../check-browser';
import { transferredBytes } from './http';

/** Compressed bytes of the scripts that a page's HTML asks for: what is loaded before anything else is. */
export async function measurePageScripts(url: string): Promise<number> {
  const html = await (await fetch(url)).text();
  const scripts = new Set<string>();
  for (const [tag] of html.matchAll(/<script[^>]*>/g)) {
    // Browsers that know modules never load the legacy polyfills.
    if (/\bnomodule\b/i.test(tag)) continue;
    const [, source] = /\bsrc="([^"]+)"/.exec(tag) ?? [];
    if (source !== undefined) scripts.add(source);
  }
  for (const [tag] of html.matchAll(/<link[^>]*as="script"[^>]*>/g)) {
    const [, source] = /\bhref="([^"]+)"/.exec(tag) ?? [];
    if (source !== undefined) scripts.add(source);
  }
  const sizes = await Promise.all([...scripts].map((source) => transferredBytes(new URL(source, url).href)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Compressed bytes of all scripts that a browser has loaded when `ready` is to be seen, those that scripts ask for among them.
 * What is asked for again comes from the browser's cache, and counts once. Throws where there is no browser.
 */
export async function measureLoadedScripts(url: string, ready: string): Promise<number> {
  const executablePath = await findInstalledBrowser();
  if (executablePath === undefined)
    throw new Error('Loaded scripts are measured in a browser, and none was found.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.locator(ready).first().waitFor();
    return await page.evaluate(() => {
      const sizes = performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
        .map(({ name, encodedBodySize }): [string, number] => [name, encodedBodySize]);
      return [...new Map(sizes).values()].reduce((sum, size) => sum + size, 0);
    });
  } finally {
    await browser.close();
  }
}
