import { beforeAll, describe, expect, it } from 'vitest';
import { collectDeclarations } from '@/lib/sandbox/browser/language/collect-declarations';
import { createLanguageService, type LanguageService } from '@/lib/sandbox/browser/language/service';

let core: LanguageService;
let layers: LanguageService;

beforeAll(async () => {
  const { files } = await collectDeclarations();
  core = createLanguageService({ files, runtime: 'core' });
  layers = createLanguageService({ files, runtime: 'layers' });
}, 60_000);

const RIGHT = `import * as tf from '@tensorflow/tfjs';
export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const e = z.sub(z.max(1, true)).exp();
  show.line(e.dataSync(), { title: 'e' });
  console.log(e);
  return e.div(e.sum(1, true));
}`;

/** Asks at the place of `|` in a text. */
function at<T extends 'completions' | 'hover' | 'signature'>(
  service: LanguageService,
  type: T,
  text: string,
) {
  const position = text.indexOf('|');
  return service.ask<T>({ type, source: text.replace('|', ''), position } as never);
}

describe('diagnostics', () => {
  it('finds nothing wrong with TF.js code, chained methods and the platform’s globals', () => {
    expect(core.ask({ type: 'diagnostics', source: RIGHT })).toEqual([]);
  });

  it('underlines a wrong type where it stands', () => {
    const source = 'const n: number = tf.scalar(1);';

    const [first] = core.ask({ type: 'diagnostics', source });

    expect(first).toMatchObject({ from: 6, to: 7, severity: 'error' });
  });

  it('takes JavaScript without types', () => {
    expect(core.ask({ type: 'diagnostics', source: 'export function f(x, y) { return x + y; }' })).toEqual(
      [],
    );
  });

  it('knows layers only where the sandbox has them', () => {
    const source = 'tf.layers.dense({ units: 1 });';

    expect(layers.ask({ type: 'diagnostics', source })).toEqual([]);
    expect(core.ask({ type: 'diagnostics', source })).toHaveLength(1);
  });

  it('has no page, no network and no storage', () => {
    const found = core.ask({ type: 'diagnostics', source: "document.title; fetch('/'); localStorage;" });

    expect(found).toHaveLength(3);
  });
});

describe('completions', () => {
  it('offers the course’s part of tf and nothing of its engine', () => {
    const found = at(core, 'completions', 'tf.|');

    const names = found?.entries.map((entry) => entry.name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['matMul', 'softmax', 'train']));
    expect(names).not.toContain('engine');
  });

  it('offers types of tensors and not those of kernels', () => {
    const found = at(core, 'completions', 'let x: tf.|');

    const names = found?.entries.map((entry) => entry.name) ?? [];
    expect(names).toContain('Tensor2D');
    expect(names).not.toContain('SoftmaxInputs');
  });

  it('offers chained methods of a tensor from the letters typed', () => {
    const found = at(core, 'completions', 'const x = tf.ones([2]);\nx.squ|');

    expect(found?.entries.map((entry) => entry.name)).toEqual(expect.arrayContaining(['square', 'squeeze']));
    expect(found?.from).toBe(26);
  });

  it('brings the documentation of an entry', () => {
    const source = 'tf.matM';

    const details = core.ask({ type: 'details', source, position: source.length, name: 'matMul' });

    expect(details?.signature).toContain('matMul');
    expect(details?.documentation).toContain('dot product of two matrices');
  });
});

describe('hover and parameters', () => {
  it('shows type and documentation', () => {
    const hover = at(core, 'hover', 'tf.mat|Mul([[1]], [[1]]);');

    expect(hover).toMatchObject({ from: 3, to: 9 });
    expect(hover?.documentation).toContain('@param');
  });

  it('documents chained methods like the operations they stand for', () => {
    const hover = at(core, 'hover', 'tf.ones([2, 2]).mat|Mul([[1]]);');

    expect(hover?.documentation).toContain('dot product of two matrices');
  });

  it('marks the parameter that is being written', () => {
    const help = at(core, 'signature', 'tf.matMul([[1]], |');

    expect(help?.signature.slice(help.parameterFrom, help.parameterTo)).toMatch(/^b:/);
  });
});
