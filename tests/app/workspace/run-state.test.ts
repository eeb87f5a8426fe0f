import { describe, expect, it } from 'vitest';
import {
  IDLE_RUN,
  listErrorMarks,
  reduceRun,
  type RunAction,
} from '@/app/_components/workspace/run/run-state';
import type { RunEvent } from '@/lib/sandbox/browser/browser-sandbox';

const after = (...actions: RunAction[]) => actions.reduce(reduceRun, IDLE_RUN);
const events = (...list: RunEvent[]): RunAction => ({ type: 'events', events: list });
const line = (text: string): RunEvent => ({ type: 'console', line: { level: 'log', text } });
const curve = (last: number): RunEvent => ({
  type: 'show',
  item: {
    kind: 'line',
    key: 'line',
    title: '',
    xLabel: '',
    yLabel: '',
    series: [{ name: '', x: Float64Array.of(0), y: Float64Array.of(last) }],
  },
});

describe('reduceRun', () => {
  it('forgets the last run when the next begins', () => {
    const state = after({ type: 'start' }, events(line('old')), { type: 'start' });

    expect(state).toMatchObject({ phase: 'starting', console: [] });
  });

  it('replaces a curve by its newer self', () => {
    const state = after({ type: 'start' }, events(curve(1), curve(2)));

    expect(state.pictures).toHaveLength(1);
    expect(state.pictures[0]).toMatchObject({ series: [{ y: Float64Array.of(2) }] });
  });

  it('keeps a bounded number of lines and says that it cut', () => {
    const state = after({ type: 'start' }, events(...Array.from({ length: 1_000 }, () => line('x'))));

    expect(state.console).toHaveLength(400);
    expect(state.isConsoleCut).toBe(true);
  });

  it('keeps what came before a stop', () => {
    const state = after({ type: 'start' }, events(line('before')), { type: 'end', end: { kind: 'stopped' } });

    expect(state).toMatchObject({ phase: 'ended', end: { kind: 'stopped' }, console: [{ text: 'before' }] });
  });
});

describe('listErrorMarks', () => {
  it('marks each line once, with the first error there', () => {
    const threw = (id: string, message: string): RunEvent => ({
      type: 'case',
      run: { id, kind: 'threw', error: { name: 'TypeError', message, line: 4, column: 2 } },
    });

    const marks = listErrorMarks(after({ type: 'start' }, events(threw('a', 'first'), threw('b', 'second'))));

    expect(marks).toEqual([{ line: 4, column: 2, text: 'TypeError: first' }]);
  });

  it('marks where the source was refused', () => {
    const state = after(
      events({
        type: 'problem',
        problem: { code: 'syntax', line: 2, column: 3, detail: 'Unexpected token' },
      }),
    );

    expect(listErrorMarks(state)).toEqual([{ line: 2, column: 3, text: 'Unexpected token' }]);
  });
});
