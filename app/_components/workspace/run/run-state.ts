import type { RunEnd, RunEvent } from '@/lib/sandbox/browser/browser-sandbox';
import type { BackendReport } from '@/lib/sandbox/browser/messages';
import type { ShowItem } from '@/lib/sandbox/browser/show-item';
import type { CaseError, CaseRun, ConsoleLine, SourceProblem } from '@/lib/sandbox/server/types';

/** What one press of Run has shown so far. For display only. */
export interface RunState {
  readonly phase: 'idle' | 'starting' | 'running' | 'ended';
  readonly end?: RunEnd;
  readonly report?: BackendReport;
  readonly problem?: SourceProblem;
  /** The case that is being computed. */
  readonly currentCase?: string;
  readonly cases: ReadonlyMap<string, CaseRun>;
  readonly console: readonly ConsoleLine[];
  readonly isConsoleCut: boolean;
  readonly pictures: readonly ShowItem[];
  readonly uncaught: readonly CaseError[];
}

export type RunAction =
  | { readonly type: 'start' }
  | { readonly type: 'events'; readonly events: readonly RunEvent[] }
  | { readonly type: 'end'; readonly end: RunEnd };

export const IDLE_RUN: RunState = {
  phase: 'idle',
  cases: new Map(),
  console: [],
  isConsoleCut: false,
  pictures: [],
  uncaught: [],
};

/** The runner keeps 200 lines itself; more than this comes from code that speaks past it. */
const MAX_LINES = 400;
const MAX_UNCAUGHT = 20;
const MAX_PICTURES = 30;

/** The next state of a run. Pure. */
export function reduceRun(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case 'start':
      return { ...IDLE_RUN, phase: 'starting' };
    case 'events':
      return action.events.reduce(applyEvent, state);
    case 'end': {
      const { currentCase: _, ...rest } = state;
      return { ...rest, phase: 'ended', end: action.end };
    }
  }
}

function applyEvent(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'ready':
      return { ...state, phase: 'running', report: event.report };
    case 'problem':
      return { ...state, problem: event.problem };
    case 'case-start':
      return { ...state, currentCase: event.id };
    case 'case':
      return { ...state, cases: new Map(state.cases).set(event.run.id, event.run) };
    case 'console':
      if (state.console.length >= MAX_LINES) return { ...state, isConsoleCut: true };
      return { ...state, console: [...state.console, event.line] };
    case 'console-truncated':
      return { ...state, isConsoleCut: true };
    case 'show':
      return { ...state, pictures: withPicture(state.pictures, event.item) };
    case 'uncaught':
      return { ...state, uncaught: [...state.uncaught, event.error].slice(0, MAX_UNCAUGHT) };
  }
}

/** A picture takes the place of the earlier one with its key, so that curves grow where they stand. */
function withPicture(pictures: readonly ShowItem[], item: ShowItem): readonly ShowItem[] {
  if (pictures.some((picture) => picture.key === item.key))
    return pictures.map((picture) => (picture.key === item.key ? item : picture));
  return pictures.length >= MAX_PICTURES ? pictures : [...pictures, item];
}

export interface ErrorMark {
  readonly line: number;
  readonly column?: number;
  readonly text: string;
}

/** Places in the student's file that a run complained about, one a line. */
export function listErrorMarks(state: RunState): readonly ErrorMark[] {
  const found = new Map<number, ErrorMark>();
  const add = (line: number | undefined, column: number | undefined, text: string) => {
    if (line !== undefined && line > 0 && !found.has(line))
      found.set(line, { line, text, ...(column !== undefined && { column }) });
  };
  if (state.problem)
    add(state.problem.line, state.problem.column, state.problem.detail ?? state.problem.code);
  const errors = [...state.cases.values()].flatMap((run) => (run.kind === 'threw' ? [run.error] : []));
  for (const error of [...errors, ...state.uncaught])
    add(
      error.line,
      error.column,
      error.message === undefined ? error.name : `${error.name}: ${error.message}`,
    );
  return [...found.values()];
}
