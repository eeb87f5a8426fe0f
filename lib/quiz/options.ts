import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Text } from '../exercise/types';
import type { Option, ShowContext } from './types';

export const TextSchema: z.ZodType<Text> = z.object({ ko: z.string(), en: z.string() });
export const OptionSchema: z.ZodType<Option> = z.object({ id: z.string(), text: TextSchema });
export const FigureSchema = z.object({ svg: TextSchema, alt: TextSchema });
/** An opaque option id, as answers have it. */
export const OptionIdSchema = z.string().max(32);

/** An option as the browser gets it. */
export interface ShownOption {
  readonly id: string;
  readonly html: string;
}

/** An id that says nothing of the option: authors' own ids may be called 'right'. */
export function toOpaqueId(itemId: string, optionId: string): string {
  return createHash('sha256').update(`${itemId}\0${optionId}`).digest('hex').slice(0, 8);
}

/** By opaque id: an order that has nothing to do with the author's. */
export function sortOptions<T extends { readonly id: string }>(options: readonly T[]): T[] {
  return options.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** In the order drawn, or as they come. */
export function arrange<T>(options: readonly T[], order: ShowContext['order'], label: string): T[] {
  if (order === undefined) return [...options];
  const places = order.fork(label).permutation(options.length);
  return places.flatMap((place) => options[place] ?? []);
}

export function showOptions(
  options: readonly Option[],
  context: ShowContext,
  label = 'options',
): ShownOption[] {
  return arrange(options, context.order, label).map(({ id, text }) => ({ id, html: context.html(text) }));
}

/** Ids that occur more than once. */
export function findRepeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
