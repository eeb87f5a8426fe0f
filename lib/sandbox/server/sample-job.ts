import { PlainTensor } from '../../numeric/plain-value';
import { encodeToSandbox, type ToSandbox } from './protocol/messages';
import type { Runtime } from './types';

const CORE = `import * as tf from '@tensorflow/tfjs';

/** A sample with what submissions use: types, destructuring, tensors, gradients by hand, loops. */
interface Step<T extends number = number> { readonly w0: T; w1: T }
type Rows = readonly number[][];

export async function sample(x: tf.Tensor1D, y: tf.Tensor1D, rows: tf.Tensor2D, eta: number): Promise<Step & { z: tf.Tensor }> {
  const { n, scale = 1, ...rest } = { n: x.shape[0]!, eta } satisfies Record<string, number>;
  const error = tf.tidy(() => x.mul(2).add(eta).sub(y));
  const w0 = error.mean().dataSync()[0] as number;
  const w1 = (await error.mul(x).mean().data())[0]!;
  const shifted = rows.sub(rows.max(-1, true));
  const exp = tf.exp(shifted);
  const z = exp.div(tf.sum(exp, 1, true));
  const hidden = tf.sigmoid(tf.matMul(rows, rows, false, true)).relu();
  const values: Rows = hidden.arraySync() as number[][];
  let total = 0;
  for (const row of values) total += row.reduce((sum, value) => sum + value, 0);
  for (let index = 0; index < n; index += 1) total -= Math.log(1 + index * scale);
  console.log('sum', total, rest, z);
  if (!Number.isFinite(total)) throw new RangeError(\`not finite: \${total}\`);
  return { w0, w1, z };
}
`;

const LAYERS = `${CORE}
const model = tf.sequential();
model.add(tf.layers.flatten({ inputShape: [2, 2] }));
model.add(tf.layers.dense({ units: 3, activation: 'relu' }));
model.add(tf.layers.dense({ units: 2, activation: 'softmax' }));
model.toJSON(null, false);
`;

/** A job whose functions V8's code cache shall hold. */
export function sampleMessages(runtime: Runtime): Uint8Array[] {
  const vector = new PlainTensor('float32', [3], Float32Array.of(1, 2, 3));
  const matrix = new PlainTensor('float32', [2, 3], Float32Array.of(1, 2, 3, 4, 5, 6));
  const messages: ToSandbox[] = [
    {
      kind: 'job',
      head: {
        source: runtime === 'layers' ? LAYERS : CORE,
        entry: 'sample',
        result: {
          kind: 'object',
          fields: {
            w0: { kind: 'number' },
            w1: { kind: 'number' },
            z: { kind: 'tensor', shape: 'like-expected' },
          },
        },
        forbidden: ['softmax'],
        outputBytes: 1024 ** 2,
        extraExports: [],
      },
    },
    { kind: 'case', case: { id: 'visible', visible: true, args: [vector, vector, matrix, 0.1] } },
    { kind: 'case', case: { id: 'hidden', visible: false, args: [vector, vector, matrix, 0.1] } },
  ];
  return messages.map(encodeToSandbox);
}
