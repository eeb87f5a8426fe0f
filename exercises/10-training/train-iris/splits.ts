/** Splits of the iris flowers: standardised, with labels, columns and signs shuffled anew each time. */
import type { PlainTensor } from '../../../lib/numeric/plain-value';
import { intVector, matrix, type PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { IRIS, type Flower } from '../../_data/iris';

const CLASSES = 3;
const FEATURES = 4;
/** What the nearest neighbors must reach on a split that is used; they reach 0.95 on average. */
const FAIR_ACCURACY = 0.93;

/** How the data of one split are disguised. Identity: labels and columns as published, no sign flipped. */
export interface Disguise {
  /** The label that each species gets. */
  readonly labels: readonly number[];
  /** The published column that stands in each column. */
  readonly columns: readonly number[];
  /** 1 or −1 for each column as it stands. */
  readonly signs: readonly number[];
}

export interface Split {
  readonly x: PlainTensor;
  readonly y: PlainTensor;
  readonly heldOut: { readonly x: PlainTensor; readonly labels: PlainTensor };
}

export const PUBLISHED: Disguise = { labels: [0, 1, 2], columns: [0, 1, 2, 3], signs: [1, 1, 1, 1] };

/** The six orders of three labels. */
const LABELINGS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/**
 * Disguises for the splits of one attempt. No two share their labeling, so that weights trained at home, which
 * know one labeling, cannot serve more than a split or two.
 */
export function drawDisguises(random: Random, count: number): Disguise[] {
  return random
    .permutation(LABELINGS.length)
    .slice(0, count)
    .map((labeling) => ({
      labels: LABELINGS[labeling] ?? PUBLISHED.labels,
      columns: random.permutation(FEATURES),
      signs: random.times(FEATURES, () => random.pick([-1, 1])),
    }));
}

/** Flowers of each species. */
export interface Sizes {
  readonly train: number;
  readonly heldOut: number;
}

/**
 * A stratified split. About ten of the 150 flowers look like another species; where most of them happen to be held
 * out, no classifier does well, so a split on which even the nearest neighbors do badly is drawn again.
 */
export function drawSplit(random: Random, sizes: Sizes, disguise: Disguise): Split {
  for (;;) {
    const { train, heldOut } = divide(random, sizes);
    const scale = measure(train);
    if (scoreNeighbors(train, heldOut, scale) < FAIR_ACCURACY) continue;
    const toTable = (flowers: readonly Flower[]) => ({
      x: matrix(flowers.map(({ features }) => disguiseFeatures(standardize(features, scale), disguise))),
      labels: flowers.map(({ species }) => disguise.labels[species] ?? species),
    });
    const training = toTable(shuffle(random, train));
    const testing = toTable(shuffle(random, heldOut));
    return {
      x: training.x,
      y: matrix(training.labels.map((label) => [0, 1, 2].map((k) => (k === label ? 1 : 0)))),
      heldOut: { x: testing.x, labels: intVector(testing.labels) },
    };
  }
}

function divide(random: Random, sizes: Sizes): { train: Flower[]; heldOut: Flower[] } {
  const train: Flower[] = [];
  const heldOut: Flower[] = [];
  for (let species = 0; species < CLASSES; species += 1) {
    const flowers = IRIS.filter((flower) => flower.species === species);
    const order = random.permutation(flowers.length).flatMap((index) => flowers[index] ?? []);
    train.push(...order.slice(0, sizes.train));
    heldOut.push(...order.slice(sizes.train, sizes.train + sizes.heldOut));
  }
  return { train, heldOut };
}

/** What the judge needs and the sandbox never sees. */
export function toSecret({ heldOut }: Split): PlainValue {
  return { x: heldOut.x, labels: heldOut.labels };
}

interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/** Means and standard deviations (divided by n) of each feature. */
function measure(flowers: readonly Flower[]): Scale {
  const average = (value: (flower: Flower) => number) =>
    flowers.reduce((sum, flower) => sum + value(flower), 0) / flowers.length;
  const columns = Array.from({ length: FEATURES }, (_, column) => column);
  const mean = columns.map((column) => average(({ features }) => features[column] ?? 0));
  const deviation = columns.map((column) =>
    Math.sqrt(average(({ features }) => ((features[column] ?? 0) - (mean[column] ?? 0)) ** 2)),
  );
  return { mean, deviation };
}

function standardize(features: readonly number[], { mean, deviation }: Scale): number[] {
  return features.map((value, column) => (value - (mean[column] ?? 0)) / (deviation[column] ?? 1));
}

/** The share of the held-out flowers whose species most of their seven nearest training flowers have. */
function scoreNeighbors(train: readonly Flower[], heldOut: readonly Flower[], scale: Scale): number {
  const known = train.map(({ features, species }) => ({ place: standardize(features, scale), species }));
  const isRight = ({ features, species }: Flower) => {
    const place = standardize(features, scale);
    const votes = known
      .map((other) => ({ species: other.species, distance: measureDistance(place, other.place) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 7);
    return votes.filter((vote) => vote.species === species).length >= 4;
  };
  return heldOut.filter(isRight).length / heldOut.length;
}

function measureDistance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
}

function disguiseFeatures(features: readonly number[], { columns, signs }: Disguise): number[] {
  return columns.map((column, place) => (features[column] ?? 0) * (signs[place] ?? 1));
}

function shuffle<T>(random: Random, items: readonly T[]): T[] {
  return random.permutation(items.length).flatMap((index) => items[index] ?? []);
}
