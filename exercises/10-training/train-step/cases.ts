/** Batches and networks for which one step shows: every parameter moves, and the loss falls. */
import type { HiddenCase } from '../../../lib/exercise/types';
import type { PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import {
  computeLoss,
  differentiate,
  drawParameters,
  mapParameters,
  NAMES,
  toArguments,
  type Batch,
  type Parameters,
} from '../backprop-3222/network';

/** Some entry of every parameter moves by at least this much, far more than the tolerance. */
const LEAST_MOVE = 0.03;
/** The output weights move enough for a gradient taken after their update to be another one. */
const LEAST_OUTPUT_MOVE = 0.3;
/** And the loss falls by at least this much. */
const LEAST_GAIN = 0.02;

/** Sixteenths, so that the shares add up to exactly 1. */
const BY_PARAMETER = { w1: 3 / 16, b1: 2 / 16, w2: 3 / 16, b2: 2 / 16, w3: 3 / 16, b3: 3 / 16 };

export function toStepArguments(batch: Batch, parameters: Parameters, eta: number): PlainValue[] {
  return [...toArguments(batch, parameters), eta];
}

function drawBatch(random: Random, n: number): Batch {
  const first = random.pick([0, 1]);
  return {
    x: random.times(n, () => random.times(3, () => Math.fround(random.normal(0, 1.2)))),
    // The first two examples are of different classes, so that no batch of several has one class only.
    y: random.times(n, (index) => {
      const label = index < 2 ? (first + index) % 2 : random.pick([0, 1]);
      return [1 - label, label];
    }),
  };
}

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));

function isTelling(batch: Batch, parameters: Parameters, eta: number): boolean {
  const gradients = differentiate(batch, parameters);
  const moved = mapParameters((name) =>
    parameters[name].map((value, index) => value - eta * (gradients[name][index] ?? 0)),
  );
  return (
    NAMES.every((name) => eta * largest(gradients[name]) >= LEAST_MOVE) &&
    eta * largest(gradients.w3) >= LEAST_OUTPUT_MOVE &&
    computeLoss(batch, parameters) - computeLoss(batch, moved) >= LEAST_GAIN
  );
}

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly n: readonly [number, number];
  readonly spread: { readonly weights: number; readonly biases: number };
}

/** Draws again until the step can be seen in every parameter. */
function drawCase(random: Random, { id, title, points, n, spread }: Plan): HiddenCase {
  for (;;) {
    const batch = drawBatch(random, random.integer(...n));
    const parameters = drawParameters(random, spread);
    const eta = random.between(1.5, 3);
    if (isTelling(batch, parameters, eta))
      return { id, title, points, parts: BY_PARAMETER, args: toStepArguments(batch, parameters, eta) };
  }
}

const ORDINARY = { weights: 1.3, biases: 0.5 };

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawCase(random.fork('one'), {
      id: 'one-example',
      title: { ko: '예가 하나 ($n = 1$)', en: 'One example ($n = 1$)' },
      points: 3,
      n: [1, 1],
      spread: ORDINARY,
    }),
    drawCase(random.fork('few'), {
      id: 'few-examples',
      title: { ko: '예 몇 개', en: 'A few examples' },
      points: 5,
      n: [3, 7],
      spread: ORDINARY,
    }),
    drawCase(random.fork('batch'), {
      id: 'batch',
      title: { ko: '미니배치 하나', en: 'A mini-batch' },
      points: 4,
      n: [12, 32],
      spread: ORDINARY,
    }),
    drawCase(random.fork('large'), {
      id: 'large-weights',
      title: { ko: '가중치가 클 때', en: 'Large weights' },
      points: 3,
      n: [4, 9],
      spread: { weights: 2, biases: 1 },
    }),
  ];
}
