import { z } from 'zod';
import { AppError } from '../../errors';
import { findKind } from '../kinds/index';
import { findRepeated } from '../options';

/** The longest formula in three-byte letters takes half of it, twenty pairs a third. */
const MAX_BYTES = 4_096;
/** An answer is an object of a list or record: three. */
const MAX_DEPTH = 8;

/** Throws 'invalid_request' on JSON that no kind's answer can be: before anything walks through it. */
export function assertSmall(answer: unknown): void {
  // By depth first: what is nested thousands deep overflows the stack of whoever writes it as text.
  if (!isShallow(answer) || Buffer.byteLength(JSON.stringify(answer) ?? '') > MAX_BYTES) throw invalid();
}

/** Level by level, and no more levels than are allowed. */
function isShallow(answer: unknown): boolean {
  let level: readonly unknown[] = [answer];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((value): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}

/** What jsonb does not take: NUL, and halves of surrogate pairs. */
const NO_TEXT = /\\u(0000|d[89a-f][0-9a-f]{2})/i;

interface AnsweredItem {
  readonly kind: string;
  /** Of the options in its view. */
  readonly optionIds: readonly string[];
}

/**
 * An answer as its kind has it, null for one taken back. Throws 'invalid_request' on any other form, on text that the
 * database does not take, on options that the item does not have, and on a choice made twice.
 */
export function parseGivenAnswer({ kind, optionIds }: AnsweredItem, answer: unknown): unknown {
  if (answer === null) return null;
  const parsed = parseByKind(kind, answer);
  if (NO_TEXT.test(JSON.stringify(parsed))) throw invalid();
  const { named, choices } = listNamedOptions(parsed);
  const known = new Set(optionIds);
  if (!named.every((id) => known.has(id)) || findRepeated(choices).length > 0) throw invalid();
  return parsed;
}

function parseByKind(kind: string, answer: unknown): unknown {
  try {
    return findKind(kind).parseAnswer(answer);
  } catch (error) {
    throw invalid(error);
  }
}

const NamingSchema = z.object({
  choice: z.string().optional(),
  choices: z.array(z.string()).default([]),
  order: z.array(z.string()).default([]),
  pairs: z.record(z.string(), z.string()).default({}),
});

/** The ids of options that an answer names, and those of them that it chooses; none in one that was typed. */
function listNamedOptions(answer: unknown) {
  const { choice, choices, order, pairs } = NamingSchema.parse(answer);
  const single = choice === undefined ? [] : [choice];
  return { named: [...single, ...choices, ...order, ...Object.entries(pairs).flat()], choices };
}

const invalid = (cause?: unknown) => new AppError('invalid_request', { params: { field: 'answer' }, cause });

/** Whether two JSON values are the same, whatever the order of their keys: jsonb has one of its own. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sortKeys) === JSON.stringify(b, sortKeys);
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
