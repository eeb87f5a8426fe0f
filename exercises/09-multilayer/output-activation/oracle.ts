import { defineOracle } from '../../../lib/exercise/define-exercise';

/** 1 / Σ_l exp(z_l − z_k): each category against all. With z and 0 as the two it is the sigmoid. */
function shareOf(zk: number, all: number[]): number {
  let against = 0;
  for (const zl of all) against += Math.exp(zl - zk);
  return 1 / against;
}

export default defineOracle((z: number[][], task: string) =>
  z.map((row) =>
    row.map((zk) => {
      if (task === 'multiclass') return shareOf(zk, row);
      return task === 'binary' ? shareOf(zk, [zk, 0]) : zk;
    }),
  ),
);
