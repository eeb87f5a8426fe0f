/** Puts parameters in place of `{name}`. Unknown names stay as they are. */
export function fillIn(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
