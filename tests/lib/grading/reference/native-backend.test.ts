import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import { vector } from '@/lib/numeric/plain-value';
import { makeExercise } from '../exercises';

/**
 * tfjs-node downloads libtensorflow when it is installed, so it is not everywhere. What the engine does where a
 * package of that name is found is tested with stand-ins: TF.js's own CPU build, and packages that do not work.
 */
const require = createRequire(import.meta.url);
const folders: string[] = [];

async function makeRoot(nativeModule: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'native-'));
  folders.push(root);
  const scope = join(root, 'node_modules/@tensorflow');
  await mkdir(join(scope, 'tfjs-node'), { recursive: true });
  await writeFile(join(scope, 'tfjs-node/index.js'), nativeModule);
  await symlink(
    dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json')),
    join(scope, 'tfjs-backend-wasm'),
  );
  return root;
}
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function runReference(rootDir: string) {
  const engine = await createReferenceEngine({ rootDir });
  try {
    const [claim] = await engine.expected(makeExercise(), [[vector([1, 2]), 3, 1]]);
    const tensors = await engine.tensorCount();
    return { backend: engine.backend, description: engine.description, claim, tensors };
  } finally {
    await engine.close();
  }
}

describe('the trusted engine', () => {
  const expected = { fields: { shifted: { kind: 'tensor', shape: [2], data: Float32Array.of(4, 7) } } };

  it('computes with tfjs-node where it is installed and works', async () => {
    const root = await makeRoot(
      `module.exports = require(${JSON.stringify(require.resolve('@tensorflow/tfjs'))});`,
    );

    const found = await runReference(root);

    expect(found).toMatchObject({ backend: 'tensorflow', description: 'tensorflow (tfjs-node)', tensors: 0 });
    expect(found.claim).toMatchObject(expected);
  });

  it('starts afresh where tfjs-node has left an engine behind that does not work', async () => {
    const tfjs = JSON.stringify(require.resolve('@tensorflow/tfjs'));
    const root = await makeRoot(`const tf = require(${tfjs}); module.exports = { ...tf, tidy: () => [7] };`);

    const found = await runReference(root);

    expect(found).toMatchObject({ backend: 'wasm', tensors: 0 });
    expect(found.claim).toMatchObject(expected);
  });

  it.each([
    [
      'does not load',
      `throw new Error('libtensorflow.so.2: cannot open shared object file');`,
      /cannot open/,
    ],
    [
      'computes nothing',
      `module.exports = { tidy() { throw new TypeError('isNullOrUndefined'); } };`,
      /isNullOr/,
    ],
    ['computes wrongly', `module.exports = { tidy: () => [7] };`, /wrong result/],
  ])('falls back to WASM and says why where it %s', async (...[, nativeModule, reason]) => {
    const found = await runReference(await makeRoot(nativeModule));

    expect(found.backend).toBe('wasm');
    expect(found.description).toMatch(/^wasm \(tfjs-node does not work: /);
    expect(found.description).toMatch(reason);
    expect(found.claim).toMatchObject(expected);
  });
});
