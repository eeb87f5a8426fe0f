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
