import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { drawHiddenCases } from '@/lib/grading/bundle';
import type { Catalog, LoadedExercise } from '@/lib/exercise/types';
import { VerdictSchema } from '@/lib/grading/verdict';
import { encodeValue } from '@/lib/numeric/json-codec';
import { paths } from '../paths';

export interface BatchFigures {
  /** Exercises a second: every reference through `verify --batch`, the command's own start included. */
  readonly rate: number;
  /** Exercises a second: one plain node per exercise runs the same reference on as many cases. */
  readonly baselineRate: number;
  /** The slowest five, slowest first. */
  readonly slowest: readonly { readonly id: string; readonly durationMs: number }[];
}

const SEED = 'bench';
/** As many at a time as the batch verifies. */
const CONCURRENCY = 2;

/** Verifies all reference solutions in one batch, and runs each of them in a node of its own for comparison. */
export async function measureBatch(catalog: Catalog): Promise<BatchFigures> {
  const folder = await mkdtemp(join(paths.build, 'batch-'));
  try {
    const exercises = [...catalog.exercises.values()];
    const manifest = join(folder, 'manifest.jsonl');
    const lines = exercises.map(({ definition, folder: exerciseFolder }) =>
      JSON.stringify({ exercise: definition.id, file: join(exerciseFolder, 'reference.ts'), seed: SEED }),
    );
    await writeFile(manifest, lines.join('\n'));
    const startedAt = performance.now();
    const output = await runNode([
      '--import',
      paths.tsxLoader,
      'bin/verify.ts',
      '--batch',
      manifest,
      '--json',
    ]);
    const seconds = (performance.now() - startedAt) / 1_000;
    const slowest = listSlowest(exercises, output);
    const scripts = await Promise.all(exercises.map((exercise) => writeScript(exercise, folder)));
    return {
      rate: exercises.length / seconds,
      baselineRate: exercises.length / (await timeScripts(scripts)),
      slowest,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function listSlowest(exercises: readonly LoadedExercise[], output: string): BatchFigures['slowest'] {
  const verdicts = output
    .trim()
    .split('\n')
    .map((line) => VerdictSchema.parse(JSON.parse(line)));
  const failed = exercises.filter((_, index) => verdicts[index]?.status !== 'passed');
  if (failed.length > 0)
    throw new Error(`References do not pass: ${failed.map(({ definition }) => definition.id).join(', ')}`);
  return exercises
    .map(({ definition }, index) => ({ id: definition.id, durationMs: verdicts[index]?.durationMs ?? 0 }))
    .sort((a, b) => b.durationMs - a.durationMs)
    .slice(0, 5);
}

/** Bundled ahead: what is compared is running, not compiling. TF.js is loaded as any script would load it. */
async function writeScript(exercise: LoadedExercise, folder: string): Promise<string> {
  const { definition } = exercise;
  const hidden = drawHiddenCases(exercise, SEED);
  const cases = [...definition.visible, ...hidden].map(({ args }) => args.map(encodeValue));
  const script = join(folder, `${definition.id}.cjs`);
  await build({
    stdin: {
      contents: HARNESS.replaceAll('ENTRY', definition.entry).replace('CASES', JSON.stringify(cases)),
      resolveDir: exercise.folder,
      loader: 'ts',
    },
    alias: { '@': paths.root.replace(/[\\/]$/, '') },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@tensorflow/*'],
  });
  return script;
}

const HARNESS = `
import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';
import { decodeValue } from '@/lib/numeric/json-codec';
import { toArgument } from '@/lib/sandbox/runner/materialize';
const nothing = () => undefined;
Object.assign(globalThis, { tf, show: { line: nothing, image: nothing, table: nothing, progress: nothing } });
(async () => {
  await tf.setBackend('wasm');
  await tf.ready();
  const { ENTRY } = require('./reference');
  for (const args of CASES) {
    const values = await Promise.all(args.map((arg: unknown) => toArgument(tf as never, decodeValue(arg))));
    await ENTRY(...values);
  }
})();
`;

async function timeScripts(scripts: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const waiting = [...scripts];
  const work = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
      await runNode([script]);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return (performance.now() - startedAt) / 1_000;
}

/** Resolves to what it printed; rejects where it ends otherwise than with 0. */
function runNode(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: paths.root, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, complaint] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${args.join(' ')}: ${complaint.slice(-2_000)}`)),
    );
  });
}
