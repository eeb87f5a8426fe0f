'use client';

import type { ShownChoices } from '../choices';
import type { SingleAnswer } from '../single-choice/kind';
import { SingleChoiceView } from '../single-choice/view';
import type { KindViewProps } from '../view-props';

/** Choices like any other: the list shows the picture above them, or one beside each. */
export function FigureView(props: KindViewProps<ShownChoices, SingleAnswer>) {
  return <SingleChoiceView {...props} />;
}
