import { z } from 'zod';
import { defineKind } from '../../define-kind';
import { OptionIdSchema } from '../../options';
import type { ItemBase, ItemTexts, Marking } from '../../types';
import {
  checkChoices,
  ChoiceKeySchema,
  ChoiceViewSchema,
  compileChoices,
  revealChoices,
  showChoices,
  tallyChoices,
  type Choice,
  type ChoiceKey,
} from '../choices';

/** All right choices of three or more; a wrong one takes back what a right one gives. */
export interface MultipleChoiceItem extends ItemBase, ItemTexts {
  readonly kind: 'multiple-choice';
  readonly choices: readonly Choice[];
  readonly keepOrder?: boolean;
}

const AnswerSchema = z.strictObject({ choices: z.array(OptionIdSchema).max(20) });
export type MultipleAnswer = z.infer<typeof AnswerSchema>;

export const multipleChoice = defineKind(
  {
    kind: 'multiple-choice',
    view: ChoiceViewSchema,
    key: ChoiceKeySchema,
    answer: AnswerSchema,
    compile: (item: MultipleChoiceItem) => [
      { prompt: item.prompt, explanation: item.explanation, ...compileChoices(item) },
    ],
    show: showChoices,
    mark,
    reveal: ({ view, key }) => revealChoices(view, key),
    check: (item) => checkChoices(item, { min: 1, max: item.choices.length - 1 }),
    solve: ({ right }) => ({ choices: [...right] }),
    tally: (key, { choices }) => tallyChoices(key, choices),
  },
  (item): item is MultipleChoiceItem => 'kind' in item && item.kind === 'multiple-choice',
);

/** (right ones chosen − wrong ones chosen) / right ones, never below 0: choosing everything gains nothing. */
function mark({ right }: ChoiceKey, { choices }: MultipleAnswer): Marking {
  const chosen = new Set(choices);
  const hits = right.filter((id) => chosen.has(id)).length;
  const fraction = Math.max(0, (hits - (chosen.size - hits)) / right.length);
  const exact = hits === right.length && chosen.size === hits;
  return {
    status: exact ? 'right' : fraction > 0 ? 'partly' : 'wrong',
    fraction: exact ? 1 : fraction,
    notes: missed(right.length - hits, chosen.size - hits),
  };
}

function missed(missing: number, extra: number) {
  if (missing === 0 && extra === 0) return [];
  return [{ message: 'choices', params: { missing, extra } }];
}
