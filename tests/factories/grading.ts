import { randomUUID } from 'node:crypto';
import type { Database } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { startGrader, type Grader, type QueueEngine } from '@/lib/grading/queue/start-grader';
import type { GradedSubmission } from '@/lib/grading/queue/store-verdict';
import {
  submitSolution,
  type SubmissionInput,
  type SubmitOptions,
} from '@/lib/grading/queue/submit-solution';
import type { Verdict } from '@/lib/grading/verdict';

export function makeVerdict(overrides: Partial<Verdict> = {}): Verdict {
  return {
    status: 'passed',
    score: 10,
    maxScore: 10,
    cases: [{ id: 'hidden', visible: false, passed: true, points: 10, maxPoints: 10, message: null }],
    message: null,
    backend: 'wasm',
    device: 'cpu (wasm simd)',
    seed: '00',
    durationMs: 1,
    exerciseVersion: 1,
    ...overrides,
  };
}

export function makeGraded(overrides: Partial<GradedSubmission> = {}): GradedSubmission {
  return { verdict: makeVerdict(), console: [], consoleTruncated: false, internal: {}, ...overrides };
}

export const anyExercise = { has: () => true };

export function submit(
  db: Database,
  viewer: Viewer,
  overrides: Partial<SubmissionInput & SubmitOptions> = {},
) {
  return submitSolution(db, viewer, {
    exercises: anyExercise,
    exerciseId: 'softmax',
    source: 'export function softmax() {}',
    idempotencyKey: randomUUID(),
    ...overrides,
  });
}

/** An engine that gives every source the verdict `grade` says, and keeps no bundles. */
export function makeEngine(grade: QueueEngine['grade'] = async () => makeGraded()): QueueEngine {
  return { grade, prepare: () => undefined };
}

export function startTestGrader(
  databaseUrl: string,
  { engine = makeEngine(), concurrency = 3 }: { engine?: QueueEngine; concurrency?: number } = {},
): Promise<Grader> {
  return startGrader({
    databaseUrl,
    engine,
    concurrency,
    exerciseIds: ['softmax'],
    sandboxes: {
      describe: () => ({ backend: 'wasm', device: 'cpu', layers: ['process'], missing: ['landlock'] }),
      stats: () => ({ started: 5, warm: 2, killed: { timeout: 1 } }),
    },
  });
}

/** Resolves once `condition` holds; fails the test after `limitMs`. */
export async function until(condition: () => Promise<boolean> | boolean, limitMs = 60_000): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Still waiting after ${limitMs} ms.`);
    await new Promise((wake) => setTimeout(wake, 10));
  }
}
