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

/** Each left side gets its right side; extra right sides belong to none. */
export interface MatchingItem extends ItemBase, ItemTexts {
  readonly kind: 'matching';
  readonly pairs: readonly {
    readonly id: string;
    readonly left: Text;
    readonly right: Text;
    /** Why they belong together, or what they are confused with. */
    readonly why: Text;
  }[];
  readonly extra?: readonly { readonly id: string; readonly text: Text }[];
}

const ViewSchema = z.object({ lefts: z.array(OptionSchema), rights: z.array(OptionSchema) });
const KeySchema = z.object({
  /** Right side's id by left side's. */
  pairs: z.record(z.string(), OptionIdSchema),
  whys: z.record(z.string(), TextSchema),
});
type Key = z.infer<typeof KeySchema>;
/** More than any item has: an answer is kept for good, and anybody can send one. */
const MAX_PAIRS = 20;
const AnswerSchema = z.strictObject({
  pairs: z.record(OptionIdSchema, OptionIdSchema).refine((pairs) => Object.keys(pairs).length <= MAX_PAIRS),
});
export type MatchingAnswer = z.infer<typeof AnswerSchema>;

export interface ShownMatching {
  readonly lefts: readonly ShownOption[];
  readonly rights: readonly ShownOption[];
}

export const matching = defineKind(
  {
    kind: 'matching',
    view: ViewSchema,
    key: KeySchema,
    answer: AnswerSchema,
    compile(item: MatchingItem) {
      const left = (id: string) => toOpaqueId(item.id, `left ${id}`);
      const right = (id: string) => toOpaqueId(item.id, `right ${id}`);
      const rights = [
        ...item.pairs.map((pair) => ({ id: right(pair.id), text: pair.right })),
        ...(item.extra ?? []).map(({ id, text }) => ({ id: right(`extra ${id}`), text })),
      ];
      return [
        {
          prompt: item.prompt,
          explanation: item.explanation,
          view: {
            lefts: item.pairs.map((pair) => ({ id: left(pair.id), text: pair.left })),
            rights: sortOptions(rights),
          },
          key: {
            pairs: Object.fromEntries(item.pairs.map(({ id }) => [left(id), right(id)])),
            whys: Object.fromEntries(item.pairs.map(({ id, why }) => [left(id), why])),
          },
        },
      ];
    },
    show: ({ lefts, rights }, context): ShownMatching => ({
      lefts: showOptions(lefts, context, 'lefts'),
      rights: showOptions(rights, context, 'rights'),
    }),
    mark,
    reveal: ({ key }): Reveal => ({ pairs: key.pairs, whys: key.whys }),
    check: ({ pairs, extra = [] }: MatchingItem) => [
      ...(pairs.length < 3 ? [{ code: 'too_few_pairs', params: { count: pairs.length } }] : []),
      ...findRepeated(pairs.map(({ id }) => id)).map((id) => ({ code: 'repeated_id', params: { id } })),
      ...(['ko', 'en'] as const).flatMap((locale) =>
        [
          ...findRepeated(pairs.map(({ left }) => left[locale])),
          ...findRepeated([
            ...pairs.map(({ right }) => right[locale]),
            ...extra.map(({ text }) => text[locale]),
          ]),
        ].map((text) => ({ code: 'repeated_text', params: { text } })),
      ),
    ],
    solve: ({ pairs }) => ({ pairs }),
    tally: (key, { pairs }) =>
      Object.entries(pairs)
        .filter(([left]) => Object.hasOwn(key.pairs, left))
        .map(([left, right]) => `${left}:${right}`),
  },
  (item): item is MatchingItem => 'kind' in item && item.kind === 'matching',
);

/** The share of left sides that got their own right side. */
function mark({ pairs }: Key, answer: MatchingAnswer): Marking {
  const lefts = Object.keys(pairs);
  const hits = lefts.filter((left) => answer.pairs[left] === pairs[left]).length;
  const fraction = hits / lefts.length;
  return {
    status: fraction === 1 ? 'right' : fraction > 0 ? 'partly' : 'wrong',
    fraction,
    notes: fraction === 1 ? [] : [{ message: 'pairs', params: { hits, count: lefts.length } }],
  };
}
