import type { HiddenCase, LoadedExercise } from '../../exercise/types';
import { toCaseKey } from '../../grading/judging/to-job';
import type { SandboxCase, SandboxJob, SandboxPool, SandboxRun } from '../../sandbox/server/types';

const SEPARATOR = '|';
/** Visible cases are the same for every seed. */
const VISIBLE = 'visible';

export interface Batch {
  readonly pool: SandboxPool;
  readonly exercise: LoadedExercise;
  readonly seeds: readonly string[];
  /** The hidden cases of a seed. */
  readonly hidden: (seed: string) => readonly HiddenCase[];
}

/** How many seeds of a training share a sandbox: the kernel ends one that has computed for two minutes. */
const TRAININGS = 5;
/** What training leaves behind until it is collected, and what WebGPU keeps of freed buffers of every size, adds up over seeds. */
const CROWDED_MEMORY_FACTOR = 4;

/**
 * Runs the cases of many seeds in one sandbox, the visible ones once, and hands out a pool per seed that answers with its share.
 * Compiling shaders takes seconds in software graphics and is then done once. For trusted sources only: a run sees the other
 * seeds' inputs.
 */
export function batchSeeds(batch: Batch): (seed: string) => SandboxPool {
  const { pool, exercise, seeds } = batch;
  const perSandbox = exercise.definition.trains ? TRAININGS : seeds.length;
  const probeModel = rememberProbes(pool);
  const runs = new Map<number, Promise<SandboxRun>>();
  return (seed) => ({
    ...pool,
    probeModel,
    async run(job) {
      const index = Math.floor(seeds.indexOf(seed) / perSandbox);
      const group = seeds.slice(index * perSandbox, (index + 1) * perSandbox);
      const whole = runs.get(index) ?? runGroup(batch, job, group);
      runs.set(index, whole);
      const run = await whole;
      const cases = [VISIBLE, seed].flatMap((part) => selectPart(run, part));
      return { ...run, cases, durationMs: run.durationMs / group.length };
    },
  });
}

/** The models of visible cases are the same objects for every seed of a batch. */
function rememberProbes(pool: SandboxPool): SandboxPool['probeModel'] {
  const known = new WeakMap<object, Map<unknown, ReturnType<SandboxPool['probeModel']>>>();
  return (probe) => {
    const weights = probe.model.weights[0]?.data;
    if (weights === undefined) return pool.probeModel(probe);
    const ofModel = known.get(weights) ?? new Map<unknown, ReturnType<SandboxPool['probeModel']>>();
    known.set(weights, ofModel);
    const result = ofModel.get(probe.inputs) ?? pool.probeModel(probe);
    ofModel.set(probe.inputs, result);
    return result;
  };
}

function selectPart({ cases }: SandboxRun, part: string): SandboxRun['cases'] {
  const prefix = part + SEPARATOR;
  return cases
    .filter(({ id }) => id.startsWith(prefix))
    .map((one) => ({ ...one, id: one.id.slice(prefix.length) }));
}

function runGroup(
  { pool, exercise, hidden }: Batch,
  job: SandboxJob,
  seeds: readonly string[],
): Promise<SandboxRun> {
  const { limits, visible } = exercise.definition;
  const isCrowded = exercise.definition.trains || pool.describe().backend === 'webgpu';
  const memoryFactor = isCrowded ? CROWDED_MEMORY_FACTOR : 1;
  const toCase = (part: string) => (one: Pick<SandboxCase, 'id' | 'args'>) => ({
    id: part + SEPARATOR + toCaseKey(one.id, part === VISIBLE),
    visible: part === VISIBLE,
    args: one.args,
  });
  const cases = [...visible.map(toCase(VISIBLE)), ...seeds.flatMap((seed) => hidden(seed).map(toCase(seed)))];
  const timeMs = limits.timeMs * seeds.length;
  return pool.run({
    ...job,
    cases,
    limits: { ...limits, timeMs, memoryBytes: limits.memoryBytes * memoryFactor },
  });
}
