import 'server-only';
import type { z } from 'zod';
import { AppError } from '@/lib/errors';
import { runAction, type ActionResult } from './action';

/** What an action gives besides having worked. */
export type ActionValue<T> =
  (ActionResult & { readonly ok: false }) | { readonly ok: true; readonly value: T };

/** `runAction` for an action that gives something back. */
export async function runForValue<T>(name: string, run: () => Promise<T>): Promise<ActionValue<T>> {
  const found: { value?: T } = {};
  const result = await runAction(name, async () => {
    found.value = await run();
  });
  if (!result.ok) return result;
  if (found.value === undefined) throw new Error(`${name} gave nothing.`);
  return { ok: true, value: found.value };
}

/** An argument of an action: it comes from a browser, whatever its type says. Throws 'invalid_request'. */
export function parseArgument<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_request', { params: { field: parsed.error.issues[0]?.path.join('.') ?? '' } });
}
