/** The TF.js namespaces the runner works with. Types only: each host brings its own build. */
import type * as core from '@tensorflow/tfjs-core';
import type * as layers from '@tensorflow/tfjs-layers';

/** tfjs-core with its gradients and chained ops, and tfjs-layers where the host has it. */
export type TfNamespace = typeof core & Partial<typeof layers>;
