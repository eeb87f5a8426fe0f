import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawHiddenCases } from '@/lib/grading/bundle';
import { createBundleStore, type BundleStore } from '@/lib/grading/bundle-store';
import { createReferenceEngine, type ReferenceEngine } from '@/lib/grading/reference-engine';
import type { LoadedExercise } from '@/lib/exercise/types';
import { makeExercise, source } from './exercises';

let references: ReferenceEngine;
beforeAll(async () => {
  references = await createReferenceEngine();
});
afterAll(() => references.close());

const open: BundleStore[] = [];
function openStore(options: { minimum?: number; maximum?: number } = {}): BundleStore {
  const store = createBundleStore({ references, idleMs: 0, ...options });
  open.push(store);
  return store;
}
afterEach(() => open.splice(0).forEach((store) => store.close()));

const exerciseOf = (id: string): LoadedExercise => makeExercise({ id });

describe('createBundleStore', () => {
  it('makes nothing before it is asked to', async () => {
    const store = openStore();

    await store.settled();

    expect(store.stock().size).toBe(0);
  });

  it('stocks what is prepared, with all expected values', async () => {
    const store = openStore({ minimum: 2 });
    const [a, b] = [exerciseOf('a'), exerciseOf('b')];

    store.prepare([a, b]);
    await store.settled();

    expect(Object.fromEntries(store.stock())).toEqual({ a: 2, b: 2 });
    const bundle = store.take(a);
    expect([...((await bundle.expected)?.hidden.keys() ?? [])]).toEqual(['one', 'many']);
    expect([...((await bundle.expected)?.visible.keys() ?? [])]).toEqual(['example']);
    expect((await bundle.mistakes()).map(({ id }) => id)).toEqual(['no-scale', 'minus', 'not-a-number']);
  });

  it('hands out every bundle once', async () => {
    const store = openStore({ minimum: 3 });
    const exercise = exerciseOf('a');
    store.prepare([exercise]);
    await store.settled();

    const taken = Array.from({ length: 20 }, () => store.take(exercise));
    await store.settled();
    taken.push(...Array.from({ length: 20 }, () => store.take(exercise)));

    expect(new Set(taken).size).toBe(40);
    expect(new Set(taken.map(({ seed }) => seed)).size).toBe(40);
    expect(new Set(taken.map(({ hidden }) => JSON.stringify(hidden))).size).toBe(40);
  });

  it('keeps more of what is used more, up to the maximum', async () => {
    const store = openStore({ minimum: 1, maximum: 4 });
    const [rare, frequent] = [exerciseOf('rare'), exerciseOf('frequent')];
    store.prepare([rare, frequent]);

    for (let use = 0; use < 10; use += 1) store.take(frequent);
    await store.settled();

    expect(Object.fromEntries(store.stock())).toEqual({ rare: 1, frequent: 4 });
  });

  it('makes nothing ahead while a grading runs', async () => {
    const store = openStore();
    const leave = store.enter();

    store.prepare([exerciseOf('a')]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(store.stock().get('a')).toBe(0);
    leave();
    leave();
    await store.settled();

    expect(store.stock().get('a')).toBe(1);
  });

  it('makes the bundle of a given seed on the spot and the same again', async () => {
    const store = openStore();
    const exercise = exerciseOf('a');
    store.prepare([exercise]);
    await store.settled();

    const [first, second] = [store.make(exercise, 'given'), store.make(exercise, 'given')];

    expect(second.hidden).toEqual(first.hidden);
    expect(await second.expected).toEqual(await first.expected);
    expect(first.hidden).toEqual(drawHiddenCases(exercise, 'given'));
    expect(store.stock().get('a')).toBe(1);
  });

  it('forgets the stock of an exercise that is no longer prepared, or was replaced', async () => {
    const store = openStore();
    const [a, b] = [exerciseOf('a'), exerciseOf('b')];
    store.prepare([a, b]);
    await store.settled();

    const newer = exerciseOf('b');
    store.prepare([newer]);

    expect(Object.fromEntries(store.stock())).toEqual({ b: 0 });
  });

  it('leaves alone an exercise whose reference fails, and serves the others', async () => {
    const store = openStore();
    const broken = { ...exerciseOf('broken'), reference: source("throw new Error('boom');") };
    store.prepare([broken, exerciseOf('whole')]);

    await store.settled();

    expect(Object.fromEntries(store.stock())).toEqual({ broken: 0, whole: 1 });
    await expect(store.take(broken).expected).rejects.toThrow('boom');
  });

  it('expects nothing of an exercise with a judge', async () => {
    const store = openStore();
    const judged = makeExercise({ judge: () => ({ passed: true, fraction: 1 }) });

    const bundle = store.take(judged);

    expect(await bundle.expected).toBeUndefined();
    expect(await bundle.mistakes()).toEqual([]);
  });

  it('leaves out a mistake that cannot be run', async () => {
    const store = openStore();
    const exercise = exerciseOf('a');
    const [first] = exercise.mistakes;
    Object.assign(exercise, { mistakes: [{ ...first, id: 'broken', source: 'export {' }, first] });

    expect((await store.take(exercise).mistakes()).map(({ id }) => id)).toEqual([first?.id]);
  });
});
