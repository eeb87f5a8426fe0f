import { z } from 'zod';
import { defineKind } from '../../define-kind';
import { OptionIdSchema } from '../../options';
import type { ItemBase, ItemTexts, Variant } from '../../types';
import {
  checkChoices,
  ChoiceKeySchema,
  ChoiceViewSchema,
  compileChoices,
  markSingle,
  revealChoices,
  showChoices,
  type Choice,
  type ChoiceKey,
  type ChoiceView,
} from '../choices';

/** One right choice of three or more. */
export interface SingleChoiceItem extends ItemBase, ItemTexts {
  readonly kind: 'single-choice';
  readonly choices: readonly Choice[];
  /** For choices that have an order of their own. */
  readonly keepOrder?: boolean;
}

export const SingleAnswerSchema = z.strictObject({ choice: OptionIdSchema });
export type SingleAnswer = z.infer<typeof SingleAnswerSchema>;

type OneChoiceItem = ItemBase & ItemTexts & Parameters<typeof compileChoices>[0];

/** What kinds with one right choice have in common. */
export const oneRightChoice = {
  view: ChoiceViewSchema,
  key: ChoiceKeySchema,
  answer: SingleAnswerSchema,
  compile: (item: OneChoiceItem) => [
    { prompt: item.prompt, explanation: item.explanation, ...compileChoices(item) },
  ],
  show: showChoices,
  mark: (key: ChoiceKey, { choice }: SingleAnswer) => markSingle(key, choice),
  reveal: ({ view, key }: Variant<ChoiceView, ChoiceKey>) => revealChoices(view, key),
  check: (item: OneChoiceItem) => checkChoices(item, { min: 1, max: 1 }),
  solve: ({ right }: ChoiceKey): SingleAnswer => ({ choice: right[0] ?? '' }),
  tally: (_: ChoiceKey, { choice }: SingleAnswer) => [choice],
};

export const singleChoice = defineKind(
  { ...oneRightChoice, kind: 'single-choice' },
  (item): item is SingleChoiceItem => 'kind' in item && item.kind === 'single-choice',
);
