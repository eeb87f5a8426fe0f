/** What the sandbox gets of an exercise: inputs and limits; no seed of theirs, no expected value. */
import { createHash } from 'node:crypto';
import type { LoadedExercise } from '../../exercise/types';
import type { SandboxCase, SandboxJob } from '../../sandbox/server/types';
import type { Bundle } from '../bundle';

/** Visible cases first: console output is kept only while they run. */
export function toJob({ definition }: LoadedExercise, bundle: Bundle, source: string): SandboxJob {
  const toCase = (visible: boolean) => (each: Pick<SandboxCase, 'id' | 'args'>) => ({
    id: toCaseKey(each.id, visible),
    visible,
    args: each.args,
  });
  const { entry, result, forbidden, runtime, limits } = definition;
  const cases = [...definition.visible.map(toCase(true)), ...bundle.hidden.map(toCase(false))];
  return { source, entry, result, forbidden, runtime, limits, cases, randomSeed: toRandomSeed(bundle.seed) };
}

/** Code that draws at random is replayed with the same numbers. A digest: student code could compute back what it draws from. */
function toRandomSeed(seed: string): string {
  return createHash('sha256').update(`Math.random/${seed}`).digest('hex');
}

/** A case's id in the sandbox: a hidden case may share its own with a visible one. */
export function toCaseKey(id: string, visible: boolean): string {
  return `${visible ? 'visible' : 'hidden'}/${id}`;
}
