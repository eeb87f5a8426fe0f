/** What maximum likelihood means: no pair of parameters near the estimate makes the sample likelier. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toScalar } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';
import { EXAMINED } from './cases';

/** Far beyond what float32 loses, and less than half of what dividing by n − 1 does to a short sample. */
const STRETCH = 1.1;
const SHIFT = 0.1;

interface Parameters {
  readonly mu: number;
  readonly sigma2: number;
}

function computeLogLikelihood(sample: readonly number[], { mu, sigma2 }: Parameters): number {
  const squares = sample.reduce((sum, value) => sum + (value - mu) ** 2, 0);
  return -0.5 * sample.length * Math.log(2 * Math.PI * sigma2) - squares / (2 * sigma2);
}

function toSample({ args: [x] }: JudgedCase): number[] {
  if (!(x instanceof PlainTensor)) throw new TypeError('gaussian-mle: no sample');
  return Array.from(x.data);
}

function toParameters({ claim }: JudgedCase): Parameters {
  const read = (name: string) => {
    const field = claimField(claim, name);
    return (field === undefined ? undefined : toScalar(field)) ?? Number.NaN;
  };
  return { mu: read('mu'), sigma2: read('sigma2') };
}

function listNeighbors({ mu, sigma2 }: Parameters): Parameters[] {
  const step = SHIFT * Math.sqrt(sigma2);
  return [
    { mu: mu + step, sigma2 },
    { mu: mu - step, sigma2 },
    { mu, sigma2: sigma2 * STRETCH },
    { mu, sigma2: sigma2 / STRETCH },
  ];
}

function checkMaximum(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  for (const id of EXAMINED) {
    const judged = cases.get(id);
    if (judged === undefined) throw new TypeError(`gaussian-mle: no case ${id}`);
    const [sample, estimate] = [toSample(judged), toParameters(judged)];
    const here = computeLogLikelihood(sample, estimate);
    // Written as an acceptance: a variance of 0 or below gives NaN or infinity, which no comparison accepts.
    const isMaximum =
      Number.isFinite(here) &&
      estimate.sigma2 > 0 &&
      listNeighbors(estimate).every((neighbor) => computeLogLikelihood(sample, neighbor) < here);
    if (!isMaximum) return { passed: false, fraction: 0, message: { key: 'exercise.likelierNearby' } };
  }
  return { passed: true, fraction: 1 };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'nothing-likelier-nearby',
    title: {
      ko: '가까운 다른 모수에서는 가능도가 더 작음',
      en: 'Parameters nearby are less likely',
    },
    points: 2,
    run: checkMaximum,
  },
];
