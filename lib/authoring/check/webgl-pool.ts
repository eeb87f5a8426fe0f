import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { decodeClaim, encodeValue } from '../../numeric/json-codec';
import { bundleWorker } from '../../sandbox/browser/build-browser-assets';
import type { CaseRun, SandboxJob, SandboxPool, SandboxRun } from '../../sandbox/server/types';
import type { PageRequest, PageRun } from './webgl-protocol';

const PAGE = fileURLToPath(new URL('./webgl-page.ts', import.meta.url));
const PROBE_TIMEOUT_MS = 30_000;

/** The one thing this needs of Playwright's page. */
interface Page {
  evaluate<R, A>(run: string | ((argument: A) => R | Promise<R>), argument?: A): Promise<R>;
}

/** A headless browser, given by whoever can start one. */
export interface CheckBrowser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** The browser has no WebGL that computes in 32 bits. */
export class NoWebGL extends Error {
  override readonly name = 'NoWebGL';
}

/**
 * A pool whose sandbox is the students' own: their worker, in a browser, on WebGL. It proves numbers, not isolation,
 * and is for the course's own sources. Models are rebuilt in `cleanRoom`. Throws NoWebGL where the browser has none.
 */
export async function createWebGLPool(
  browser: CheckBrowser,
  cleanRoom: Pick<SandboxPool, 'probeModel'>,
): Promise<SandboxPool> {
  const workers = await buildWorkers();
  const page = await browser.newPage();
  await page.evaluate(await bundlePage());
  const runInPage = (request: PageRequest): Promise<PageRun> =>
    page.evaluate((given: PageRequest) => globalThis.gradstepRun(given), request);
  const { device } = await probe(runInPage, workers.core);
  let started = 0;
  return {
    ready: () => Promise.resolve(),
    async run(job) {
      started += 1;
      const run = await runInPage({
        workerText: workers[job.runtime],
        timeLimitMs: job.limits.timeMs,
        job: toBrowserJob(job),
      });
      return toSandboxRun(run);
    },
    probeModel: (model) => cleanRoom.probeModel(model),
    describe: () => ({ backend: 'webgl', device, layers: [], missing: [] }),
    stats: () => ({ started, warm: 0, killed: {} }),
    close: () => browser.close(),
  };
}

function toBrowserJob({
  source,
  entry,
  result,
  forbidden,
  cases,
  randomSeed,
}: SandboxJob): PageRequest['job'] {
  return {
    source,
    entry,
    result,
    forbidden,
    ...(randomSeed === undefined ? {} : { randomSeed }),
    cases: cases.map(({ id, args }) => ({ id, args: args.map(encodeValue) })),
  };
}

function toSandboxRun(run: PageRun): SandboxRun {
  if (run.end === 'unavailable') throw new NoWebGL(run.detail ?? 'no WebGL');
  return {
    end: run.end,
    ...(run.problem ? { problem: run.problem } : {}),
    cases: run.cases.map((one): CaseRun =>
      one.kind === 'returned' ? { ...one, claim: decodeClaim(one.claim) } : one,
    ),
    console: [],
    consoleTruncated: false,
    backend: 'webgl',
    device: run.device,
    durationMs: run.durationMs,
    layers: [],
  };
}

/** A job that returns a number: whether WebGL starts at all, and on what. */
async function probe(
  runInPage: (request: PageRequest) => Promise<PageRun>,
  workerText: string,
): Promise<{ device: string }> {
  const job = {
    source: 'export function probe() { return tf.scalar(1); }',
    entry: 'probe',
    result: { kind: 'number' as const },
    forbidden: [],
    cases: [{ id: 'probe', args: [] }],
  };
  const run = await runInPage({ workerText, job, timeLimitMs: PROBE_TIMEOUT_MS });
  if (run.end !== 'finished') throw new NoWebGL(run.detail ?? run.end);
  return { device: run.device };
}

/** The scripts that browsers are served, bundled as for them. */
async function buildWorkers(): Promise<{ core: string; layers: string }> {
  const [core, layers] = await Promise.all([
    bundleWorker('worker/core.ts', 'runner-core'),
    bundleWorker('worker/layers.ts', 'runner-layers'),
  ]);
  return { core, layers };
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [PAGE],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('the page was not built');
  return output.text;
}
