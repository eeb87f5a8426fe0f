import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumericValue, toScalar } from '../../../lib/numeric/claim-values';

/** Float32 sums of up to 60 products are off by about 1e-5 of the largest. */
const TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function readProducts({ claim }: JudgedCase): { inner: number; trace: number; largest: number } {
  const [inner, outer] = [claimField(claim, 'inner'), claimField(claim, 'outer')];
  const matrix = outer && toNumericValue(outer);
  const number = inner && toScalar(inner);
  if (matrix === undefined || number === undefined) throw new TypeError('outer-inner: no products');
  const n = matrix.shape[0] ?? 0;
  const data = Array.from(matrix.data);
  const trace = data.reduce((sum, value, index) => (index % (n + 1) === 0 ? sum + value : sum), 0);
  return { inner: number, trace, largest: Math.max(...data.map(Math.abs)) };
}

/** The sum of the diagonal of the outer product is the inner product. */
function checkTrace(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const products = [...cases.values()].map(readProducts);
  // 0 = 0 has not earned the points.
  if (products.some(({ largest }) => largest < TOLERANCE)) return failed('allZero');
  const isEqual = products.every(
    ({ inner, trace, largest }) => Math.abs(inner - trace) <= TOLERANCE * (largest + Math.abs(inner)),
  );
  return isEqual ? passed : failed('trace');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'trace-is-inner',
    title: {
      ko: '외적의 대각선의 합이 내적과 같음',
      en: 'The diagonal of the outer product sums to the inner product',
    },
    points: 2,
    run: checkTrace,
  },
];

export const MESSAGES = {
  allZero: {
    ko: '외적이 모두 0이어서 확인할 수 없습니다.',
    en: 'The outer product is 0 everywhere, so this cannot be checked.',
  },
  trace: {
    ko: '외적의 대각선을 더한 값이 내적과 다릅니다.',
    en: 'The diagonal of your outer product does not sum to your inner product.',
  },
};
