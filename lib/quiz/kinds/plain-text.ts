const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** An item's HTML as text, for places that take no markup; undefined where a formula would be lost. */
export function toPlainText(html: string): string | undefined {
  if (html.includes('class="katex')) return undefined;
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
