import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSandboxBuild } from '@/bin/sandbox-build';
import { VerdictSchema } from '@/lib/grading/verdict';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const RIGHT = `import * as tf from '@tensorflow/tfjs';
export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const error = x.mul(w1).add(w0).sub(y);
  console.log('mean error', error.mean());
  return { w0: w0 - eta * error.mean().dataSync()[0]!, w1: w1 - eta * error.mul(x).mean().dataSync()[0]! };
}
`;

let folder: string;
/** The first call builds the sandbox where its sources have changed. */
const BUILD_TIMEOUT_MS = 180_000;

beforeAll(async () => {
  await ensureSandboxBuild();
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  await writeFile(join(folder, 'right.ts'), RIGHT);
  await writeFile(join(folder, 'wrong.ts'), RIGHT.replaceAll(' - eta', ' + eta'));
  await writeFile(join(folder, 'broken.ts'), 'export function gradientStep( {');
  await writeFile(join(folder, 'empty.ts'), '');
}, BUILD_TIMEOUT_MS);
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as npm does: in the project's folder, with the caller's folder in INIT_CWD. */
function verify(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const command = ['--import', import.meta.resolve('tsx'), join(ROOT, 'bin/verify.ts'), ...args];
    const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...inherited(), INIT_CWD: folder } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function inherited(): NodeJS.ProcessEnv {
  const { env } = process;
  return env;
}

describe('verify', () => {
  it('passes a right solution: exit 0, the verdict alone on standard output', async () => {
    const { code, stdout } = await verify('gradient-step', 'right.ts', '--json', '--seed', '7');

    expect(code).toBe(0);
    expect(VerdictSchema.parse(JSON.parse(stdout))).toMatchObject({ status: 'passed', score: 10, seed: '7' });
  });

  it('fails a wrong one: exit 1, with the known mistake in words', async () => {
    const { code, stdout } = await verify('gradient-step', 'wrong.ts', '--lang', 'en');

    expect(code).toBe(1);
    expect(stdout).toContain('gradient-step: Not passed · 0 of 10 points');
    expect(stdout).toContain('This looks like a known mistake (sign-flipped):');
    expect(stdout).toContain('mean error');
  });

  it('speaks Korean', async () => {
    const { code, stdout } = await verify('gradient-step', 'broken.ts', '--lang', 'ko');

    expect(code).toBe(1);
    expect(stdout).toContain('gradient-step: 오류 · 0/10점');
    expect(stdout).toContain('구문 오류');
  });

  it.each([
    ['an unknown exercise', ['../gradient-step', 'right.ts'], 'unknown_exercise'],
    ['a key of every object', ['__proto__', 'right.ts'], 'unknown_exercise'],
    ['a missing file', ['gradient-step', 'missing.ts'], 'unreadable_file'],
    ['an empty file', ['gradient-step', 'empty.ts'], 'empty_source'],
    ['a missing manifest', ['--batch', 'missing.jsonl'], 'unreadable_file'],
    ['an empty manifest', ['--batch', 'empty.ts'], 'empty_source'],
    ['no file', ['gradient-step'], 'usage'],
    ['an unknown option', ['gradient-step', 'right.ts', '--score', '10'], 'usage'],
  ])('ends with 2 for %s', async (...[, args, reason]) => {
    const { code, stdout, stderr } = await verify(...args, '--json');

    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    // Arguments that cannot be read do not say which form is wanted.
    expect(stdout === '' ? 'usage' : JSON.parse(stdout).error.code).toBe(reason);
  });

  it('verifies a manifest line by line, in order', async () => {
    const lines = [
      { exercise: 'gradient-step', file: 'right.ts' },
      { exercise: 'nope', file: 'right.ts' },
      { exercise: 'gradient-step', file: 'wrong.ts' },
      { exercise: 'gradient-step', file: join(folder, 'right.ts') },
    ];
    await writeFile(join(folder, 'manifest.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));

    const { code, stdout } = await verify('--batch', 'manifest.jsonl', '--json');

    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      { status: 'passed' },
      { error: { code: 'unknown_exercise', line: 2 } },
      { status: 'failed', misconception: 'sign-flipped' },
      { status: 'passed' },
    ]);
  });
});
