import { defineKind } from '../../define-kind';
import type { Figure, ItemBase, ItemTexts } from '../../types';
import type { Choice } from '../choices';
import { oneRightChoice } from '../single-choice/kind';

/** Reading a curve or a picture drawn by code: one right choice. The figure, or a figure for each choice. */
export interface FigureItem extends ItemBase, ItemTexts {
  readonly kind: 'figure';
  readonly figure?: Figure;
  readonly choices: readonly Choice[];
  readonly keepOrder?: boolean;
}

export const figureReading = defineKind(
  {
    ...oneRightChoice,
    kind: 'figure',
    check: (item: FigureItem) => [...oneRightChoice.check(item), ...checkFigures(item)],
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
