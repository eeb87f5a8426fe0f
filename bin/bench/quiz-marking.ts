import { randomUUID } from 'node:crypto';
import { findKind, KIND_NAMES } from '@/lib/quiz/kinds/index';
import type { QuizBank } from '@/lib/quiz/bank';
import type { Session } from './http';
import { median } from './result';

export interface MarkingTimes {
  /** Median of the kinds' medians, from the start of the POST to the end of the answer. */
  readonly medianMs: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** A small file of the same server: what the round trip costs by itself. */
  readonly roundTripMs: number;
}

const ROUNDS = 25;

/** Marks answers of every kind through the API as self-study does, one after the other on an idle server. */
export async function measureMarking(session: Session, owner: string, bank: QuizBank): Promise<MarkingTimes> {
  const byKind: Record<string, number> = {};
  for (const kind of KIND_NAMES) {
    const items = bank.items.filter((item) => item.kind === kind);
    const durations: number[] = [];
    for (let round = 0; round < ROUNDS + 3; round += 1) {
      const item = items[round % items.length];
      const variant = item?.variants[0];
      if (item === undefined || variant === undefined)
        throw new Error(`The bank has no item of kind ${kind}.`);
      const answer = findKind(kind).solve(variant.key);
      const durationMs = await postAnswer(session, owner, { itemId: item.id, version: item.version, answer });
      // The first ones warm up connections and code paths.
      if (round >= 3) durations.push(durationMs);
    }
    byKind[kind] = median(durations);
  }
  const roundTrips: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) roundTrips.push(await timeRoundTrip(session));
  return { medianMs: median(Object.values(byKind)), byKind, roundTripMs: median(roundTrips) };
}

async function postAnswer(
  { url, cookie }: Session,
  owner: string,
  given: { readonly itemId: string; readonly version: number; readonly answer: unknown },
): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/study/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({
      locale: 'ko',
      owner,
      answers: [
        { ...given, id: randomUUID(), variant: 0, answeredAt: new Date().toISOString(), durationMs: 1_000 },
      ],
    }),
  });
  const text = await response.text();
  const durationMs = performance.now() - startedAt;
  if (!response.ok || !text.includes('"status":"right"'))
    throw new Error(`${given.itemId} was not marked right: ${response.status} ${text.slice(0, 300)}`);
  return durationMs;
}

async function timeRoundTrip({ url, cookie }: Session): Promise<number> {
  const startedAt = performance.now();
  await (await fetch(`${url}/icon.svg`, { headers: { cookie } })).text();
  return performance.now() - startedAt;
}
