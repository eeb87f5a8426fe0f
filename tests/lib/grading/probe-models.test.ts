import { describe, expect, it } from 'vitest';
import { result } from '@/lib/exercise/define-exercise';
import type { HiddenCase, LoadedExercise, ProbeStep } from '@/lib/exercise/types';
import { probeModels } from '@/lib/grading/judging/probe-model';
import type { Claim } from '@/lib/numeric/claim';
import { matrix, PlainModel, PlainTensor } from '@/lib/numeric/plain-value';
import type { ModelProbe, ModelProbeResult, SandboxPool } from '@/lib/sandbox/server/types';

const given = new PlainModel({ class_name: 'Sequential', config: { name: 'given' } }, [matrix([[1]])]);
const hidden: HiddenCase = { id: 'one', title: { ko: '', en: '' }, args: [given], points: 1 };

function makeExercise(
  type: LoadedExercise['definition']['result'],
  probe: readonly ProbeStep[],
): LoadedExercise {
  return {
    definition: { id: 'models', result: type, probe: () => probe, limits: { timeMs: 60_000 } },
  } as unknown as LoadedExercise;
}

const modelClaim = (name: string, weight: number): Claim => ({
  kind: 'model',
  topology: { name },
  weights: [{ dtype: 'float32', shape: [1, 1], data: Float32Array.of(weight) }],
});

/** A clean room whose models multiply by their only weight. */
function makeRoom(invalid?: string) {
  const asked: ModelProbe[] = [];
  const probeModel = (probe: ModelProbe): Promise<ModelProbeResult> => {
    asked.push(probe);
    if (JSON.stringify(probe.model.topology).includes(invalid ?? 'never'))
      return Promise.resolve({ kind: 'invalid', reason: 'no such layer' });
    const { inputs } = probe;
    const weight = probe.model.weights[0]?.data[0] ?? NaN;
    const predictions =
      inputs instanceof PlainTensor
        ? {
            kind: 'tensor' as const,
            dtype: inputs.dtype,
            shape: [...inputs.shape],
            data: inputs.data.map((x) => x * weight),
          }
        : undefined;
    return Promise.resolve({
      kind: 'rebuilt',
      layers: [],
      inputShape: [null, 1],
      ...(predictions && { predictions }),
    });
  };
  return { asked, pool: { probeModel } as unknown as SandboxPool };
}

const pair = result.object({ encode: result.model(), decode: result.model() });
const pairClaim: Claim = {
  kind: 'object',
  fields: { encode: modelClaim('encode', 2), decode: modelClaim('decode', 10) },
};

describe('probeModels', () => {
  it('hands the output of one rebuilt model to the next', async () => {
    const { asked, pool } = makeRoom();
    const exercise = makeExercise(pair, [
      { id: 'code', model: 'encode', inputs: matrix([[3]]) },
      { id: 'image', model: 'decode', outputOf: 'code' },
    ]);

    const probed = await probeModels(pool, exercise, { case: hidden, claim: pairClaim });

    if ('fault' in probed) throw new Error('a fault');
    expect(probed.predictions.get('image')).toMatchObject({ data: Float32Array.of(60) });
    expect([...probed.models.keys()]).toEqual(['encode', 'decode']);
    expect(asked.map(({ timeMs }) => timeMs)).toEqual([10_000, 10_000]);
  });

  it('rebuilds models that no step asks for as well', async () => {
    const { asked, pool } = makeRoom();

    const probed = await probeModels(pool, makeExercise(pair, []), { case: hidden, claim: pairClaim });

    expect('fault' in probed ? [] : [...probed.models.keys()]).toEqual(['encode', 'decode']);
    expect(asked.every(({ inputs }) => inputs === undefined)).toBe(true);
  });

  it('takes the weights of a trained argument and the structure that was handed in', async () => {
    const { asked, pool } = makeRoom();
    const type = result.object({ losses: result.numbers(), model: result.trainedArgument(0) });
    const claim: Claim = {
      kind: 'object',
      fields: {
        losses: { kind: 'numeric-array', shape: [1], data: Float64Array.of(1) },
        model: modelClaim('of the student', 5),
      },
    };

    const probed = await probeModels(pool, makeExercise(type, []), { case: hidden, claim });

    expect(asked).toHaveLength(1);
    expect(asked[0]?.model.topology).toBe(given.topology);
    expect('fault' in probed ? undefined : probed.models.get('model')?.plain.weights[0]?.data).toEqual(
      Float32Array.of(5),
    );
  });

  it('says why a model cannot be rebuilt', async () => {
    const { pool } = makeRoom('decode');
    const exercise = makeExercise(pair, [{ id: 'code', model: 'encode', inputs: matrix([[3]]) }]);

    expect(await probeModels(pool, exercise, { case: hidden, claim: pairClaim })).toEqual({
      fault: { key: 'invalid_model', params: { reason: 'no such layer' } },
    });
  });

  it('believes no model without a clean room', async () => {
    expect(await probeModels(undefined, makeExercise(pair, []), { case: hidden, claim: pairClaim })).toEqual({
      fault: { key: 'not_reached' },
    });
  });
});
