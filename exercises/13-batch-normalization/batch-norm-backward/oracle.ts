import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The whole Jacobian of one column: ∂z_norm,k/∂z_i = (δ_ki − 1/m)/s − (z_k − μ)(z_i − μ)/(m s³). */
export default defineOracle((dout: number[][], z: number[][], gamma: number[], epsilon: number) => {
  const m = z.length;
  const pick = (rows: number[][], i: number, j: number) => rows[i]?.[j] ?? Number.NaN;
  const examples = z.map((_, i) => i);
  const total = (term: (i: number) => number) => examples.reduce((sum, i) => sum + term(i), 0);
  const columns = gamma.map((scale, j) => {
    const mean = total((i) => pick(z, i, j)) / m;
    const s = Math.sqrt(total((i) => (pick(z, i, j) - mean) ** 2) / m + epsilon);
    const away = (i: number) => pick(z, i, j) - mean;
    const jacobian = (k: number, i: number) =>
      ((k === i ? 1 : 0) - 1 / m) / s - (away(k) * away(i)) / (m * s ** 3);
    return {
      dz: examples.map((i) => total((k) => pick(dout, k, j) * scale * jacobian(k, i))),
      dgamma: total((k) => (pick(dout, k, j) * away(k)) / s),
      dbeta: total((k) => pick(dout, k, j)),
    };
  });
  return {
    dz: examples.map((i) => columns.map(({ dz }) => dz[i] ?? Number.NaN)),
    dgamma: columns.map(({ dgamma }) => dgamma),
    dbeta: columns.map(({ dbeta }) => dbeta),
  };
});
