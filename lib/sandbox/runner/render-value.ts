import type { TfNamespace } from './tf-namespace';

const MAX_DEPTH = 4;
const MAX_ITEMS = 100;

interface Rendering {
  readonly tf: TfNamespace;
  /** Characters that may still be written: a shared tree must not unfold into megabytes. */
  budget: number;
  readonly path: unknown[];
}

/**
 * Renders what was passed to `console.log` as text: strings as they are, tensors with dtype, shape and values,
 * arrays and objects four levels deep. Never throws and never returns more than `limit` characters, whatever
 * getters, proxies or cycles it meets.
 */
export function renderValues(tf: TfNamespace, values: readonly unknown[], limit: number): string {
  const rendering: Rendering = { tf, budget: limit, path: [] };
  const [first, ...rest] = values;
  const formatted =
    typeof first === 'string' && first.includes('%') ? substitute(rendering, first, rest) : undefined;
  const parts =
    formatted ??
    values.map((value) => (typeof value === 'string' ? clip(value, limit) : render(rendering, value)));
  return clip(parts.join(' '), limit);
}

/** The format directives of console.log: %s %d %i %f %o %O %j, %c (dropped) and %%. */
function substitute(rendering: Rendering, format: string, values: readonly unknown[]): string[] {
  const rest = [...values];
  const text = format.slice(0, rendering.budget).replace(/%([sdifoOjc%])/g, (directive, letter: string) => {
    if (letter === '%') return '%';
    if (rest.length === 0) return directive;
    const value = rest.shift();
    if (letter === 'c') return '';
    if (letter === 's' && typeof value === 'string') return value;
    if (letter === 'i' && typeof value === 'number') return String(Math.trunc(value));
    return render(rendering, value);
  });
  return [text, ...rest.map((value) => (typeof value === 'string' ? value : render(rendering, value)))];
}

function render(rendering: Rendering, value: unknown): string {
  if (rendering.budget <= 0) return '…';
  const text = renderSafely(rendering, value);
  rendering.budget -= text.length;
  return text;
}

function renderSafely(rendering: Rendering, value: unknown): string {
  try {
    return renderAny(rendering, value);
  } catch {
    return '[unreadable]';
  }
}

function renderAny(rendering: Rendering, value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clip(value, rendering.budget));
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `[Function ${clip(String(value.name) || '(anonymous)', 80)}]`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (rendering.path.includes(value)) return '[Circular]';
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (isTensor(rendering.tf, value)) return renderTensor(value);
  rendering.path.push(value);
  try {
    return renderObject(rendering, value);
  } finally {
    rendering.path.pop();
  }
}

function renderObject(rendering: Rendering, value: object): string {
  if (Array.isArray(value)) return renderItems(rendering, value, '');
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return renderItems(rendering, value as Float32Array, `${value.constructor.name} `);
  if (value instanceof Map) return `Map(${value.size}) ${renderItems(rendering, [...value.entries()], '')}`;
  if (value instanceof Set) return `Set(${value.size}) ${renderItems(rendering, [...value], '')}`;
  if (value instanceof Promise) return 'Promise {…}';
  if (rendering.path.length > MAX_DEPTH) return '{…}';
  return renderFields(rendering, value);
}

function renderFields(rendering: Rendering, value: object): string {
  const keys = Object.keys(value);
  const fields = keys
    .slice(0, MAX_ITEMS)
    .map((key) => `${clip(key, 80)}: ${renderSafely(rendering, Reflect.get(value, key))}`);
  if (keys.length > MAX_ITEMS) fields.push(`… ${keys.length - MAX_ITEMS} more`);
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  const prefix = typeof name === 'string' && name !== 'Object' && name ? `${clip(name, 80)} ` : '';
  return fields.length === 0 ? `${prefix}{}` : `${prefix}{ ${fields.join(', ')} }`;
}

function renderItems(rendering: Rendering, list: ArrayLike<unknown>, prefix: string): string {
  if (rendering.path.length > MAX_DEPTH) return '[…]';
  const shown = Math.min(list.length, MAX_ITEMS);
  const items: string[] = [];
  for (let index = 0; index < shown; index += 1) items.push(render(rendering, list[index]));
  if (list.length > shown) items.push(`… ${list.length - shown} more`);
  return `${prefix}[${items.join(', ')}]`;
}

type Tensor = InstanceType<TfNamespace['Tensor']>;

function renderTensor(tensor: Tensor): string {
  const head = `Tensor ${tensor.dtype} [${tensor.shape.join(', ')}]`;
  try {
    // toString(true) repeats dtype and shape; without it there is "Tensor\n    values".
    return `${head}${tensor.toString().replace(/^Tensor/, '')}`;
  } catch {
    // Disposed, or a backend that cannot read synchronously.
    return head;
  }
}

function isTensor(tf: TfNamespace, value: object): value is Tensor {
  return Object.prototype.isPrototypeOf.call(tf.Tensor.prototype, value);
}

function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, Math.max(0, limit - 1))}…`;
}
