import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paths } from '../paths';

const run = promisify(execFile);

/**
 * The baseline: what a grader without sandboxes would do. One plain `node` per submission loads TF.js with its WASM
 * backend, runs the same gradient step on as many cases, prints the answers and ends.
 */
const SCRIPT = `
const tf = require('@tensorflow/tfjs');
require('@tensorflow/tfjs-backend-wasm');
const cases = Number(process.argv[2]);
(async () => {
  await tf.setBackend('wasm');
  await tf.ready();
  for (let i = 0; i < cases; i += 1) {
    const n = 5 + i;
    const x = tf.linspace(-1, 1, n);
    const y = x.mul(2).add(1);
    const error = x.mul(0.5).add(0.1).sub(y);
    const w0 = 0.1 - 0.1 * error.mean().dataSync()[0];
    const w1 = 0.5 - 0.1 * error.mul(x).mean().dataSync()[0];
    console.log(JSON.stringify({ w0, w1 }));
  }
})();
`;

/** Submissions a second of the baseline, `concurrency` at a time. */
export async function measureBaselineNode(submissions: number, concurrency: number): Promise<number> {
  const folder = await mkdtemp(join(paths.build, 'baseline-'));
  try {
    const script = join(folder, 'baseline.cjs');
    await writeFile(script, SCRIPT);
    const once = () => run(process.execPath, [script, '8'], { cwd: paths.root });
    await once();
    const start = performance.now();
    let left = submissions;
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        await once();
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    return submissions / ((performance.now() - start) / 1_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
