import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { BrowserSandbox, Run, RunEvent } from '@/lib/sandbox/browser/browser-sandbox';
import type { BrowserBackend } from '@/lib/sandbox/browser/messages';
import type { WorkspaceExercise } from '../types';
import { toRunLimit } from './run-limit';
import { IDLE_RUN, reduceRun, type RunState } from './run-state';

/** Events are drawn together at this pace, however fast they come. */
const DRAW_EVERY_MS = 60;

export type BackendChoice = 'auto' | BrowserBackend;

export interface RunHandle {
  readonly state: RunState;
  readonly run: (source: string) => void;
  readonly stop: () => void;
  /** Makes a sandbox ready ahead of time. */
  readonly warm: () => void;
}

/** Runs sources on the visible cases, one at a time, in sandboxes of their own. */
export function useRun(exercise: WorkspaceExercise, backend: BackendChoice): RunHandle {
  const [state, dispatch] = useReducer(reduceRun, IDLE_RUN);
  const sandbox = useRef<Promise<BrowserSandbox>>(undefined);
  const current = useRef<Run>(undefined);
  const { runtime } = exercise;

  const open = useCallback(() => {
    sandbox.current ??= import('@/lib/sandbox/browser/browser-sandbox').then(({ createBrowserSandbox }) =>
      createBrowserSandbox({ runtime, backend, container: document.body }),
    );
    return sandbox.current;
  }, [runtime, backend]);

  // Frames outlive renders; they go with the page or when another backend is chosen.
  useEffect(
    () => () => {
      void sandbox.current?.then((opened) => opened.close());
      sandbox.current = undefined;
    },
    [open],
  );

  const run = useCallback(
    (source: string) => {
      dispatch({ type: 'start' });
      let isStopped = false;
      current.current = {
        ended: Promise.resolve({ kind: 'stopped' }),
        stop: () => {
          isStopped = true;
        },
      };
      open().then(
        (opened) => {
          if (isStopped) return dispatch({ type: 'end', end: { kind: 'stopped' } });
          const batch = createBatch((events) => dispatch({ type: 'events', events }));
          const started = opened.run({
            job: toJob(exercise, source),
            limitMs: toRunLimit(exercise.timeLimitMs),
            onEvent: batch.add,
          });
          current.current = started;
          void started.ended.then((end) => {
            batch.flush();
            // A run that was replaced by a newer one has nothing more to say.
            if (current.current === started) dispatch({ type: 'end', end });
          });
        },
        (error: unknown) => dispatch({ type: 'end', end: { kind: 'unavailable', detail: String(error) } }),
      );
    },
    [open, exercise],
  );
  const stop = useCallback(() => current.current?.stop(), []);
  const warm = useCallback(
    () =>
      void open().then(
        (opened) => opened.warm(),
        () => undefined,
      ),
    [open],
  );
  return { state, run, stop, warm };
}

function toJob(exercise: WorkspaceExercise, source: string) {
  return {
    source,
    entry: exercise.entry,
    result: exercise.result,
    forbidden: exercise.forbidden,
    cases: exercise.visible.map(({ id, args }) => ({ id, args })),
  };
}

/** Gathers events between drawings. A timer and not an animation frame: those stop in a hidden tab. */
function createBatch(draw: (events: readonly RunEvent[]) => void) {
  let waiting: RunEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length > 0) draw(waiting);
    waiting = [];
  };
  return {
    flush,
    add(event: RunEvent) {
      waiting.push(event);
      timer ??= setTimeout(flush, DRAW_EVERY_MS);
    },
  };
}
