/** The returned network, evaluated in plain numbers. */
import type { Claim } from '../../../lib/numeric/claim';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';

/** All inputs there are. */
export const INPUTS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

export type Table = readonly number[];

export const XOR: Table = [0, 1, 1, 0];

/** w1 row by row: from input 1 to both neurons, then from input 2. */
export interface Network {
  readonly w1: readonly number[];
  readonly b1: readonly number[];
  readonly w2: readonly number[];
  readonly b2: readonly number[];
}

/** Reads a claim whose shapes and finiteness have been checked. */
export function toNetwork(claim: Claim): Network {
  const read = (name: string) => {
    const field = claimField(claim, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    if (value === undefined) throw new TypeError(`xor-network: no ${name}`);
    return Array.from(value.data);
  };
  return { w1: read('w1'), b1: read('b1'), w2: read('w2'), b2: read('b2') };
}

export interface Reading {
  /** Rounding after every operation. */
  readonly round: (value: number) => number;
  /** The output of a neuron at z = 0. */
  readonly atZero: 0 | 1;
}

/**
 * A weighted sum that is 0 on paper may be rounded to either side. What the student saw in TF.js, in float32, counts as
 * well as what the numbers give in float64.
 */
export const READINGS: readonly Reading[] = [
  { round: (value) => value, atZero: 0 },
  { round: Math.fround, atZero: 0 },
];

/** The outputs for all inputs, in the order of INPUTS. */
export function computeTable({ w1, b1, w2, b2 }: Network, { round, atZero }: Reading): Table {
  const step = (z: number) => (z === 0 ? atZero : Number(z > 0));
  const neuron = (inputs: readonly number[], weights: readonly number[], bias: number) => {
    const products = inputs.map((input, index) => round(input * round(weights[index] ?? 0)));
    const sum = products.reduce((total, product) => round(total + product), 0);
    return step(round(sum + round(bias)));
  };
  return INPUTS.map((input) => {
    const hidden = [0, 1].map((unit) => neuron(input, [w1[unit] ?? 0, w1[2 + unit] ?? 0], b1[unit] ?? 0));
    return neuron(hidden, w2, b2[0] ?? 0);
  });
}

export const isSameTable = (a: Table, b: Table) => a.every((value, index) => value === b[index]);

export const isConstant = (table: Table) => table.every((value) => value === table[0]);
