import { timingSafeEqual } from 'node:crypto';
import { readEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { selectHealth, selectQueueMetrics } from '@/lib/grading/queue/system-status';
import { renderMetrics, webMetrics } from '@/lib/metrics';
import { readClientAddress } from '../client-address';
import type { ApiHandler } from '../serve-request';

/** GET /api/health: 200 while the database answers and at least one grader works, else 503. Tells nothing private. */
export const getHealth: ApiHandler = async ({ db }) => {
  const health = await selectHealth(db);
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503 });
};

/** GET /api/metrics: Prometheus's text format, for this machine or whoever has METRICS_TOKEN; to others not there. */
export const getMetrics: ApiHandler = async ({ db, request }) => {
  if (!mayReadMetrics(request)) throw new AppError('not_found');
  const queue = await selectQueueMetrics(db);
  const metrics = webMetrics();
  metrics.queueTurns.set({ state: 'ready' }, queue.turnsReady);
  metrics.queueTurns.set({ state: 'running' }, queue.turnsRunning);
  metrics.queueTurns.set({ state: 'postponed' }, queue.turnsPostponed);
  metrics.submissionsWaiting.set(queue.waiting);
  metrics.submissionsStuck.set(queue.stuck);
  metrics.graders.set(queue.graders.length);
  const own = await metrics.registry.getMetricsAsJSON();
  const text = await renderMetrics([own, ...queue.graders]);
  return new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } });
};

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

function mayReadMetrics(request: Request): boolean {
  const { METRICS_TOKEN: token, TRUSTED_PROXIES: proxies } = readEnv();
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token !== undefined && given !== undefined) return isSame(given, token);
  // Behind a proxy everybody comes from its address.
  return proxies === 0 && LOOPBACK.test(readClientAddress(request.headers));
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
