import { createDatabase } from '@/db/client';
import { users } from '@/db/schema/people';
import { loadBank } from '@/lib/quiz/bank';
import { eq } from 'drizzle-orm';
import { paths } from '../paths';
import type { Session } from './http';
import { measureLoadedScripts } from './page-size';
import { measureMarking } from './quiz-marking';
import { measureQuizTakers } from './quiz-takers';
import type { BenchResult } from './result';

const STUDENT = 'student@example.com';

/** The figures of quizzes: marking, the page of a session's first item, and 200 simultaneous takers. */
export async function benchQuiz(
  session: Session,
  databaseUrl: string,
  report: (result: BenchResult) => void,
): Promise<void> {
  const bank = await loadBank(paths.quizBuild);
  const marking = await measureMarking(session, await selectStudentId(databaseUrl), bank);
  report({
    name: 'marking one answer through the API, median over the kinds',
    value: marking.medianMs,
    unit: 'ms',
    baseline: { name: 'plain HTTP round trip', value: marking.roundTripMs, unit: 'ms' },
    ratio: marking.roundTripMs / marking.medianMs,
    target: '≤ 50 ms for every kind',
    met: Object.values(marking.byKind).every((ms) => ms <= 50),
    details: Object.fromEntries(
      Object.entries(marking.byKind).map(([kind, ms]) => [`${kind} ms`, Number(ms.toPrecision(3))]),
    ),
  });
  const first = bank.items.find(({ kind }) => kind === 'single-choice');
  const formula = bank.items.find(({ kind }) => kind === 'formula');
  const measure = (id: string | undefined, ready: string) =>
    measureLoadedScripts(`${session.url}/ko/study/session?scope=items:${id ?? ''}`, ready);
  const page = await measure(first?.id, 'input[type="radio"]');
  const withFormula = await measure(formula?.id, 'math-field');
  const plain = await measureLoadedScripts(`${session.url}/ko/sign-in`, 'input[type="password"]');
  report({
    name: 'compressed JavaScript until the first item of a study session is shown',
    value: page / 1_000,
    unit: 'KB',
    baseline: { name: 'the sign-in page', value: plain / 1_000, unit: 'KB' },
    ratio: plain / page,
    target: '≤ 150 KB',
    met: page <= 150_000,
    details: { 'with a formula KB': Math.round(withFormula / 1_000) },
  });
  const takers = await measureQuizTakers({ url: session.url, databaseUrl }, bank);
  report({
    name: 'an answer of one of 200 simultaneous quiz takers, median',
    value: takers.medianMs,
    unit: 'ms',
    baseline: { name: 'plain HTTP round trip beside them', value: takers.roundTripMs, unit: 'ms' },
    ratio: takers.roundTripMs / takers.medianMs,
    target: '< 100 ms, nothing lost',
    met: takers.medianMs < 100 && takers.lost === 0,
    details: {
      p95Ms: Math.round(takers.p95Ms),
      answers: takers.answers,
      lost: takers.lost,
      'start ms': Math.round(takers.startMs),
      'submit ms': Math.round(takers.submitMs),
    },
  });
}

async function selectStudentId(databaseUrl: string): Promise<string> {
  const database = createDatabase(databaseUrl, { max: 1 });
  try {
    const [student] = await database.db.select({ id: users.id }).from(users).where(eq(users.email, STUDENT));
    if (student === undefined) throw new Error('The demo student is missing.');
    return student.id;
  } finally {
    await database.close();
  }
}
