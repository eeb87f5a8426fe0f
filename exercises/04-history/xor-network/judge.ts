/** Any network that computes the table passes, whatever its weights. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import {
  computeTable,
  INPUTS,
  isConstant,
  isSameTable,
  READINGS,
  toNetwork,
  XOR,
  type Network,
  type Table,
} from './network';

const passed: Outcome = { passed: true, fraction: 1 };

/** Where an input's bits stand in a case's id. */
const toBits = (index: number) => INPUTS[index]?.join('') ?? '';

/** The ids of the cases for one input: what is shown and what is graded. */
export const toVisibleId = (index: number) => `try-${toBits(index)}`;
export const toHiddenId = (index: number) => `input-${toBits(index)}`;

const computeTables = (network: Network): Table[] =>
  READINGS.map((reading) => computeTable(network, reading));

/** One input. A network with the same output everywhere knows nothing of its inputs and earns none of them. */
export function judgeInput({ case: { id }, claim }: JudgedCase): Outcome {
  const index = INPUTS.findIndex((_, position) => [toVisibleId(position), toHiddenId(position)].includes(id));
  const tables = computeTables(toNetwork(claim));
  if (tables.some((table) => !isConstant(table) && table[index] === XOR[index])) return passed;
  const [table = []] = tables;
  const message: VerdictMessage = isConstant(table)
    ? { key: 'exercise.constant', params: { actual: table[0] ?? 0 } }
    : {
        key: 'exercise.wrongOutput',
        params: {
          first: INPUTS[index]?.[0] ?? 0,
          second: INPUTS[index]?.[1] ?? 0,
          actual: table[index] ?? 0,
        },
      };
  return { passed: false, fraction: 0, message };
}

/** Every call has to give a network that is right everywhere: four lucky ones are not enough. */
function checkWholeTable(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const networks = [...cases.values()].map(({ claim }) => toNetwork(claim));
  const right = networks.every((network) => computeTables(network).some((table) => isSameTable(table, XOR)));
  return right ? passed : { passed: false, fraction: 0, message: { key: 'exercise.notXor' } };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'whole-table',
    title: { ko: '네 입력 모두', en: 'All four inputs together' },
    points: 3,
    run: checkWholeTable,
  },
];
