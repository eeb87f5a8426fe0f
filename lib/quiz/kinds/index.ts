/** The kinds of items. A new kind is a folder beside these, a line here, and one in `views.ts`. */
import type { Kind } from '../types';
import { figureReading, type FigureItem } from './figure/kind';
import { formula, type FormulaItem } from './formula/kind';
import { matching, type MatchingItem } from './matching/kind';
import { multipleChoice, type MultipleChoiceItem } from './multiple-choice/kind';
import { numericKind, type NumericItem } from './numeric/kind';
import { ordering, type OrderingItem } from './ordering/kind';
import { shortText, type ShortTextItem } from './short-text/kind';
import { singleChoice, type SingleChoiceItem } from './single-choice/kind';
import { tensorShapeKind, type TensorShapeItem } from './tensor-shape/kind';

export type ItemDefinition =
  | SingleChoiceItem
  | MultipleChoiceItem
  | MatchingItem
  | OrderingItem
  | NumericItem
  | ShortTextItem
  | FormulaItem
  | FigureItem
  | TensorShapeItem;

export type KindName = ItemDefinition['kind'];

const KINDS: ReadonlyMap<string, Kind> = new Map(
  [
    singleChoice,
    multipleChoice,
    matching,
    ordering,
    numericKind,
    shortText,
    formula,
    figureReading,
    tensorShapeKind,
  ].map((kind) => [kind.kind, kind]),
);

export const KIND_NAMES = [...KINDS.keys()];

/** The kind of this name. Throws on a name that is none: bank and attempts hold only known ones. */
export function findKind(name: string): Kind {
  const kind = KINDS.get(name);
  if (kind === undefined) throw new Error(`no such kind of quiz item: ${name}`);
  return kind;
}
