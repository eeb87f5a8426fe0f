import type { LoadedExercise } from '../exercise/types';
import { createBundleMaker, createSeed, type Bundle, type BundleMaker } from './bundle';
import type { ReferenceEngine } from './reference-types';

export interface BundleStore {
  /** A bundle that nobody had before: one made ahead, or a new one. Not used again by anyone. */
  take(exercise: LoadedExercise): Bundle;
  /** The bundle of a given seed, made on the spot: for replays and `verify --seed`. Never stored. */
  make(exercise: LoadedExercise, seed: string): Bundle;
  /** A bundle without hidden cases. */
  makeVisible(exercise: LoadedExercise): Bundle;
  /** Exercises to keep in stock, made while nothing else is to be done. Asked for again, the list is replaced. */
  prepare(exercises: readonly LoadedExercise[]): void;
  /** Says that a grading has begun: making ahead pauses until the returned function is called. */
  enter(): () => void;
  /** Bundles in stock, by exercise id. */
  stock(): ReadonlyMap<string, number>;
  /** Resolves when there is nothing left to make ahead, or at `close`. */
  settled(): Promise<void>;
  close(): void;
}

export interface BundleStoreOptions {
  readonly references: ReferenceEngine;
  /** Bundles kept of an exercise nobody has asked for yet. Default 1. */
  readonly minimum?: number;
  /** Most bundles kept of one exercise. Default 8. */
  readonly maximum?: number;
  /** How long nothing must happen before making ahead goes on, in ms. Default 50. */
  readonly idleMs?: number;
}

interface Shelf {
  readonly exercise: LoadedExercise;
  readonly bundles: Bundle[];
  /** Bundles asked for so far. */
  uses: number;
  /** The course's own code failed on it: left alone until it is asked for. */
  broken: boolean;
}

interface State {
  readonly options: Required<BundleStoreOptions>;
  readonly maker: BundleMaker;
  readonly shelves: Map<string, Shelf>;
  readonly waiting: (() => void)[];
  active: number;
  closed: boolean;
  making: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Creates an empty store. Nothing is made ahead before `prepare`. */
export function createBundleStore(options: BundleStoreOptions): BundleStore {
  const state: State = {
    options: { minimum: 1, maximum: 8, idleMs: 50, ...options },
    maker: createBundleMaker(options.references),
    shelves: new Map(),
    waiting: [],
    active: 0,
    closed: false,
    making: false,
    timer: undefined,
  };
  return {
    take: (exercise) => take(state, exercise),
    make: (exercise, seed) => state.maker.make(exercise, seed),
    makeVisible: (exercise) => state.maker.makeVisible(exercise),
    prepare: (exercises) => prepare(state, exercises),
    enter: () => enter(state),
    stock: () => new Map([...state.shelves].map(([id, shelf]) => [id, shelf.bundles.length])),
    settled: () =>
      new Promise((resolve) => {
        state.waiting.push(resolve);
        schedule(state);
      }),
    close() {
      state.closed = true;
      clearTimeout(state.timer);
      settle(state);
    },
  };
}

function take(state: State, exercise: LoadedExercise): Bundle {
  const shelf = state.shelves.get(exercise.definition.id);
  if (shelf === undefined) return state.maker.make(exercise, createSeed());
  shelf.uses += 1;
  shelf.broken = false;
  const bundle = shelf.bundles.shift() ?? state.maker.make(exercise, createSeed());
  schedule(state);
  return bundle;
}

function prepare(state: State, exercises: readonly LoadedExercise[]): void {
  const wanted = new Map(exercises.map((exercise) => [exercise.definition.id, exercise]));
  for (const id of state.shelves.keys()) if (!wanted.has(id)) state.shelves.delete(id);
  for (const [id, exercise] of wanted)
    if (state.shelves.get(id)?.exercise !== exercise)
      state.shelves.set(id, { exercise, bundles: [], uses: 0, broken: false });
  schedule(state);
}

function enter(state: State): () => void {
  state.active += 1;
  clearTimeout(state.timer);
  state.timer = undefined;
  let entered = true;
  return () => {
    if (!entered) return;
    entered = false;
    state.active -= 1;
    schedule(state);
  };
}

/** Sets the timer for the next bundle, if there is any reason to. */
function schedule(state: State): void {
  if (state.closed) return settle(state);
  if (state.active > 0 || state.making || state.timer !== undefined) return;
  const shelf = selectShelf(state);
  if (shelf === undefined) return settle(state);
  state.timer = setTimeout(() => {
    state.timer = undefined;
    void fill(state, shelf);
  }, state.options.idleMs);
  // Making ahead keeps no process alive, unless someone waits for it.
  if (state.waiting.length === 0) state.timer.unref();
}

/** The most used exercise that is short of bundles; the more an exercise is used, the more of it are kept. */
function selectShelf({ shelves, options }: State): Shelf | undefined {
  return [...shelves.values()]
    .filter((shelf) => !shelf.broken && shelf.bundles.length < targetOf(shelf, options))
    .sort((a, b) => b.uses - a.uses || a.bundles.length - b.bundles.length)[0];
}

function targetOf(shelf: Shelf, { minimum, maximum }: Required<BundleStoreOptions>): number {
  return Math.min(maximum, minimum + shelf.uses);
}

async function fill(state: State, shelf: Shelf): Promise<void> {
  state.making = true;
  try {
    const bundle = state.maker.make(shelf.exercise, createSeed());
    await bundle.expected;
    await bundle.mistakes();
    shelf.bundles.push(bundle);
  } catch {
    shelf.broken = true;
  } finally {
    state.making = false;
    schedule(state);
  }
}

function settle(state: State): void {
  for (const resolve of state.waiting.splice(0)) resolve();
}
