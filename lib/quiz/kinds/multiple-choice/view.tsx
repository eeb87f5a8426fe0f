'use client';

import { ChoiceList } from '../choice-list';
import type { ShownChoices } from '../choices';
import type { KindViewProps } from '../view-props';
import type { MultipleAnswer } from './kind';

export function MultipleChoiceView({
  answer,
  onChange,
  ...props
}: KindViewProps<ShownChoices, MultipleAnswer>) {
  const chosen = answer?.choices ?? [];

  function handleChoose(id: string) {
    const choices = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onChange(choices.length === 0 ? null : { choices });
  }

  return <ChoiceList {...props} type="checkbox" chosen={chosen} onChoose={handleChoose} />;
}
