import { useEffect, useState } from 'react';
import type { VerdictMessage } from '@/lib/exercise/types';
import type { DiagnosedCase } from '@/lib/grading/diagnosis/compared-output';
import { decodeClaim, decodeValue } from '@/lib/numeric/json-codec';
import type { RunState } from '../run/run-state';
import type { WorkspaceExercise } from '../types';
import { compareCase } from './compare-case';

/**
 * What the wrong answers of a finished run have in common: the other sign, n times too large, transposed. The server also tries
 * what only the reference can tell; this is there before anything is submitted. Loaded with the first wrong answer.
 */
export function useDiagnosis(exercise: WorkspaceExercise, run: RunState): VerdictMessage | undefined {
  const [found, setFound] = useState<{ readonly run: RunState; readonly message: VerdictMessage }>();
  useEffect(() => {
    const cases = listDifferent(exercise, run);
    if (cases.length === 0) return;
    let isCurrent = true;
    const tell = async () => {
      const { diagnose } = await import('@/lib/grading/diagnosis/diagnose');
      const message = await diagnose({ exercise, cases });
      if (isCurrent && message) setFound({ run, message });
    };
    // Without it a run tells as much as before.
    tell().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [exercise, run]);
  return found?.run === run ? found.message : undefined;
}

/** Every case with a right answer, if all of them returned and one differs; none otherwise. */
function listDifferent(exercise: WorkspaceExercise, run: RunState): readonly DiagnosedCase[] {
  if (run.end?.kind !== 'finished') return [];
  const cases: DiagnosedCase[] = [];
  let isDifferent = false;
  for (const { expected: encoded, args, ...visible } of exercise.visible) {
    if (encoded === null) continue;
    const [result, expected] = [run.cases.get(visible.id), decodeClaim(encoded)];
    if (result?.kind !== 'returned') return [];
    isDifferent ||= compareCase(result, expected, exercise).status === 'failed';
    cases.push({
      case: { ...visible, points: 0, args: args.map(decodeValue) },
      claim: result.claim,
      expected,
    });
  }
  return isDifferent ? cases : [];
}
