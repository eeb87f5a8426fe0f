/** Where the student's file and the declarations stand in the service's virtual file system. */
export const SOLUTION_PATH = '/solution.ts';
export const TFJS_PATH = '/node_modules/@tensorflow/tfjs/index.d.ts';
export const GLOBALS_PATH = '/globals.d.ts';

/** `tf` both as an import and as a global, limited to what the sandbox brings. */
export function tfjsDeclaration(runtime: 'core' | 'layers'): string {
  const layers = runtime === 'layers' ? "export * from '@tensorflow/tfjs-layers';\n" : '';
  return `import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
export * from '@tensorflow/tfjs-core';
${layers}export as namespace tf;
`;
}

/** What is there beside `tf`. The sandbox has no page, no network and no storage, so `lib.dom` is left out. */
export const GLOBALS_DECLARATION = `
interface Console {
  /** Prints to the console below the editor. Tensors are printed with their values. */
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  debug(...values: unknown[]): void;
}
declare const console: Console;
declare const performance: { /** Milliseconds, for measuring. */ now(): number };
declare function setTimeout(callback: () => void, milliseconds?: number): number;
declare function clearTimeout(id: number): void;
declare function setInterval(callback: () => void, milliseconds?: number): number;
declare function clearInterval(id: number): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;

type ShowNumbers = ArrayLike<number> | tf.Tensor;
interface ShowOptions {
  /** Shown above the picture. A second call with the same title replaces the picture. */
  title?: string;
}
/** Draws below the editor. On the server these calls do nothing. */
declare const show: {
  /**
   * Draws one or several curves.
   * \`\`\`js
   * show.line({ train: losses, validation }, { title: 'Loss', xLabel: 'epoch' });
   * \`\`\`
   * Called again (with the same title or none) it replaces the curve: call it while training for a live learning curve,
   * and \`await tf.nextFrame()\` now and then.
   */
  line(
    values: ShowNumbers | Record<string, ShowNumbers>,
    options?: ShowOptions & { x?: ShowNumbers; xLabel?: string; yLabel?: string },
  ): void;
  /** Draws a tensor [h, w], [h, w, 1] or [h, w, 3], or nested arrays, as a picture. \`colors: 'heat'\` makes a heat map. */
  image(
    values: tf.Tensor | readonly (readonly number[])[],
    options?: ShowOptions & { colors?: 'gray' | 'heat'; min?: number; max?: number },
  ): void;
  /** Draws rows as a table: arrays, objects or a tensor [rows, columns]. */
  table(rows: readonly unknown[] | tf.Tensor | object, options?: ShowOptions & { columns?: readonly string[] }): void;
  /** Shows how far a long computation is. */
  progress(done: number, total?: number, label?: string): void;
};
`;
