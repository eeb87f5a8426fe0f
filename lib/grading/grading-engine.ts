import type { Catalog, LoadedExercise } from '../exercise/types';
import type { ConsoleLine, SandboxPool, SandboxRun } from '../sandbox/server/types';
import type { Bundle } from './bundle';
import { createBundleStore, type BundleStore } from './bundle-store';
import { judgeRun } from './judging/judge-run';
import { createPhases, type Phases } from './judging/phases';
import { toJob } from './judging/to-job';
import { toVerdict } from './judging/to-verdict';
import type { ReferenceEngine } from './reference-types';
import type { Verdict } from './verdict';

interface GradeRequest {
  readonly exerciseId: string;
  /** At most 64 KiB of UTF-8: admission is the caller's. */
  readonly source: string;
  /** Replays the hidden inputs of an earlier verdict. Default: a fresh seed from the system's secure source. */
  readonly seed?: string;
  /** Runs the visible cases alone: no points, no hidden inputs. */
  readonly visibleOnly?: boolean;
}

export interface GradingResult {
  readonly verdict: Verdict;
  /** What the code printed in visible cases. */
  readonly console: readonly ConsoleLine[];
  readonly consoleTruncated: boolean;
  /** For administrators: layers in force, exit, tolerance, engine of the references, phase times in ms. */
  readonly internal: Readonly<Record<string, unknown>>;
}

export interface GradingEngine {
  /**
   * Grades a source. A student's failing code is a verdict; this rejects only on the platform's own faults
   * (UnknownExerciseError, TrustedSourceError, a sandbox that cannot be started), which may be tried again.
   */
  grade(request: GradeRequest): Promise<GradingResult>;
  /** Makes bundles of these exercises ahead while nothing else is to be done, most used first. */
  prepare(exerciseIds: readonly string[]): void;
  /** Resolves when everything asked for by `prepare` is in stock. */
  prepared(): Promise<void>;
  /** Bundles in stock, by exercise id. */
  stock(): ReadonlyMap<string, number>;
  /** Stops making bundles. Pool and references belong to the caller. */
  close(): void;
}

export interface GradingEngineOptions {
  readonly catalog: Catalog;
  readonly pool: SandboxPool;
  readonly references: ReferenceEngine;
  /** Milliseconds; for durations only. Default: performance.now. */
  readonly clock?: () => number;
}

/** There is no exercise of this id. */
class UnknownExerciseError extends Error {
  override readonly name = 'UnknownExerciseError';
}

interface Context extends Required<GradingEngineOptions> {
  readonly bundles: BundleStore;
}

/** Joins catalogue, sandbox and references. The comparison happens here, on plain data, after the sandbox is gone. */
export function createGradingEngine(options: GradingEngineOptions): GradingEngine {
  const bundles = createBundleStore({ references: options.references });
  const context: Context = { clock: () => performance.now(), ...options, bundles };
  const select = (id: string) => {
    const exercise = options.catalog.exercises.get(id);
    if (exercise === undefined) throw new UnknownExerciseError('no such exercise');
    return exercise;
  };
  return {
    async grade(request) {
      const exercise = select(request.exerciseId);
      const leave = bundles.enter();
      try {
        return await grade(context, exercise, request);
      } finally {
        leave();
      }
    },
    prepare: (exerciseIds) => bundles.prepare(exerciseIds.map(select)),
    prepared: () => bundles.settled(),
    stock: () => bundles.stock(),
    close: () => bundles.close(),
  };
}

async function grade(
  context: Context,
  exercise: LoadedExercise,
  request: GradeRequest,
): Promise<GradingResult> {
  const phases = createPhases(context.clock);
  const bundle = selectBundle(context, exercise, request);
  phases.end('bundle');
  const run = await context.pool.run(toJob(exercise, bundle, request.source));
  phases.end('run');
  const expected = await bundle.expected;
  phases.end('references');
  const graded = await judgeRun(context.pool, { bundle, run, expected, phases });
  const verdict = toVerdict({ exercise, run, seed: bundle.seed, durationMs: phases.total(), ...graded });
  return {
    verdict,
    console: run.console,
    consoleTruncated: run.consoleTruncated,
    internal: toInternal(context, { exercise, run, phases, judgeErrors: graded.judgeErrors }),
  };
}

function selectBundle({ bundles }: Context, exercise: LoadedExercise, request: GradeRequest): Bundle {
  if (request.visibleOnly === true) return bundles.makeVisible(exercise);
  return request.seed === undefined ? bundles.take(exercise) : bundles.make(exercise, request.seed);
}

function toInternal(
  { references }: Context,
  found: {
    readonly exercise: LoadedExercise;
    readonly run: SandboxRun;
    readonly phases: Phases;
    readonly judgeErrors: readonly string[];
  },
): Readonly<Record<string, unknown>> {
  const { exercise, run, phases, judgeErrors } = found;
  return {
    end: run.end,
    layers: run.layers,
    tolerance: exercise.definition.tolerance,
    references: references.description,
    phasesMs: phases.times(),
    sandboxMs: run.durationMs,
    ...(run.exit === undefined ? {} : { exit: run.exit }),
    ...(run.peakBytes === undefined ? {} : { peakBytes: run.peakBytes }),
    ...(judgeErrors.length === 0 ? {} : { judgeErrors }),
  };
}
