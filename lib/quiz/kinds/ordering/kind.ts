import { z } from 'zod';
import type { Text } from '../../../exercise/types';
import { defineKind } from '../../define-kind';
import {
  findRepeated,
  OptionIdSchema,
  OptionSchema,
  showOptions,
  sortOptions,
  TextSchema,
  toOpaqueId,
  type ShownOption,
} from '../../options';
import type { ItemBase, ItemTexts, Marking, Reveal } from '../../types';

/** Steps or events to be put in order, first to last. */
export interface OrderingItem extends ItemBase, ItemTexts {
  readonly kind: 'ordering';
  /** In the right order; no two may be interchangeable. */
  readonly steps: readonly {
    readonly id: string;
    readonly text: Text;
    /** Why it has this place: a year, what it needs from the step before. */
    readonly why: Text;
  }[];
  /** What the ends mean, such as 'earliest' and 'latest'. */
  readonly ends?: { readonly first: Text; readonly last: Text };
}

const EndsSchema = z.object({ first: TextSchema, last: TextSchema });
const ViewSchema = z.object({ steps: z.array(OptionSchema), ends: EndsSchema.optional() });
const KeySchema = z.object({ order: z.array(OptionIdSchema), whys: z.record(z.string(), TextSchema) });
type Key = z.infer<typeof KeySchema>;
const AnswerSchema = z.strictObject({ order: z.array(OptionIdSchema).max(20) });
export type OrderingAnswer = z.infer<typeof AnswerSchema>;

export interface ShownOrdering {
  readonly steps: readonly ShownOption[];
  readonly ends?: { readonly first: string; readonly last: string };
}

export const ordering = defineKind(
  {
    kind: 'ordering',
    view: ViewSchema,
    key: KeySchema,
    answer: AnswerSchema,
    compile(item: OrderingItem) {
      const opaque = (id: string) => toOpaqueId(item.id, id);
      const steps = item.steps.map(({ id, text }) => ({ id: opaque(id), text }));
      return [
        {
          prompt: item.prompt,
          explanation: item.explanation,
          view: { steps: sortOptions(steps), ...(item.ends === undefined ? {} : { ends: item.ends }) },
          key: {
            order: steps.map(({ id }) => id),
            whys: Object.fromEntries(item.steps.map(({ id, why }) => [opaque(id), why])),
          },
        },
      ];
    },
    show: ({ steps, ends }, context): ShownOrdering => ({
      steps: showOptions(steps, context),
      ...(ends === undefined
        ? {}
        : { ends: { first: context.html(ends.first), last: context.html(ends.last) } }),
    }),
    mark,
    reveal: ({ key }): Reveal => ({ order: key.order, whys: key.whys }),
    check: ({ steps }: OrderingItem) => [
      ...(steps.length < 3 ? [{ code: 'too_few_steps', params: { count: steps.length } }] : []),
      ...findRepeated(steps.map(({ id }) => id)).map((id) => ({ code: 'repeated_id', params: { id } })),
      ...(['ko', 'en'] as const).flatMap((locale) =>
        findRepeated(steps.map(({ text }) => text[locale])).map((text) => ({
          code: 'repeated_text',
          params: { text },
        })),
      ),
    ],
    solve: ({ order }) => ({ order: [...order] }),
    tally: (_, { order }) => order.map((id, place) => `${place + 1}:${id}`),
  },
  (item): item is OrderingItem => 'kind' in item && item.kind === 'ordering',
);

/**
 * Partial credit is Kendall's τ where it is positive: 1 − 2·(pairs in the wrong order)/(all pairs). A shuffled list gets
 * about nothing, one swap of neighbors costs little. A list that misses a step gets nothing.
 */
function mark({ order }: Key, answer: OrderingAnswer): Marking {
  const places = answer.order.map((id) => order.indexOf(id));
  if (new Set(answer.order).size !== order.length || places.length !== order.length || places.includes(-1))
    return { status: 'wrong', fraction: 0, notes: [] };
  const inversions = places.flatMap((place, index) =>
    places.slice(index + 1).filter((later) => later < place),
  );
  const all = (order.length * (order.length - 1)) / 2;
  const tau = 1 - (2 * inversions.length) / all;
  const fraction = Math.max(0, tau);
  return {
    status: inversions.length === 0 ? 'right' : fraction > 0 ? 'partly' : 'wrong',
    fraction,
    notes: inversions.length === 0 ? [] : [{ message: 'inversions', params: { count: inversions.length } }],
  };
}
