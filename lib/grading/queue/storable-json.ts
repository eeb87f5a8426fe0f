/**
 * `value` as JSON that PostgreSQL's jsonb takes. Students print what they like, and a NUL or half a surrogate pair
 * in it would make the verdict impossible to store: both become U+FFFD.
 */
export function toStorableJson(value: unknown): string {
  return JSON.stringify(toStorable(value));
}

function toStorable(value: unknown): unknown {
  if (typeof value === 'string') return toStorableText(value);
  if (Array.isArray(value)) return value.map(toStorable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [toStorableText(key), toStorable(item)]),
    );
  return value;
}

/** With the u flag a pair is one code point, so that the class matches halves only. */
function toStorableText(text: string): string {
  return text.replaceAll(/[\0\p{Cs}]/gu, '\uFFFD');
}
