/** f'/f'' is the same for f and for a·f + b: Newton's step needs no learning rate. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toScalar } from '../../../lib/numeric/claim-values';

export const PAIR = { base: 'pair-base', scaled: 'pair-scaled' } as const;

/** Float32 leaves about 1e-5 of steps shorter than 20. */
const TOLERANCE = 2e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function toStep(judged: JudgedCase | undefined): { start: number; end: number } {
  const end = judged && toScalar(judged.claim);
  const start = judged?.args[1];
  if (end === undefined || typeof start !== 'number') throw new TypeError('newton-step: no step');
  return { start, end };
}

function checkScaling(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const base = toStep(cases.get(PAIR.base));
  const scaled = toStep(cases.get(PAIR.scaled));
  if (!Number.isFinite(base.end) || !Number.isFinite(scaled.end)) return failed('notFinite');
  // To stay, or to answer with a constant, is the same for all functions: it has not earned the points.
  if (base.end === base.start || [...cases.values()].every((one) => toStep(one).end === base.end))
    return failed('constant');
  const allowed = TOLERANCE * Math.max(1, Math.abs(base.end));
  return Math.abs(base.end - scaled.end) <= allowed ? passed : failed('scaled');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'scaling',
    title: {
      ko: '함수를 몇 배 하고 상수를 더해도 같은 걸음',
      en: 'Scaling the function and adding a constant changes nothing',
    },
    points: 2,
    run: checkScaling,
  },
];
