/** All that a chapter's `quiz.ts` imports. */
import type { ItemDefinition } from './kinds/index';

export { numeric } from './kinds/numeric/kind';
export { tensorShape } from './kinds/tensor-shape/kind';
export { plot } from './figures/plot';
export { scatter } from './figures/scatter';
export { contour } from './figures/contour';
export { bars } from './figures/bars';
export { network } from './figures/network';

/** The items of a chapter. */
export function defineQuiz(items: readonly ItemDefinition[]): readonly ItemDefinition[] {
  return items;
}
