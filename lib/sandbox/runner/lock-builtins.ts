/**
 * Fixes the language's own objects before student code runs. TF.js and the runner call them with their own data
 * (`Map.prototype.get` sees the kernel registry, `Object.prototype` getters see the engine's state), so patched
 * ones would hand out what the facade withholds. Not a security boundary, which the process is.
 */
export function lockBuiltins(realm: object): void {
  const intrinsics = collectIntrinsics(realm);
  for (const each of intrinsics)
    if (OVERRIDDEN.some((name) => Object.hasOwn(each, name))) allowOverrides(each);
  for (const each of intrinsics) Object.freeze(each);
  for (const name of GLOBALS) {
    const value: unknown = Reflect.get(realm, name);
    if (value !== undefined)
      Object.defineProperty(realm, name, { value, writable: false, configurable: false });
  }
}

/** Globals of the language that stay. Everything else is the host's to keep or remove. */
export const GLOBALS: readonly string[] = [
  ...[
    'Object',
    'Function',
    'Array',
    'Number',
    'Boolean',
    'String',
    'Symbol',
    'BigInt',
    'Date',
    'Promise',
    'RegExp',
  ],
  ...[
    'Error',
    'AggregateError',
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
  ],
  ...[
    'JSON',
    'Math',
    'Intl',
    'Reflect',
    'Proxy',
    'Atomics',
    'Iterator',
    'Map',
    'Set',
    'WeakMap',
    'WeakSet',
    'WeakRef',
  ],
  ...['ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array'],
  ...[
    'Int32Array',
    'Uint32Array',
    'Float16Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
  ],
  ...['parseFloat', 'parseInt', 'isFinite', 'isNaN', 'FinalizationRegistry'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
];

/** Names that honest code assigns on its own objects (`error.name = 'MyError'`), which a frozen prototype forbids. */
const OVERRIDDEN = ['name', 'message', 'constructor', 'toString', 'valueOf', 'toLocaleString'] as const;

function collectIntrinsics(realm: object): Set<object> {
  const found = new Set<object>();
  const add = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || found.has(value))
      return;
    found.add(value);
    add(Object.getPrototypeOf(value));
    if (typeof value === 'function') add(Reflect.get(value, 'prototype'));
  };
  // Intl's classes are many and hold no state of TF.js.
  for (const name of GLOBALS) if (name !== 'Intl') add(Reflect.get(realm, name));
  for (const value of hiddenIntrinsics()) add(value);
  return found;
}

/** Prototypes that no global names: iterators, generators, async functions. */
function hiddenIntrinsics(): unknown[] {
  return [
    [][Symbol.iterator](),
    new Map().entries(),
    new Set().values(),
    ''[Symbol.iterator](),
    'x'.matchAll(/x/g),
    function* () {
      yield 0;
    },
    async function* () {
      yield 0;
    },
    async () => undefined,
  ].map((value) => Object.getPrototypeOf(value));
}

/**
 * Turns assignable data properties of a prototype into accessors that read as before and, when assigned through
 * an heir, define an own property there.
 */
function allowOverrides(owner: object): void {
  for (const name of OVERRIDDEN) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.writable || !own.configurable) continue;
    const { value, enumerable } = own;
    Object.defineProperty(owner, name, {
      enumerable,
      configurable: false,
      get: () => value,
      set(this: object, assigned: unknown) {
        if (this === owner) throw new TypeError(`cannot change ${name} of a built-in object`);
        Object.defineProperty(this, name, {
          value: assigned,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
    });
  }
}
