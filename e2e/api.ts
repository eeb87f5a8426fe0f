import { expect, type APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { BASE_URL } from './settings';

export const GOOD_STEP = `import * as tf from '@tensorflow/tfjs';

export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const error = x.mul(w1).add(w0).sub(y);
  return { w0: w0 - eta * error.mean().dataSync()[0], w1: w1 - eta * error.mul(x).mean().dataSync()[0] };
}
`;

/** Submits through the API and returns the submission's id. */
export async function submit(
  request: APIRequestContext,
  source = GOOD_STEP,
  exerciseId = 'gradient-step',
): Promise<string> {
  const response = await request.post('/api/submissions', {
    data: { exerciseId, source, idempotencyKey: randomUUID() },
    headers: { origin: BASE_URL },
  });
  expect(response.status()).toBe(201);
  const { id } = (await response.json()) as { id: string };
  return id;
}

/** Waits until a submission has its verdict and returns it. */
export async function waitForVerdict(
  request: APIRequestContext,
  id: string,
): Promise<{ status: string; score: number; maxScore: number }> {
  const read = async () => {
    const response = await request.get(`/api/submissions/${id}`);
    return (await response.json()) as {
      state: string;
      verdict: { status: string; score: number; maxScore: number };
    };
  };
  await expect.poll(async () => (await read()).state).toBe('graded');
  return (await read()).verdict;
}
