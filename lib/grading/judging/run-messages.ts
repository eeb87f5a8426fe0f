/** What a run of the sandbox says, as messages: how it ended, why a source was refused, what a case threw. */
import type { Limits } from '../../exercise/types';
import type { CaseError, SandboxRun, SourceProblem } from '../../sandbox/server/types';
import type { KnownMessage } from '../compare/faults';
import type { VerdictMessageKey } from '../verdict-messages';

const MAX_DETAIL = 300;

/** Why a run stopped before its end; undefined where it came to the end. */
export function toEndMessage(
  run: SandboxRun,
  { entry, limits }: { readonly entry: string; readonly limits: Limits },
): KnownMessage | undefined {
  switch (run.end) {
    case 'finished':
      return undefined;
    case 'refused':
      return toProblemMessage(run.problem ?? { code: 'load_threw' }, entry);
    case 'timeout':
      // Ended by itself, not by the clock: the event loop ran empty.
      if (typeof run.exit?.code === 'number' && run.durationMs < limits.timeMs) return { key: 'no_result' };
      return { key: 'timeout', params: { seconds: limits.timeMs / 1000 } };
    case 'memory':
      return { key: 'memory', params: { mebibytes: Math.round(limits.memoryBytes / 1024 ** 2) } };
    case 'output':
      return { key: 'output_too_large', params: { kibibytes: Math.round(limits.outputBytes / 1024) } };
    case 'crashed':
    case 'protocol':
      return { key: 'crashed' };
  }
}

/** Why a source was refused or failed to load. Line and column are 0 where they are not known. */
export function toProblemMessage(problem: SourceProblem, entry: string): KnownMessage {
  const key: VerdictMessageKey = `source_${problem.code}`;
  const { line = 0, column = 0, detail = '' } = problem;
  return { key, params: { line, column, entry, detail: detail.slice(0, MAX_DETAIL) } };
}

/** What a case threw. The error's own words could carry a hidden case's inputs, so only visible cases tell them. */
export function toErrorMessage(error: CaseError, visible: boolean): KnownMessage {
  const { name, line } = error;
  const message = visible && error.message ? { message: error.message.slice(0, MAX_DETAIL) } : undefined;
  if (message !== undefined)
    return line === undefined
      ? { key: 'threw_message', params: { name, ...message } }
      : { key: 'threw_message_at_line', params: { name, ...message, line } };
  return line === undefined
    ? { key: 'threw', params: { name } }
    : { key: 'threw_at_line', params: { name, line } };
}
