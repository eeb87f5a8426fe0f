/** A grader on its own, to be killed: opens a pool, runs a submission without end and says so. */
import { createSandboxPool } from '../../lib/sandbox/server/sandbox-pool';
import { toSpin } from './spin';

const [, , buildDir = ''] = process.argv;

async function spin(): Promise<void> {
  const pool = await createSandboxPool({ backend: 'wasm', mode: 'auto', warm: 2, buildDir });
  await pool.ready();
  void pool.run(toSpin(60_000));
  setTimeout(() => process.stdout.write('spinning\n'), 500);
}

void spin();
