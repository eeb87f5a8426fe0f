import { describe, expect, it } from 'vitest';
import { parseFromFrame, parseFromWorker } from '@/lib/sandbox/browser/parse-message';
import { SHOW_LIMITS } from '@/lib/sandbox/browser/show-item';

const returned = (claim: unknown) => ({
  type: 'case',
  run: { id: 'a', kind: 'returned', claim, durationMs: 1 },
});

describe('parseFromWorker', () => {
  it.each([
    ['text', 'done'],
    ['nothing', undefined],
    ['an unknown type', { type: 'navigate', url: 'https://example.com' }],
    ['a report without a backend', { type: 'ready', report: { backend: 'quantum', fallbacks: [] } }],
    ['a line of no level', { type: 'console', line: { level: 'shout', text: 'x' } }],
    ['a line that is no text', { type: 'console', line: { level: 'log', text: 7 } }],
    [
      'a tensor that does not fill its shape',
      returned({ kind: 'tensor', dtype: 'float32', shape: [3], data: new Float32Array(2) }),
    ],
    [
      'a shape of negative size',
      returned({ kind: 'tensor', dtype: 'float32', shape: [-1, -2], data: new Float32Array(2) }),
    ],
    ['a claim of an unknown kind', returned({ kind: 'html', value: '<b>' })],
    [
      'more values than a page can draw',
      returned({ kind: 'typed-array', data: new Float64Array(1_000_001) }),
    ],
  ])('drops %s', (_what, message) => {
    expect(parseFromWorker(message)).toBeUndefined();
  });

  it('drops arrays nested beyond any result', () => {
    let claim: unknown = { kind: 'number', value: 1 };
    for (let depth = 0; depth < 20; depth += 1) claim = { kind: 'array', items: [claim] };

    expect(parseFromWorker(returned(claim))).toBeUndefined();
  });

  it('keeps a claim as it is', () => {
    const claim = { kind: 'object', fields: { w0: { kind: 'number', value: NaN } } };

    expect(parseFromWorker(returned(claim))).toEqual(returned(claim));
  });

  it('drops fields that nobody asked for', () => {
    const message = {
      type: 'case',
      run: { id: 'a', kind: 'threw', error: { name: 'Error', line: 2, html: '<b>' } },
    };

    expect(parseFromWorker(message)).toEqual({
      type: 'case',
      run: { id: 'a', kind: 'threw', error: { name: 'Error', line: 2 } },
    });
  });

  it('cuts long texts', () => {
    const parsed = parseFromWorker({ type: 'console', line: { level: 'log', text: 'x'.repeat(1_000_000) } });

    expect(parsed).toMatchObject({ line: { text: 'x'.repeat(64 * 1024) } });
  });

  it('drops pictures larger than a page draws', () => {
    const edge = SHOW_LIMITS.imageEdge + 1;
    const item = {
      kind: 'image',
      key: 'k',
      title: '',
      width: edge,
      height: 1,
      channels: 1,
      data: new Float32Array(edge),
    };

    expect(parseFromWorker({ type: 'show', item })).toBeUndefined();
  });
});

describe('parseFromFrame', () => {
  it('knows a worker that did not start and nothing else', () => {
    expect(parseFromFrame({ type: 'worker-failed', detail: 'no' })).toEqual({
      type: 'worker-failed',
      detail: 'no',
    });
    expect(parseFromFrame({ type: 'ready' })).toBeUndefined();
  });
});
