/** Telling known mistakes apart by what the network would have computed under another reading. */
import type { JudgedCase } from '../../../lib/exercise/types';
import { computeTable, isSameTable, toNetwork, XOR, type Network } from './network';

const STRICT = { round: Math.fround, atZero: 0 } as const;
const WITH_EQUALITY = { ...STRICT, atZero: 1 } as const;

const TABLES: Readonly<Record<string, readonly number[]>> = {
  'equal-not-different': [1, 0, 0, 1],
  'both-not-excluded': [0, 1, 1, 1],
  'output-always-one': [1, 1, 1, 1],
};

function transposeFirst(network: Network): Network {
  const [a = 0, b = 0, c = 0, d = 0] = network.w1;
  return { ...network, w1: [a, c, b, d] };
}

/** The mistake that the first network shows; undefined where it shows none. */
export function recognizeNetwork(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const [first] = cases.values();
  if (first === undefined) return undefined;
  const network = toNetwork(first.claim);
  const table = computeTable(network, STRICT);
  if (isSameTable(table, XOR)) return undefined;
  if (isSameTable(computeTable(network, WITH_EQUALITY), XOR)) return 'threshold-met-exactly';
  if (isSameTable(computeTable(transposeFirst(network), STRICT), XOR)) return 'rows-as-neurons';
  return Object.keys(TABLES).find((id) => isSameTable(table, TABLES[id] ?? []));
}
