import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedExercise } from '@/lib/exercise/types';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { createGradingEngine, type GradingEngine } from '@/lib/grading/grading-engine';
import { createReferenceEngine, type ReferenceEngine } from '@/lib/grading/reference-engine';
import { VerdictSchema, type CaseVerdict } from '@/lib/grading/verdict';
import { buildRunnerBundles } from '@/lib/sandbox/server/build-runner';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';
import type { SandboxPool } from '@/lib/sandbox/server/types';

/** The real course in the real sandbox. */
const catalog = await discoverCatalog(fileURLToPath(new URL('../../../exercises', import.meta.url)));
const SEEDS = ['1', '2'];
/** Exercises that train do so for every seed and way. */
const TRAINING_MS = 120_000;

let buildDir: string;
let pool: SandboxPool;
let references: ReferenceEngine;
let engine: GradingEngine;
beforeAll(async () => {
  buildDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
  await buildRunnerBundles(buildDir);
  [pool, references] = await Promise.all([
    createSandboxPool({ backend: 'wasm', mode: 'auto', warm: 2, buildDir }),
    createReferenceEngine(),
  ]);
  engine = createGradingEngine({ catalog, pool, references });
}, 180_000);
afterAll(async () => {
  engine.close();
  await Promise.all([pool.close(), references.close()]);
  await rm(buildDir, { recursive: true });
});

const exercises = [...catalog.exercises.values()];
const ids = exercises.map(({ definition }) => definition.id);
const mistakes = exercises.flatMap(({ definition, mistakes: all }) =>
  all.map((mistake) => ({ exerciseId: definition.id, ...mistake })),
);
const sourceOf = (id: string, file: 'reference' | 'starter') => catalog.exercises.get(id)?.[file] ?? '';

describe.each(ids)('%s', { timeout: TRAINING_MS }, (exerciseId) => {
  it('gives the reference full points', async () => {
    for (const seed of SEEDS) {
      const { verdict } = await engine.grade({ exerciseId, source: sourceOf(exerciseId, 'reference'), seed });

      expect(verdict.cases.filter(({ passed }) => !passed)).toEqual([]);
      expect(verdict).toMatchObject({ status: 'passed', score: verdict.maxScore });
      expect(VerdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
    }
  });

  it('gives the starter nothing', async () => {
    for (const seed of SEEDS) {
      const { verdict } = await engine.grade({ exerciseId, source: sourceOf(exerciseId, 'starter'), seed });

      expect(verdict.status).not.toBe('passed');
      expect(verdict.score).toBe(0);
    }
  });

  it('gives points that add up to the score', async () => {
    const source = catalog.exercises.get(exerciseId)?.mistakes[0]?.source ?? '';

    const { verdict } = await engine.grade({ exerciseId, source: withoutFeedback(source) });

    const sum = verdict.cases.reduce((points, each) => points + each.points, 0);
    expect(verdict.score).toBeCloseTo(sum, 6);
    expect(verdict.cases.reduce((points, each) => points + each.maxPoints, 0)).toBeCloseTo(
      verdict.maxScore,
      6,
    );
  });
});

describe('known mistakes', { timeout: TRAINING_MS }, () => {
  it.each(mistakes.map((mistake) => [mistake.exerciseId, mistake.id, mistake.source]))(
    '%s: %s fails and is recognised',
    async (exerciseId, id, source) => {
      for (const seed of SEEDS) {
        const { verdict } = await engine.grade({ exerciseId, source: withoutFeedback(source), seed });

        expect(verdict).toMatchObject({ status: 'failed', misconception: id });
        expect(verdict.cases.filter(({ visible, message }) => !visible && isTelling(message))).toEqual([]);
      }
    },
  );

  it('leave no tensor in the trusted engine', async () => {
    expect(await references.tensorCount()).toBe(0);
  });
});

describe('the same seed and source', { timeout: TRAINING_MS }, () => {
  it.each(exercises.map((exercise) => [exercise.definition.id, toRepeatable(exercise)]))(
    'give the same verdict but for the time: %s',
    async (exerciseId, source) => {
      const request = { exerciseId, source, seed: 'again' };

      const [a, b] = [await engine.grade(request), await engine.grade(request)];

      expect({ ...b.verdict, durationMs: 0 }).toEqual({ ...a.verdict, durationMs: 0 });
    },
  );
});

/** A known mistake, or the reference where sources draw random numbers of their own. */
function toRepeatable({ definition, reference, mistakes: [first] }: LoadedExercise): string {
  const isRandom = definition.trains || definition.id === 'initializers';
  return isRandom || first === undefined ? reference : withoutFeedback(first.source);
}

/** Hidden errors have one significant digit: '0.03', '400', '2e-7'. */
const ONE_DIGIT = /^(?:\d0*|0\.0*\d|\de[+-]\d+)$/;

/** Whether a hidden case's message says more than the kind of its fault. */
function isTelling(message: CaseVerdict['message']): boolean {
  if (message?.key === 'wrong_value') return !ONE_DIGIT.test(String(message.params?.error));
  return (
    message !== null && (message.key.startsWith('threw_message') || JSON.stringify(message).length > 200)
  );
}

/** As a student would write it: a submission exports its entry alone. */
function withoutFeedback(source: string): string {
  return source.replace('export const feedback', 'const feedback');
}
