'use client';

import { ChoiceList } from '../choice-list';
import type { ShownChoices } from '../choices';
import type { KindViewProps } from '../view-props';
import type { SingleAnswer } from './kind';

export function SingleChoiceView({ answer, onChange, ...props }: KindViewProps<ShownChoices, SingleAnswer>) {
  return (
    <ChoiceList
      {...props}
      type="radio"
      chosen={answer === null ? [] : [answer.choice]}
      onChoose={(choice) => onChange({ choice })}
    />
  );
}
