/** The TF.js namespaces the runner works with. Types only: each host brings its own build. */
type Core = typeof import('@tensorflow/tfjs-core');
type Layers = typeof import('@tensorflow/tfjs-layers');

/** tfjs-core with its gradients and chained ops, and tfjs-layers where the host has it. */
export type TfNamespace = Core & Partial<Layers>;
