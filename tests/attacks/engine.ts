import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import type { LoadedExercise } from '@/lib/exercise/types';
import { drawHiddenCases } from '@/lib/grading/bundle';
import { createGradingEngine, type GradingEngine, type GradingResult } from '@/lib/grading/grading-engine';
import { createReferenceEngine, type ReferenceEngine } from '@/lib/grading/reference-engine';
import { buildRunnerBundles } from '@/lib/sandbox/server/build-runner';
import { createSandboxPool, type SandboxPoolOptions } from '@/lib/sandbox/server/sandbox-pool';
import type { SandboxPool } from '@/lib/sandbox/server/types';
import { eventually } from './processes';

/**
 * The set-up of every attack: the real course in real sandboxes, judged in this process. Whatever harm an attack
 * does to the grader, it does to the test.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const catalog = await discoverCatalog(join(ROOT, 'exercises'));

const GROWTH_BYTES = 100 * 1024 ** 2;
/** No process of an attack may live longer than this after its verdict. */
const REMAINS_MS = 2_000;
/** What a busy machine adds to the time of a right answer. */
const SLACK_MS = 1500;

interface EngineOptions {
  /** Layers switched off, to show that an attack works without them. */
  readonly without?: SandboxPoolOptions['dangerouslyWithout'];
}

interface Rig {
  readonly buildDir: string;
  readonly pool: SandboxPool;
  readonly references: ReferenceEngine;
  readonly engine: GradingEngine;
  readonly usualMs: number;
  /** Before any attack. */
  readonly heldBytes: number;
  /** Processes of the test's own making that were there before any attack. */
  readonly helpers: ReadonlySet<number>;
}

/** Registers set-up and tear-down of one engine for the whole file. */
export function useEngine(options: EngineOptions = {}) {
  let rig: Rig | undefined;
  beforeAll(async () => {
    rig = await setUp(options);
  }, 180_000);
  afterAll(async () => {
    rig?.engine.close();
    await Promise.all([rig?.pool.close(), rig?.references.close()]);
    if (rig) await rm(rig.buildDir, { recursive: true, force: true });
  });
  const get = (): Rig => {
    if (!rig) throw new Error('the engine is there only while tests run');
    return rig;
  };
  return {
    pool: () => get().pool,
    buildDir: () => get().buildDir,
    /** The file an exercise's author wrote. */
    sourceOf: (exerciseId: string, file: 'reference' | 'starter' = 'reference') => select(exerciseId)[file],
    grade: (exerciseId: string, source: string, seed?: string) =>
      get().engine.grade({ exerciseId, source, ...(seed === undefined ? {} : { seed }) }),
    /** To be called after every attack. */
    expectUnharmed: () => expectUnharmed(get()),
    expectNothingLeaked: (exerciseId: string, result: GradingResult) =>
      expectNothingLeaked(get(), select(exerciseId), result),
  };
}

/** What an attempt gives, or a second one where the first was late: load of the machine passes. */
export async function againIf<T>(isLate: (result: T) => boolean, attempt: () => Promise<T>): Promise<T> {
  const first = await attempt();
  return isLate(first) ? attempt() : first;
}

function select(exerciseId: string): LoadedExercise {
  const exercise = catalog.exercises.get(exerciseId);
  if (!exercise) throw new Error(`no exercise ${exerciseId}`);
  return exercise;
}

async function setUp({ without }: EngineOptions): Promise<Rig> {
  const buildDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
  await buildRunnerBundles(buildDir);
  const [pool, references] = await Promise.all([
    createSandboxPool({
      backend: 'wasm',
      mode: 'auto',
      warm: 2,
      buildDir,
      ...(without === undefined ? {} : { dangerouslyWithout: without }),
    }),
    createReferenceEngine(),
  ]);
  await pool.ready();
  const engine = createGradingEngine({ catalog, pool, references });
  // Each set of rules has a reference thread of its own; both stand before memory is measured. A wrong answer
  // has the known mistakes run as well.
  await gradeFile(engine, 'gradient-step', 'starter');
  await gradeFile(engine, 'softmax', 'starter');
  const times = [];
  for (let run = 0; run < 3; run += 1)
    times.push((await gradeFile(engine, 'softmax', 'reference')).verdict.durationMs);
  const helpers = new Set(
    descendants().flatMap(({ pid, command }) => (isOf(command, buildDir) ? [] : [pid])),
  );
  const heldBytes = measureHeld();
  return { buildDir, pool, references, engine, usualMs: Math.max(...times), heldBytes, helpers };
}

function gradeFile(engine: GradingEngine, exerciseId: string, file: 'reference' | 'starter') {
  return engine.grade({ exerciseId, source: select(exerciseId)[file] });
}

