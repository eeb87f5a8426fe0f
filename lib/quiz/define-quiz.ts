/** All that a chapter's `quiz.ts` imports. */
import type { ItemDefinition } from './kinds/index';

export { numeric } from './kinds/numeric/kind';
export { tensorShape } from './kinds/tensor-shape/kind';
export { plot, type Curve, type PlotOptions } from './figures/plot';
export { scatter, type ScatterOptions } from './figures/scatter';
export { contour, type ContourOptions } from './figures/contour';
export { bars, type BarsOptions } from './figures/bars';
export { network, type NetworkOptions } from './figures/network';

/** The items of a chapter. */
export function defineQuiz(items: readonly ItemDefinition[]): readonly ItemDefinition[] {
  return items;
}
