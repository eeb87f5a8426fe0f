import { defineOracle } from '../../../lib/exercise/define-exercise';

/** out[r][c] = in[r − dy][c − dx], where `in` is the mirrored image, and 0 outside. */
export default defineOracle((x: number[][][][], flip: boolean, dx: number, dy: number) =>
  x.map((image) => {
    const mirrored = image.map((row) => (flip ? [...row].reverse() : row));
    const out: number[][][] = [];
    for (let r = 0; r < image.length; r += 1) {
      const line: number[][] = [];
      const width = mirrored[r]?.length ?? 0;
      for (let c = 0; c < width; c += 1) line.push([mirrored[r - dy]?.[c - dx]?.[0] ?? 0]);
      out.push(line);
    }
    return out;
  }),
);