/** The next submission is judged as ever, nothing of the attack is left, and the grader has not grown. */
async function expectUnharmed(rig: Rig): Promise<void> {
  const limitMs = 2 * rig.usualMs + SLACK_MS;
  // Harm stays, where load of the machine passes.
  const durationMs = await againIf(
    (ms) => ms >= limitMs,
    () => gradeRight(rig),
  );

  expect(durationMs).toBeLessThan(limitMs);
  // Warm ones come and go: what counts is the look that found none too many.
  let left = 0;
  const countLeft = () => (left = countSandboxes(rig.buildDir) - rig.pool.stats().warm);
  await eventually(() => countLeft() === 0, REMAINS_MS);
  expect(left).toBe(0);
  const strangers = descendants().filter(
    ({ pid, command }) => !rig.helpers.has(pid) && command.length > 0 && !isOf(command, rig.buildDir),
  );
  expect(strangers).toEqual([]);
  let grownBytes = 0;
  const measureGrown = () => (grownBytes = measureHeld() - rig.heldBytes);
  await eventually(() => measureGrown() < GROWTH_BYTES, REMAINS_MS);
  expect(grownBytes).toBeLessThan(GROWTH_BYTES);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** Expects a right answer to be judged as ever; returns how long that took. */
async function gradeRight({ engine }: Rig): Promise<number> {
  const { verdict } = await gradeFile(engine, 'softmax', 'reference');

  expect(verdict).toMatchObject({ status: 'passed', score: verdict.maxScore, message: null });
  return verdict.durationMs;
}

/** Bytes this process holds, but for garbage. */
function measureHeld(): number {
  if (!globalThis.gc) throw new Error('garbage cannot be told from growth without --expose-gc');
  globalThis.gc();
  return process.memoryUsage().rss;
}

/** Nothing of the machine, the seed or the hidden cases is in what students see. */
async function expectNothingLeaked(
  rig: Rig,
  exercise: LoadedExercise,
  { verdict, console }: GradingResult,
): Promise<void> {
  // The digits of a duration may be those of a secret by chance.
  const { seed, durationMs, ...shown } = verdict;
  const text = JSON.stringify({ shown, console });
  const secrets = [...(await hiddenValues(rig, exercise, seed)), seed, ...machineSecrets(rig)];

  expect(durationMs).toEqual(expect.any(Number));
  expect(seed).not.toBe('');
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

/** Paths, names and variables. Short ones would be found by chance. */
function machineSecrets({ buildDir }: Rig): string[] {
  const variables = Object.values(process.env).filter((value) => value !== undefined);
  const long = [...variables, hostname()].filter((value) => value.length >= 12);
  return [ROOT.replace(/\/$/, ''), homedir(), buildDir, tmpdir(), ...long].filter(({ length }) => length > 3);
}

/** A hidden case's inputs and expected values with enough digits to be known again. */
async function hiddenValues(rig: Rig, exercise: LoadedExercise, seed: string): Promise<string[]> {
  const hidden = drawHiddenCases(exercise, seed);
  const visible = exercise.definition.visible.map(({ args }) => args);
  const args = hidden.map((each) => each.args);
  const isCompared = exercise.definition.judge === undefined;
  const expected = isCompared ? await rig.references.expected(exercise, [...args, ...visible]) : [];
  const known = new Set(toDigits([visible, expected.slice(args.length)]));
  return toDigits([args, hidden.map(({ secret }) => secret), expected.slice(0, args.length)]).filter(
    (digits) => !known.has(digits),
  );
}

function toDigits(values: unknown): string[] {
  if (typeof values === 'number') {
    const digits = String(values);
    return digits.length < 7 ? [] : [digits.slice(0, 8)];
  }
  if (ArrayBuffer.isView(values)) return [...(values as Float32Array)].flatMap(toDigits);
  return typeof values === 'object' && values !== null ? Object.values(values).flatMap(toDigits) : [];
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Empty for a process that has ended and is not yet waited for. */
  readonly command: readonly string[];
}

function isOf(command: readonly string[], buildDir: string): boolean {
  return command.some((part) => part.includes(buildDir));
}

/** Deno processes of this engine, whoever their parent is. */
function countSandboxes(buildDir: string): number {
  return listProcesses().filter(
    ({ command }) => command[0]?.endsWith('deno') === true && isOf(command, buildDir),
  ).length;
}

function descendants(): Process[] {
  const all = listProcesses();
  const family = new Set([process.pid]);
  // A child may have a lower number than its parent.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid) && pid !== process.pid);
}

function listProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').filter(Boolean);
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        return [{ pid: Number(name), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), command }];
      } catch {
        // It ended while it was read.
        return [];
      }
    });
}
