import { z } from 'zod';
import type { Locale, Text } from '../../../exercise/types';
import { toPlainText } from '../../../exercise/plain-text';

const OptionSchema = z.object({ id: z.string(), text: z.object({ ko: z.string(), en: z.string() }) });
const TypedSchema = z.object({ text: z.string() });

/** An answer in words: what was typed, or the texts of the options that it names. `view` is the item's, of any variant. */
export function describeAnswer(view: unknown, answer: unknown, locale: Locale): string {
  const typed = TypedSchema.safeParse(answer);
  if (typed.success) return typed.data.text;
  const options = new Map<string, Text>();
  collectOptions(view, options);
  const words = listStrings(answer).map((id) => {
    const text = options.get(id);
    return text === undefined ? id : toPlainText(text[locale]);
  });
  return words.join(' · ');
}

function collectOptions(value: unknown, options: Map<string, Text>): void {
  if (typeof value !== 'object' || value === null) return;
  const option = OptionSchema.safeParse(value);
  if (option.success) options.set(option.data.id, option.data.text);
  else for (const inner of Object.values(value)) collectOptions(inner, options);
}

/** The strings of a JSON value, and the keys of pairs before what they are paired with. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  const pairs = z.object({ pairs: z.record(z.string(), z.string()) }).safeParse(value);
  if (pairs.success) return Object.entries(pairs.data.pairs).flat();
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}
