/** Why p(h|v) is a sigmoid: switching one hidden unit on lowers the energy by exactly that unit's input. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toScalar } from '../../../lib/numeric/claim-values';
import { PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';
import { PAIR } from './cases';

/** Float32 energies of this size are right to about 1e-6. */
const TOLERANCE = 1e-3;

function toNumbers(value: PlainValue | undefined): number[] {
  if (!(value instanceof PlainTensor)) throw new TypeError('rbm-energy: no tensor');
  return Array.from(value.data);
}

function select(cases: ReadonlyMap<string, JudgedCase>, id: string): JudgedCase {
  const judged = cases.get(id);
  if (judged === undefined) throw new TypeError(`rbm-energy: no case ${id}`);
  return judged;
}

/** c_j + Σ v_i w_ij of the unit in which the two cases differ. */
function computeInput(off: JudgedCase, on: JudgedCase): number {
  const [v, before, w, , c] = off.args.map(toNumbers);
  const after = toNumbers(on.args[1]);
  const unit = after.findIndex((state, index) => state !== before?.[index]);
  const weights = (v ?? []).map((_, visible) => w?.[visible * after.length + unit] ?? Number.NaN);
  return weights.reduce(
    (sum, weight, visible) => sum + weight * (v?.[visible] ?? 0),
    c?.[unit] ?? Number.NaN,
  );
}

function checkFlip(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const [off, on] = [select(cases, PAIR.off), select(cases, PAIR.on)];
  const energies = [off, on].map(({ claim }) => toScalar(claim) ?? Number.NaN);
  const drop = (energies[0] ?? Number.NaN) - (energies[1] ?? Number.NaN);
  const wanted = computeInput(off, on);
  if (Math.abs(drop - wanted) <= TOLERANCE * (1 + Math.abs(wanted))) return { passed: true, fraction: 1 };
  return { passed: false, fraction: 0, message: { key: 'exercise.flip' } };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'one-unit-flipped',
    title: {
      ko: '은닉 뉴런 하나를 켤 때 에너지의 변화',
      en: 'How the energy changes when one hidden unit is switched on',
    },
    points: 1,
    run: checkFlip,
  },
];
