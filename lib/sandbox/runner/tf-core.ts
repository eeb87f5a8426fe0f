/**
 * TF.js core as students know it. `tfjs-core` by itself has neither gradients ("gradient function not found for
 * Sum") nor chained methods (`x.mul(y)`), so both are registered here.
 */
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';

export * from '@tensorflow/tfjs-core';
