import { defineKind } from '../../define-kind';
import type { Figure, ItemBase, ItemTexts } from '../../types';
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
import { SingleAnswerSchema } from '../single-choice/kind';

/** Reading a curve or a picture drawn by code: one right choice. The figure, or a figure for each choice. */
export interface FigureItem extends ItemBase, ItemTexts {
  readonly kind: 'figure';
  readonly figure?: Figure;
  readonly choices: readonly Choice[];
  readonly keepOrder?: boolean;
}

export const figureReading = defineKind(
  {
    kind: 'figure',
    view: ChoiceViewSchema,
    key: ChoiceKeySchema,
    answer: SingleAnswerSchema,
    compile: (item: FigureItem) => [
      { prompt: item.prompt, explanation: item.explanation, ...compileChoices(item) },
    ],
    show: showChoices,
    mark: (key, { choice }) => markSingle(key, choice),
    reveal: ({ view, key }) => revealChoices(view, key),
    check: (item) => [...checkChoices(item, { min: 1, max: 1 }), ...checkFigures(item)],
    solve: ({ right }) => ({ choice: right[0] ?? '' }),
    tally: (_, { choice }) => [choice],
  },
  (item): item is FigureItem => 'kind' in item && item.kind === 'figure',
);

/** A picture says nothing to who cannot see it: each needs words, in both languages. */
function checkFigures({ figure, choices }: FigureItem) {
  const figures = [figure, ...choices.map((choice) => choice.figure)].filter((one) => one !== undefined);
  if (figures.length === 0) return [{ code: 'no_figure' }];
  return figures.flatMap(({ alt, svg }) => [
    ...(alt.ko.trim().length < 10 || alt.en.trim().length < 10 ? [{ code: 'no_alt' }] : []),
    ...(svg.ko.startsWith('<svg') && svg.en.startsWith('<svg') ? [] : [{ code: 'no_svg' }]),
  ]);
}
