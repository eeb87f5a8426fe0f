/**
 * A pool without a sandbox: sources of these tests run in the trusted engine. What a real sandbox adds (limits,
 * isolation, the protocol) has its own tests; here the grading behind it is meant.
 */
import type { LoadedExercise } from '@/lib/exercise/types';
import type { ReferenceEngine } from '@/lib/grading/reference-engine';
import type {
  CaseRun,
  ModelProbeResult,
  SandboxJob,
  SandboxPool,
  SandboxRun,
} from '@/lib/sandbox/server/types';

export interface TrustedPool extends SandboxPool {
  /** The jobs it was given. */
  readonly jobs: SandboxJob[];
  /** Replaces what a run says about itself, as a run that broke off would. */
  override: Partial<SandboxRun>;
  probed: ModelProbeResult;
}

export function createTrustedPool(references: ReferenceEngine, exercise: LoadedExercise): TrustedPool {
  const jobs: SandboxJob[] = [];
  const pool: TrustedPool = {
    jobs,
    override: {},
    probed: { kind: 'invalid', reason: 'not a model' },
    ready: () => Promise.resolve(),
    async run(job) {
      jobs.push(job);
      const { source, randomSeed } = job;
      const outcomes = await references.outcomes(exercise, {
        source,
        cases: job.cases.map((each) => each.args),
        ...(randomSeed === undefined ? {} : { randomSeed }),
      });
      const cases = outcomes.map((outcome, index): CaseRun => {
        const id = job.cases[index]?.id ?? '';
        if (outcome.kind === 'returned') return { id, kind: 'returned', claim: outcome.claim, durationMs: 1 };
        if (outcome.kind === 'forbidden') return { id, kind: 'forbidden', operation: outcome.operation };
        const { name, message } = outcome;
        return { id, kind: 'threw', error: { name, message, line: 2 } };
      });
      return { ...FINISHED, cases, ...pool.override };
    },
    probeModel: () => Promise.resolve(pool.probed),
    describe: () => ({ backend: 'wasm', device: 'test', layers: [], missing: [] }),
    stats: () => ({ started: jobs.length, warm: 0, killed: {} }),
    close: () => Promise.resolve(),
  };
  return pool;
}

const FINISHED: SandboxRun = {
  end: 'finished',
  cases: [],
  console: [{ level: 'log', text: 'hello' }],
  consoleTruncated: false,
  backend: 'wasm',
  device: 'test',
  durationMs: 5,
  layers: ['none'],
};
