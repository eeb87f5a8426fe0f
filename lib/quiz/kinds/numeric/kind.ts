import { z } from 'zod';
import type { Text } from '../../../exercise/types';
import type { Random } from '../../../numeric/random';
import { defineKind } from '../../define-kind';
import { TextSchema } from '../../options';
import { formatNumber, parseNumber } from '../../parse-number';
import { VARIANTS, type ItemBase, type ItemFault, type Marking, type Variant } from '../../types';

interface Slip<V> {
  /** What one gets by a typical slip. */
  readonly value: (drawn: V) => number;
  readonly why: Text | ((drawn: V) => Text);
}

/** What the author of a numeric item writes; `numeric()` closes it over the numbers drawn. */
export interface NumericSource<V> extends ItemBase {
  readonly draw: (random: Random) => V;
  readonly prompt: (drawn: V) => Text;
  /** With the numbers put in, step by step. */
  readonly explanation: (drawn: V) => Text;
  readonly answer: (drawn: V) => number;
  /** |given − answer| ≤ atol + rtol·|answer|. Default rtol 5e-3, atol 1e-9: three digits will do. */
  readonly tolerance?: { readonly rtol: number; readonly atol: number };
  /** Behind the field: '개', '%'. */
  readonly unit?: Text;
  /** At least two. Where a draw gives the same value as the answer's, it is left out for that variant. */
  readonly slips: readonly Slip<V>[];
}

/** A number to be computed from numbers drawn for each learner. */
export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  /** Typical slips the author gave. */
  readonly slips: number;
  variant(random: Random): Variant<View, Key>;
}

const ViewSchema = z.object({ unit: TextSchema.optional(), rtol: z.number(), atol: z.number() });
type View = z.infer<typeof ViewSchema>;
const KeySchema = z.object({
  value: z.number(),
  rtol: z.number(),
  atol: z.number(),
  /** May be typed behind the number, and says nothing then: '85개', and '25%' where percent is the unit. */
  units: z.array(z.string()),
  wrong: z.array(z.object({ value: z.number(), why: TextSchema })),
});
type Key = z.infer<typeof KeySchema>;
const AnswerSchema = z.strictObject({ text: z.string().max(64) });
export type NumericAnswer = z.infer<typeof AnswerSchema>;

export interface ShownNumeric {
  readonly unit?: string;
  /** In either language, as it may be typed behind the number. */
  readonly units: readonly string[];
  /** Relative tolerance, as a fraction. */
  readonly rtol: number;
  readonly atol: number;
}

export function numeric<V>(source: NumericSource<V>): NumericItem {
  const { draw, prompt, explanation, answer, unit, slips, ...base } = source;
  const { rtol, atol } = source.tolerance ?? { rtol: 5e-3, atol: 1e-9 };
  return {
    ...base,
    kind: 'numeric',
    slips: slips.length,
    variant(random) {
      const drawn = draw(random);
      const value = answer(drawn);
      const wrong = slips
        .map((slip) => ({
          value: slip.value(drawn),
          why: typeof slip.why === 'function' ? slip.why(drawn) : slip.why,
        }))
        .filter((slip) => Number.isFinite(slip.value) && !isClose(slip.value, { value, rtol, atol }));
      return {
        prompt: prompt(drawn),
        explanation: explanation(drawn),
        view: { rtol, atol, ...(unit === undefined ? {} : { unit }) },
        key: { value, rtol, atol, units: unitsOf(unit), wrong },
      };
    },
  };
}

export const numericKind = defineKind(
  {
    kind: 'numeric',
    view: ViewSchema,
    key: KeySchema,
    answer: AnswerSchema,
    compile: (item: NumericItem, random) =>
      random.times(VARIANTS, (index) => item.variant(random.fork(`variant ${index}`))),
    show: ({ unit, rtol, atol }, { html }): ShownNumeric => ({
      rtol,
      atol,
      ...(unit === undefined ? {} : { unit: html(unit) }),
      units: unitsOf(unit),
    }),
    mark,
    reveal: ({ key, view }) => {
      const number = formatNumber(key.value);
      return {
        right: {
          ko: `${number}${view.unit?.ko ?? ''}`,
          en: `${number}${view.unit ? ` ${view.unit.en}` : ''}`,
        },
      };
    },
    check,
    solve: ({ value }) => ({ text: String(value) }),
    tally: ({ units }, { text }) => {
      const value = parseNumber(text, units);
      return value === undefined ? [] : [formatNumber(value)];
    },
  },
  (item): item is NumericItem => 'kind' in item && item.kind === 'numeric',
);

function unitsOf(unit: Text | undefined): string[] {
  return unit === undefined ? [] : [unit.ko, unit.en];
}

function mark(key: Key, { text }: NumericAnswer): Marking {
  const given = parseNumber(text, key.units);
  if (given === undefined) return { status: 'invalid', fraction: 0, notes: [{ message: 'notANumber' }] };
  const takenAs = formatNumber(given);
  if (isClose(given, key)) return { status: 'right', fraction: 1, takenAs, notes: [] };
  const slip = key.wrong.find((wrong) => isClose(given, { ...key, value: wrong.value }));
  return { status: 'wrong', fraction: 0, takenAs, notes: slip === undefined ? [] : [{ text: slip.why }] };
}

function isClose(given: number, { value, rtol, atol }: Pick<Key, 'value' | 'rtol' | 'atol'>): boolean {
  return Math.abs(given - value) <= atol + rtol * Math.abs(value);
}

function check(item: NumericItem, variants: readonly Variant<View, Key>[]): ItemFault[] {
  const values = variants.map(({ key }) => key.value);
  const shown = new Set(variants.map(({ prompt }) => prompt.ko));
  return [
    ...(item.slips < 2 ? [{ code: 'too_few_slips', params: { count: item.slips } }] : []),
    // Half of the draws may repeat each other; the same numbers for everybody are no draws at all.
    ...(shown.size < VARIANTS / 2 ? [{ code: 'few_variants', params: { count: shown.size } }] : []),
    ...(new Set(values.map(formatNumber)).size < 5 ? [{ code: 'few_answers' }] : []),
    // At least one slip must be told from the answer, or the feedback is never seen.
    ...(variants.every(({ key }) => key.wrong.length > 0) ? [] : [{ code: 'slip_equals_answer' }]),
  ];
}
