import { z } from 'zod';
import { defineKind } from '../../define-kind';
import { OptionIdSchema } from '../../options';
import type { ItemBase, ItemTexts } from '../../types';
import {
  checkChoices,
  ChoiceKeySchema,
  ChoiceViewSchema,
  compileChoices,
  markSingle,
  revealChoices,
  showChoices,
  type Choice,
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

export const singleChoice = defineKind(
  {
    kind: 'single-choice',
    view: ChoiceViewSchema,
    key: ChoiceKeySchema,
    answer: SingleAnswerSchema,
    compile: (item: SingleChoiceItem) => [
      { prompt: item.prompt, explanation: item.explanation, ...compileChoices(item) },
    ],
    show: showChoices,
    mark: (key, { choice }) => markSingle(key, choice),
    reveal: ({ view, key }) => revealChoices(view, key),
    check: (item) => checkChoices(item, { min: 1, max: 1 }),
    solve: ({ right }) => ({ choice: right[0] ?? '' }),
    tally: (_, { choice }) => [choice],
  },
  (item): item is SingleChoiceItem => 'kind' in item && item.kind === 'single-choice',
);
