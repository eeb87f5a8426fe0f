import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';
import { withDatabase } from './database';
import { BASE_URL } from './settings';

/** Items of chapter 7, in this order: a formula, a number, a term. */
export const ITEMS = ['gradient-step-w1-formula', 'one-gradient-step', 'name-epoch'] as const;

interface NewQuiz {
  readonly title?: string;
  readonly itemIds?: readonly string[];
  /** Seconds; null: no limit. */
  readonly timeLimitS?: number | null;
}

/** A published quiz of the demo course that may be taken a hundred times. Returns its id. */
export async function insertOpenQuiz({
  title = `퀴즈 ${randomUUID().slice(0, 8)}`,
  itemIds = ITEMS,
  timeLimitS = 1200,
}: NewQuiz = {}): Promise<string> {
  return withDatabase(async (pool) => {
    const parts = [{ kind: 'fixed', itemIds, points: 2 }];
    const { rows } = await pool.query<{ id: string }>(
      `insert into quizzes (course_id, title_ko, title_en, parts, opens_at, time_limit_s, attempts_allowed, shuffles,
         keys_shown, published_at, created_by)
       select courses.id, $1, $2, $3, now() - interval '1 hour', $4, 100, false, 'after_attempt', now(), users.id
       from courses, users where slug = 'dl-statistics' and email = 'instructor@example.com' returning id`,
      [title, 'A quiz', JSON.stringify(parts), timeLimitS],
    );
    return rows[0]?.id ?? '';
  });
}

/** Starts an attempt through the API, or gives the open one. */
export async function startAttempt(request: APIRequestContext, quizId: string): Promise<string> {
  const response = await request.post(`/api/quizzes/${quizId}/attempts`, {
    data: {},
    headers: { origin: BASE_URL },
  });
  expect(response.ok()).toBe(true);
  const { attemptId } = (await response.json()) as { attemptId: string };
  return attemptId;
}

/** Answers one item through the API, as the first answer to it. */
export async function putAnswer(
  request: APIRequestContext,
  attemptId: string,
  { index, answer }: { index: number; answer: unknown },
): Promise<void> {
  const response = await request.put(`/api/quiz-attempts/${attemptId}/answers/${index}`, {
    data: { eventId: randomUUID(), base: 0, answer },
    headers: { origin: BASE_URL },
  });
  expect(response.status()).toBe(200);
}

export async function submitAttempt(request: APIRequestContext, attemptId: string): Promise<void> {
  const response = await request.post(`/api/quiz-attempts/${attemptId}/submit`, {
    data: {},
    headers: { origin: BASE_URL },
  });
  expect(response.ok()).toBe(true);
}
