/**
 * Tasks: classes of examples as a frozen network would describe them. Network, classes and scales are drawn anew for every task,
 * so that weights trained elsewhere know nothing of it.
 */
import { intVector, matrix, type PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { scoreCentroids } from './centroids';

export interface Sizes {
  readonly classes: number;
  readonly features: number;
  /** Training examples of each class. */
  readonly perClass: number;
}

export interface Task {
  readonly features: PlainTensor;
  readonly y: PlainTensor;
  readonly heldOut: { readonly features: PlainTensor; readonly labels: PlainTensor };
}

/** What the inputs of the frozen network vary in. */
const CAUSES = 6;
const HELD_OUT_PER_CLASS = 30;
/** What the nearest class means reach on a task that is used: where they do, a trained layer has room. */
const FAIR_ACCURACY = 0.97;

export interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

/** Drawn again until the classes can be told apart well. */
export function drawTask(random: Random, sizes: Sizes): Task {
  for (;;) {
    const describe = drawNetwork(random, sizes.features);
    const centers = random.times(sizes.classes, () => random.times(CAUSES, () => random.normal(0, 1.8)));
    const drawExamples = (perClass: number) =>
      shuffle(
        random,
        centers.flatMap((center, label) =>
          random.times(perClass, (): Example => {
            const causes = center.map((value) => value + random.normal(0, 0.5));
            return { features: describe(causes), label };
          }),
        ),
      );
    const [training, testing] = [drawExamples(sizes.perClass), drawExamples(HELD_OUT_PER_CLASS)];
    if (scoreCentroids(training, testing) < FAIR_ACCURACY) continue;
    const toOneHot = ({ label }: Example) => centers.map((_, k) => (k === label ? 1 : 0));
    return {
      features: matrix(training.map(({ features }) => features)),
      y: matrix(training.map(toOneHot)),
      heldOut: {
        features: matrix(testing.map(({ features }) => features)),
        labels: intVector(testing.map(({ label }) => label)),
      },
    };
  }
}

/** What the judge needs and the sandbox never sees. */
export function toSecret({ heldOut }: Task): PlainValue {
  return { features: heldOut.features, labels: heldOut.labels };
}

/**
 * A layer of random weights with a smooth ReLU, whose outputs are then given scales from 0.01 to 100, in any order, and offsets of
 * 3 to 20 times their scale.
 */
function drawNetwork(random: Random, outputs: number): (causes: readonly number[]) => number[] {
  const ranks = random.permutation(outputs);
  const units = ranks.map((rank) => {
    const scale = 10 ** (-2 + (4 * rank) / (outputs - 1)) * random.between(0.8, 1.25);
    return {
      weights: random.times(CAUSES, () => random.normal(0, 0.5)),
      bias: random.normal(0, 0.5),
      scale,
      offset: scale * random.pick([-1, 1]) * random.between(3, 20),
    };
  });
  return (causes) =>
    units.map(({ weights, bias, scale, offset }) => {
      const sum = causes.reduce((total, value, index) => total + value * (weights[index] ?? 0), bias);
      return offset + scale * Math.log1p(Math.exp(sum));
    });
}

function shuffle<T>(random: Random, items: readonly T[]): T[] {
  return random.permutation(items.length).flatMap((index) => items[index] ?? []);
}
