import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Session } from './http';
import { median, quantile } from './result';

/**
 * Submits `count` right answers one after the other to an idle server and follows each on its event stream.
 * Milliseconds from the start of the POST to the verdict event.
 */
export async function measureVerdictLatency(
  session: Session,
  source: string,
  count: number,
): Promise<{ readonly medianMs: number; readonly p95Ms: number }> {
  const durations: number[] = [];
  for (let index = 0; index < count + 3; index += 1) {
    const durationMs = await submitAndWait(session, source);
    // The first ones warm up connections and code paths.
    if (index >= 3) durations.push(durationMs);
    // Idle means idle: the pool and the bundles are made up for before the next one.
    await wait(400);
  }
  return { medianMs: median(durations), p95Ms: quantile(durations, 0.95) };
}

async function submitAndWait({ url, cookie }: Session, source: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ exerciseId: 'gradient-step', source, idempotencyKey: randomUUID() }),
  });
  if (!response.ok) throw new Error(`POST answered ${response.status}: ${await response.text()}`);
  const { id }: { id: string } = await response.json();
  const events = await fetch(`${url}/api/submissions/${id}/events`, { headers: { cookie } });
  const reader = events.body?.getReader();
  const text = new TextDecoder();
  let received = '';
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done) throw new Error('The event stream ended without a verdict.');
    received += text.decode(value, { stream: true });
    if (received.includes('event: verdict')) {
      const durationMs = performance.now() - startedAt;
      if (!received.includes('"status":"passed"')) throw new Error(`Not passed: ${received.slice(0, 500)}`);
      await reader?.cancel();
      return durationMs;
    }
  }
}
