import type { ForbiddenRule } from '../../exercise/types';
import type { TfNamespace } from './tf-namespace';

/** What a rule stops. Ops are named as in TF.js's scopes, kernels as in its registry. */
const STOPPED: Readonly<
  Record<ForbiddenRule, { ops: readonly string[]; kernels: readonly string[]; members: readonly string[] }>
> = {
  softmax: {
    ops: ['softmax', 'logSoftmax', 'softmaxCrossEntropy'],
    kernels: ['Softmax', 'LogSoftmax'],
    members: [],
  },
  autodiff: {
    ops: [],
    kernels: [],
    members: ['grad', 'grads', 'valueAndGrad', 'valueAndGrads', 'variableGrads', 'customGrad'],
  },
};

const OP_SUFFIX = '__op';

export interface Guard {
  /** Members of the namespace that the rules replace by functions that stop the caller. */
  readonly replaced: ReadonlyMap<string, () => never>;
  /** The first forbidden operation since the last call, even if its error was caught. */
  takeViolation(): string | undefined;
}

/**
 * Watches TF.js where ops, kernels and gradients run, so that a forbidden operation is stopped under whatever
 * name it is called: an alias, a chained method, a layer's activation, a loss. TF.js's own use of custom
 * gradients inside allowed ops (fused matMul, log-sigmoid) goes on working.
 */
export function installGuard(tf: TfNamespace, rules: readonly ForbiddenRule[]): Guard {
  let violation: string | undefined;
  const stop = (operation: string): never => {
    violation ??= operation;
    throw new Error(`${operation} is not allowed in this exercise`);
  };
  const stopped = rules.map((rule) => STOPPED[rule]);
  const ops = new Set(stopped.flatMap((each) => each.ops));
  const kernels = new Set(stopped.flatMap((each) => each.kernels));
  const engine = tf.engine();
  if (ops.size > 0) watchOps(engine, ops, stop);
  if (kernels.size > 0) watchKernels(engine, kernels, stop);
  if (rules.includes('autodiff')) engine.gradients = () => stop('automatic differentiation');
  const members = stopped.flatMap((each) => each.members);
  return {
    replaced: new Map(members.map((name) => [name, () => stop(`tf.${name}`)])),
    takeViolation() {
      const taken = violation;
      violation = undefined;
      return taken;
    },
  };
}

type Engine = ReturnType<TfNamespace['engine']>;

function watchOps(engine: Engine, ops: ReadonlySet<string>, stop: (operation: string) => never): void {
  const startScope = engine.startScope;
  engine.startScope = function (name) {
    if (name?.endsWith(OP_SUFFIX)) {
      const operation = name.slice(0, -OP_SUFFIX.length);
      if (ops.has(operation)) stop(`tf.${operation}`);
    }
    return startScope.call(this, name);
  };
}

function watchKernels(
  engine: Engine,
  kernels: ReadonlySet<string>,
  stop: (operation: string) => never,
): void {
  const runKernel = engine.runKernel;
  engine.runKernel = function (kernelName, ...rest) {
    if (kernels.has(kernelName)) stop(kernelName);
    return runKernel.call(this, kernelName, ...rest) as never;
  };
}
