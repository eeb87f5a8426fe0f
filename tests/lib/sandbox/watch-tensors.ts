import { afterEach, beforeEach, expect } from 'vitest';

/** Fails a test that leaves tensors behind, or disposes of others'. */
export function watchTensors(tf: { memory(): { readonly numTensors: number } }): void {
  let before = 0;
  beforeEach(() => {
    before = tf.memory().numTensors;
  });
  afterEach(() => {
    expect(tf.memory().numTensors).toBe(before);
  });
}
