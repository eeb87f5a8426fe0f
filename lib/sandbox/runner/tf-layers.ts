/** TF.js core and the layers API: for exercises whose runtime is 'layers'. */
export * from './tf-core';
export * from '@tensorflow/tfjs-layers';
