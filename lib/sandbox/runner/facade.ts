import type { ForbiddenRule } from '../../exercise/types';
import { MEMBERS, NAMESPACES, WITHHELD } from './facade-members';
import { installGuard } from './guard';
import type { TfNamespace } from './tf-namespace';

export interface Facade {
  /** The frozen `tf` that student code gets. */
  readonly tf: Readonly<Record<string, unknown>>;
  /** The first forbidden operation since the last call, even if its error was caught. */
  takeViolation(): string | undefined;
}

/**
 * Makes the `tf` handed to student code: the course's part of TF.js, frozen, with the exercise's rules enforced
 * inside the engine. One facade per realm and lifetime of the engine, since rules are never lifted again.
 */
export function createFacade(tf: TfNamespace, rules: readonly ForbiddenRule[]): Facade {
  const guard = installGuard(tf, rules);
  const source: Readonly<Record<string, unknown>> = { ...tf };
  const facade: Record<string, unknown> = {};
  for (const name of MEMBERS) if (source[name] !== undefined) facade[name] = source[name];
  for (const [name, members] of Object.entries(NAMESPACES)) {
    const namespace = source[name];
    if (isNamespace(namespace)) facade[name] = pick(namespace, members);
  }
  for (const [name, replacement] of guard.replaced) facade[name] = replacement;
  for (const name of WITHHELD)
    Object.defineProperty(facade, name, { get: () => refuse(name), enumerable: false });
  freezeClasses(tf);
  return { tf: Object.freeze(facade), takeViolation: guard.takeViolation };
}

/** `tf.train` is a class with static methods, the others are objects. */
function isNamespace(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

const OF_EVERY_CLASS = ['length', 'name', 'prototype'];

function pick(namespace: object, members: readonly string[]): Readonly<Record<string, unknown>> {
  // Static methods are not enumerable.
  const names =
    typeof namespace === 'function'
      ? Object.getOwnPropertyNames(namespace).filter((name) => !OF_EVERY_CLASS.includes(name))
      : Object.keys(namespace);
  const entries = names.map((name): [string, unknown] => [name, Reflect.get(namespace, name)]);
  return Object.freeze(
    Object.fromEntries(members[0] === '*' ? entries : entries.filter(([name]) => members.includes(name))),
  );
}

function refuse(name: string): never {
  throw new Error(`tf.${name} is not available in exercises`);
}

/** Tensors are shared with TF.js's own code, so their methods must not change under it. */
function freezeClasses(tf: TfNamespace): void {
  for (const each of [tf.Tensor, tf.Variable, tf.TensorBuffer]) {
    Object.freeze(each.prototype);
    Object.freeze(each);
  }
}
