import { z } from 'zod';
import type { Text } from '../../../exercise/types';
import type { Random } from '../../../numeric/random';
import { defineKind } from '../../define-kind';
import { TextSchema } from '../../options';
import { formatShape, parseShape, type ShapeDim, type ShapeReading } from '../../parse-shape';
import { VARIANTS, type ItemBase, type ItemFault, type Marking, type Note, type Variant } from '../../types';

interface WrongShape<V> {
  readonly shape: (drawn: V) => readonly ShapeDim[];
  readonly why: Text | ((drawn: V) => Text);
}

/** What the author writes; `tensorShape()` closes it over the sizes drawn. Without `draw` there is one variant. */
export interface TensorShapeSource<V> extends ItemBase {
  readonly draw?: (random: Random) => V;
  readonly prompt: (drawn: V) => Text;
  readonly explanation: (drawn: V) => Text;
  readonly answer: (drawn: V) => readonly ShapeDim[];
  /** At least two: transposed, an axis forgotten or kept. */
  readonly slips: readonly WrongShape<V>[];
}

/** The shape of a tensor, entered as sizes and names: "the shape of ∂J/∂W²". */
export interface TensorShapeItem extends ItemBase {
  readonly kind: 'tensor-shape';
  readonly slips: number;
  /** Sizes are drawn: VARIANTS variants in place of one. */
  readonly draws: boolean;
  variant(random: Random): Variant<View, Key>;
}

const DimSchema = z.union([z.number().int().nonnegative(), z.string()]);
const ViewSchema = z.object({
  /** Names that may occur: told to the learner, so that n is not mistaken for N. */
  names: z.array(z.string()),
});
type View = z.infer<typeof ViewSchema>;
const KeySchema = z.object({
  shape: z.array(DimSchema),
  wrong: z.array(z.object({ shape: z.array(DimSchema), why: TextSchema })),
});
type Key = z.infer<typeof KeySchema>;
const AnswerSchema = z.strictObject({ text: z.string().max(64) });
export type TensorShapeAnswer = z.infer<typeof AnswerSchema>;

export interface ShownTensorShape {
  readonly names: readonly string[];
}

export function tensorShape<V = undefined>(source: TensorShapeSource<V>): TensorShapeItem {
  const { draw, prompt, explanation, answer, slips, ...base } = source;
  return {
    ...base,
    kind: 'tensor-shape',
    slips: slips.length,
    draws: draw !== undefined,
    variant(random) {
      // Without `draw`, V is undefined.
      const drawn = draw === undefined ? (undefined as V) : draw(random);
      const shape = [...answer(drawn)];
      const wrong = slips
        .map((slip) => ({
          shape: [...slip.shape(drawn)],
          why: typeof slip.why === 'function' ? slip.why(drawn) : slip.why,
        }))
        .filter((slip) => formatShape(slip.shape) !== formatShape(shape));
      const key = { shape, wrong };
      return {
        prompt: prompt(drawn),
        explanation: explanation(drawn),
        view: { names: declaredNames(key) },
        key,
      };
    },
  };
}

export const tensorShapeKind = defineKind(
  {
    kind: 'tensor-shape',
    view: ViewSchema,
    key: KeySchema,
    answer: AnswerSchema,
    compile: (item: TensorShapeItem, random) =>
      random.times(item.draws ? VARIANTS : 1, (index) => item.variant(random.fork(`variant ${index}`))),
    show: ({ names }): ShownTensorShape => ({ names }),
    mark,
    reveal: ({ key }) => ({ right: { ko: formatShape(key.shape), en: formatShape(key.shape) } }),
    check,
    solve: ({ shape }) => ({ text: formatShape(shape) }),
    tally: (key, { text }) => {
      const read = parseShape(text, declaredNames(key));
      return 'shape' in read ? [formatShape(read.shape)] : [];
    },
  },
  (item): item is TensorShapeItem => 'kind' in item && item.kind === 'tensor-shape',
);

/** The names of an item's view, which its key holds as well. */
function declaredNames({ shape, wrong }: Key): string[] {
  const dims = [shape, ...wrong.map((slip) => slip.shape)].flat();
  return [...new Set(dims.filter((dim) => typeof dim === 'string'))].sort();
}

function mark(key: Key, { text }: TensorShapeAnswer): Marking {
  const names = declaredNames(key);
  const read = parseShape(text, names);
  if ('problem' in read) return { status: 'invalid', fraction: 0, notes: [noteOn(read, names)] };
  const takenAs = formatShape(read.shape);
  if (takenAs === formatShape(key.shape)) return { status: 'right', fraction: 1, takenAs, notes: [] };
  const slip = key.wrong.find((one) => formatShape(one.shape) === takenAs);
  if (slip !== undefined) return { status: 'wrong', fraction: 0, takenAs, notes: [{ text: slip.why }] };
  const rank = read.shape.length;
  const notes = rank === key.shape.length ? [] : [{ message: 'rank', params: { rank } }];
  return { status: 'wrong', fraction: 0, takenAs, notes };
}

function noteOn({ problem, at }: Extract<ShapeReading, { problem: string }>, names: readonly string[]): Note {
  if (problem === 'notAShape') return { message: 'notAShape' };
  return { message: 'shapeName', params: { at, count: names.length, names: names.join(', ') } };
}

function check(item: TensorShapeItem, variants: readonly Variant<View, Key>[]): ItemFault[] {
  return [
    ...(item.slips < 2 ? [{ code: 'too_few_slips', params: { count: item.slips } }] : []),
    ...(variants.every(({ key }) => key.wrong.length > 0) ? [] : [{ code: 'slip_equals_answer' }]),
    ...(item.draws && new Set(variants.map(({ prompt }) => prompt.ko)).size < 5
      ? [{ code: 'few_variants' }]
      : []),
  ];
}
