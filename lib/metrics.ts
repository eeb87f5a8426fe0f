import { AggregatorRegistry, Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { processWide } from './process-wide';

/** Seconds. Verdicts are to come within 60 ms, and time limits are a few seconds. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.02, 0.04, 0.06, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

export interface WebMetrics {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly requestSeconds: Histogram<'method' | 'route'>;
  /** Turns waiting, running and put off after faults, at the time of asking. */
  readonly queueTurns: Gauge<'state'>;
  /** Submissions without a verdict. */
  readonly submissionsWaiting: Gauge;
  /** Submissions that were tried too often and wait for an administrator. */
  readonly submissionsStuck: Gauge;
  readonly graders: Gauge;
}

/** The web process's metrics. */
export function webMetrics(): WebMetrics {
  return processWide('web-metrics', () => {
    const registry = new Registry();
    const registers = [registry];
    collectDefaultMetrics({ register: registry });
    return {
      registry,
      requests: new Counter({
        name: 'http_requests_total',
        help: 'Answered API requests.',
        labelNames: ['method', 'route', 'status'],
        registers,
      }),
      requestSeconds: new Histogram({
        name: 'http_request_duration_seconds',
        help: 'Time until the answer began.',
        labelNames: ['method', 'route'],
        buckets: LATENCY_BUCKETS,
        registers,
      }),
      queueTurns: new Gauge({
        name: 'queue_turns',
        help: 'Turns in the queue: at most one per user.',
        labelNames: ['state'],
        registers,
      }),
      submissionsWaiting: new Gauge({
        name: 'queue_depth',
        help: 'Submissions without a verdict.',
        registers,
      }),
      submissionsStuck: new Gauge({
        name: 'queue_stuck',
        help: 'Submissions that were tried too often and wait for an administrator.',
        registers,
      }),
      graders: new Gauge({ name: 'graders', help: 'Graders alive.', registers }),
    };
  });
}

export interface GraderMetrics {
  readonly registry: Registry;
  readonly verdictSeconds: Histogram;
  readonly gradingSeconds: Histogram;
  readonly verdicts: Counter<'status'>;
  readonly faults: Counter;
  readonly running: Gauge;
}

/** What the pool of sandboxes counts. */
export interface SandboxStats {
  readonly started: number;
  readonly warm: number;
  readonly killed: Readonly<Record<string, number>>;
}

/** A grader's metrics, every one labelled with its id. `sandboxStats` is asked whenever they are read. */
export function createGraderMetrics(graderId: string, sandboxStats: () => SandboxStats): GraderMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ grader: graderId });
  const registers = [registry];
  new Counter({
    name: 'sandbox_starts_total',
    help: 'Sandbox processes started.',
    registers,
    collect() {
      this.reset();
      this.inc(sandboxStats().started);
    },
  });
  new Counter({
    name: 'sandbox_kills_total',
    help: 'Sandbox processes killed, by cause.',
    labelNames: ['cause'],
    registers,
    collect() {
      this.reset();
      for (const [cause, count] of Object.entries(sandboxStats().killed)) this.inc({ cause }, count);
    },
  });
  new Gauge({
    name: 'sandbox_warm',
    help: 'Sandboxes standing ready.',
    registers,
    collect() {
      this.set(sandboxStats().warm);
    },
  });
  return {
    registry,
    verdictSeconds: new Histogram({
      name: 'verdict_latency_seconds',
      help: 'From the submission to its verdict.',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    gradingSeconds: new Histogram({
      name: 'grading_duration_seconds',
      help: 'Sandbox and comparison, without queue and database.',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    verdicts: new Counter({ name: 'verdicts_total', help: 'Verdicts.', labelNames: ['status'], registers }),
    faults: new Counter({
      name: 'grading_faults_total',
      help: "The platform's own faults, tried again.",
      registers,
    }),
    running: new Gauge({ name: 'gradings_running', help: 'Submissions being verified now.', registers }),
  };
}

/** Several registries' metrics, each as `getMetricsAsJSON` gives it, in Prometheus's text format. */
export function renderMetrics(sets: readonly object[][]): Promise<string> {
  return AggregatorRegistry.aggregate([...sets]).metrics();
}
