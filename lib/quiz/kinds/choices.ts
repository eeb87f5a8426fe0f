/** What single choice, multiple choice and figure reading share: a list of choices, each wrong one with its reason. */
import { z } from 'zod';
import type { Text } from '../../exercise/types';
import {
  arrange,
  findRepeated,
  FigureSchema,
  OptionIdSchema,
  sortOptions,
  TextSchema,
  toOpaqueId,
} from '../options';
import type { Figure, ItemFault, Marking, Reveal, ShowContext } from '../types';

export interface Choice {
  /** Unique in the item, kebab-case; learners never see it. */
  readonly id: string;
  readonly text: Text;
  readonly right?: true;
  /** Why it is wrong (required of wrong ones), or what is worth adding to a right one. */
  readonly why?: Text;
  /** A picture beside or in place of the text. */
  readonly figure?: Figure;
}

export const ChoiceViewSchema = z.object({
  options: z.array(z.object({ id: z.string(), text: TextSchema, figure: FigureSchema.optional() })),
  /** Choices that have an order of their own ("0, 1, 2, more") keep it. */
  keepOrder: z.boolean(),
  figure: FigureSchema.optional(),
});
export type ChoiceView = z.infer<typeof ChoiceViewSchema>;

export const ChoiceKeySchema = z.object({
  /** Opaque ids. */
  right: z.array(OptionIdSchema),
  whys: z.record(z.string(), TextSchema),
});
export type ChoiceKey = z.infer<typeof ChoiceKeySchema>;

export interface ShownFigure {
  /** From the bank, which is reviewed: never anything a person typed. */
  readonly svg: string;
  readonly alt: string;
}
export interface ShownChoices {
  readonly options: readonly { readonly id: string; readonly html: string; readonly figure?: ShownFigure }[];
  readonly figure?: ShownFigure;
}

interface ChoiceItem {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly keepOrder?: boolean;
  readonly figure?: Figure;
}

export function compileChoices(item: ChoiceItem): { view: ChoiceView; key: ChoiceKey } {
  const { choices, keepOrder = false, figure } = item;
  const options = choices.map(({ id, text, figure: own }) => ({
    id: toOpaqueId(item.id, id),
    text,
    ...(own === undefined ? {} : { figure: own }),
  }));
  return {
    view: {
      options: keepOrder ? options : sortOptions(options),
      keepOrder,
      ...(figure === undefined ? {} : { figure }),
    },
    key: {
      right: choices.filter(({ right }) => right).map(({ id }) => toOpaqueId(item.id, id)),
      whys: Object.fromEntries(
        choices.flatMap(({ id, why }) => (why === undefined ? [] : [[toOpaqueId(item.id, id), why]])),
      ),
    },
  };
}

export function showFigure({ svg, alt }: Figure, { locale }: ShowContext): ShownFigure {
  return { svg: svg[locale], alt: alt[locale] };
}

export function showChoices(view: ChoiceView, context: ShowContext): ShownChoices {
  const options = view.keepOrder ? view.options : arrange(view.options, context.order, 'options');
  return {
    options: options.map(({ id, text, figure }) => ({
      id,
      html: context.html(text),
      ...(figure === undefined ? {} : { figure: showFigure(figure, context) }),
    })),
    ...(view.figure === undefined ? {} : { figure: showFigure(view.figure, context) }),
  };
}

export function revealChoices(view: ChoiceView, { right, whys }: ChoiceKey): Reveal {
  const entries = view.options.map(({ id }) => {
    const why = whys[id];
    return [id, { right: right.includes(id), ...(why === undefined ? {} : { why }) }] as const;
  });
  return { options: Object.fromEntries(entries) };
}

/** The choices that the item has, each once: an id that somebody made up says nothing of the item. */
export function tallyChoices({ right, whys }: ChoiceKey, choices: readonly string[]): string[] {
  return [...new Set(choices)].filter((id) => right.includes(id) || Object.hasOwn(whys, id));
}

export function markSingle(key: ChoiceKey, choice: string): Marking {
  const isRight = key.right.includes(choice);
  return { status: isRight ? 'right' : 'wrong', fraction: isRight ? 1 : 0, notes: [] };
}

/** Faults of a list of choices; `rights` says how many right ones there may be. */
export function checkChoices(
  { choices }: ChoiceItem,
  rights: { readonly min: number; readonly max: number },
): ItemFault[] {
  const right = choices.filter((choice) => choice.right).length;
  return [
    ...(choices.length < 3 ? [{ code: 'too_few_choices', params: { count: choices.length } }] : []),
    ...(right < rights.min || right > rights.max
      ? [{ code: 'right_choices', params: { count: right } }]
      : []),
    ...findRepeated(choices.map(({ id }) => id)).map((id) => ({ code: 'repeated_id', params: { id } })),
    ...findRepeated(choices.map(({ text }) => text.ko)).map((text) => ({
      code: 'repeated_text',
      params: { text },
    })),
    ...findRepeated(choices.map(({ text }) => text.en)).map((text) => ({
      code: 'repeated_text',
      params: { text },
    })),
    ...choices
      .filter((choice) => !choice.right && choice.why === undefined)
      .map(({ id }) => ({ code: 'no_why', params: { id } })),
  ];
}
