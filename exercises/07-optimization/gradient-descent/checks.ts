/** What must hold between weights and losses, whatever the numbers are. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumberList, toScalar } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

/** The cases whose learning rate is below the stable one. */
const STABLE = ['one-step', 'few-steps', 'one-point', 'many-steps'] as const;
const EXAMINED = [...STABLE, 'too-large'] as const;

/** Float32 losses near the minimum no longer fall, they only must not rise. */
const RELATIVE_TOLERANCE = 2e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

interface Descent {
  readonly w0: number;
  readonly w1: number;
  readonly losses: readonly number[];
}

function toDescent(judged: JudgedCase | undefined): Descent {
  const claim = judged?.claim;
  const fields = ['w0', 'w1', 'losses'].map((name) => (claim ? claimField(claim, name) : undefined));
  const [w0, w1] = fields.map((field) => (field === undefined ? undefined : toScalar(field)));
  const losses = fields[2] === undefined ? undefined : toNumberList(fields[2]);
  if (w0 === undefined || w1 === undefined || losses === undefined)
    throw new TypeError('gradient-descent: no descent');
  return { w0, w1, losses: Array.from(losses) };
}

function computeLoss(judged: JudgedCase | undefined, { w0, w1 }: Descent): number {
  const [x, y] = judged?.args ?? [];
  if (!(x instanceof PlainTensor) || !(y instanceof PlainTensor))
    throw new TypeError('gradient-descent: no data');
  const squares = Array.from(x.data).map((value, i) => (w0 + w1 * value - (y.data[i] ?? Number.NaN)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / (2 * squares.length);
}

function checkFalling(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  for (const id of STABLE) {
    const { losses } = toDescent(cases.get(id));
    if (!losses.every(Number.isFinite)) return failed('notFinite');
    const isRising = losses.some((loss, i) => loss > (losses[i - 1] ?? Infinity) * (1 + RELATIVE_TOLERANCE));
    if (isRising) return failed('rising');
    if (!((losses.at(-1) ?? 0) < 0.99 * (losses[0] ?? 0))) return failed('notFalling');
  }
  return passed;
}

function checkLastLoss(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  for (const id of EXAMINED) {
    const descent = toDescent(cases.get(id));
    const loss = computeLoss(cases.get(id), descent);
    if (!Number.isFinite(loss)) return failed('notFinite');
    const error = Math.abs((descent.losses.at(-1) ?? Number.NaN) - loss);
    if (!(error <= RELATIVE_TOLERANCE * loss)) return failed('lastLoss');
  }
  return passed;
}

export const CHECKS: readonly Check[] = [
  {
    id: 'losses-fall',
    title: { ko: '알맞은 학습률에서 손실이 줄어듦', en: 'With a suitable learning rate the losses fall' },
    points: 2,
    run: checkFalling,
  },
  {
    id: 'last-loss',
    title: { ko: '마지막 손실은 돌려준 가중치의 손실', en: 'The last loss is that of the weights returned' },
    points: 3,
    run: checkLastLoss,
  },
];
