import { createRandom } from '../numeric/random';
import { findKind, type ItemDefinition } from './kinds/index';
import type { BankItem } from './types';

/** An item as the bank keeps it. The same definition always gives the same variants. */
export function compileItem(definition: ItemDefinition, chapterId: string): BankItem {
  const { id, kind, version = 1, tags, terms, exercises = [], mistakes = [] } = definition;
  return {
    id,
    kind,
    version,
    chapterId,
    tags: [...tags],
    terms: [...terms],
    exercises: [...exercises],
    mistakes: [...mistakes],
    variants: findKind(kind).compile(definition, createRandom(`quiz/${id}`)),
  };
}
