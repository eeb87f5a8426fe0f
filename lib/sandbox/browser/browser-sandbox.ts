import { ASSETS_PATH, FRAME_PATH, MANIFEST_FILE, parseManifest, type AssetManifest } from './asset-manifest';
import type { BrowserBackend, BrowserJob, FromWorker } from './messages';
import { createDeferred } from './deferred';
import { openFrame, type Frame } from './sandbox-frame';

/** How a run ended. Only 'finished' ran every case. */
export type RunEnd =
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'timeout'; readonly limitMs: number }
  /** The frame or its worker died or left its page: out of memory, or an attempt to navigate. */
  | { readonly kind: 'died' }
  /** More messages than any honest run sends. */
  | { readonly kind: 'flooded' }
  /** The sandbox could not be started here. */
  | { readonly kind: 'unavailable'; readonly detail: string };

export type RunEvent = Extract<
  FromWorker,
  {
    type: 'ready' | 'problem' | 'case-start' | 'case' | 'console' | 'console-truncated' | 'show' | 'uncaught';
  }
>;

export interface RunOptions {
  readonly job: BrowserJob;
  /** Wall time from the moment the code is handed over. */
  readonly limitMs: number;
  readonly onEvent: (event: RunEvent) => void;
}

export interface Run {
  readonly ended: Promise<RunEnd>;
  /** Ends the run at once, whatever it is doing: the frame is removed. */
  stop(): void;
}

export interface BrowserSandboxOptions {
  readonly runtime: 'core' | 'layers';
  readonly backend: 'auto' | BrowserBackend;
  /** Where the invisible frame is put. */
  readonly container: HTMLElement;
  /** The site's address; default: the page's own. */
  readonly origin?: string;
}

export interface BrowserSandbox {
  /** Makes a frame ready ahead of time. Failures are told by the next run. */
  warm(): void;
  /** Runs in a fresh frame; a run still going is stopped. */
  run(options: RunOptions): Run;
  close(): void;
}

/** Honest runs send a few dozen messages, live curves 20 a second. */
const MAX_MESSAGES = 20_000;
/** The next frame is made when the results of this run have been drawn. */
const REWARM_DELAY_MS = 300;

/**
 * Student code in a frame of its own. Each run gets a frame that no code has run in; one is kept warm. Results are for
 * display: nothing that comes out of here may be stored as a score.
 */
export function createBrowserSandbox(options: BrowserSandboxOptions): BrowserSandbox {
  const frames = createFrameSupply(options);
  let current: Run | undefined;
  return {
    warm: frames.warm,
    run(runOptions) {
      current?.stop();
      const run = startRun(frames, runOptions);
      current = run;
      return run;
    },
    close() {
      current?.stop();
      frames.close();
    },
  };
}

interface FrameSupply {
  warm(): void;
  take(): Promise<Frame>;
  /** Takes back a frame in which nothing has run, or makes the next one in its place. */
  giveBack(unused?: Frame): void;
  close(): void;
}

function createFrameSupply(options: BrowserSandboxOptions): FrameSupply {
  const closing = new AbortController();
  let ready: Promise<Frame> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = (): Promise<Frame> => {
    const frame = loadAssets(options).then(({ script, fetchWasm }) =>
      openFrame({
        ...options,
        frameUrl: `${options.origin ?? ''}${FRAME_PATH}`,
        script,
        fetchWasm,
        signal: closing.signal,
      }),
    );
    frame.catch(() => undefined);
    return frame;
  };
  const warm = () => {
    if (!closing.signal.aborted) ready ??= open();
  };
  return {
    warm,
    async take() {
      clearTimeout(timer);
      const waiting = ready;
      ready = undefined;
      const frame = await waiting?.catch(() => undefined);
      return frame?.isAlive() ? frame : open();
    },
    giveBack(unused) {
      if (unused && !ready) ready = Promise.resolve(unused);
      else unused?.remove();
      timer = setTimeout(warm, REWARM_DELAY_MS);
    },
    close() {
      clearTimeout(timer);
      closing.abort();
    },
  };
}

function startRun(frames: FrameSupply, { job, limitMs, onEvent }: RunOptions): Run {
  const { promise: ended, resolve } = createDeferred<RunEnd>();
  let frame: Frame | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let messages = 0;

  const end = (how: RunEnd) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    frame?.remove();
    if (frame) frames.giveBack();
    resolve(how);
  };
  const onMessage = (message: FromWorker) => {
    if (isOver) return;
    messages += 1;
    if (messages > MAX_MESSAGES) end({ kind: 'flooded' });
    else if (message.type === 'done') end({ kind: 'finished' });
    else if (message.type !== 'need-wasm') onEvent(message);
  };
  frames
    .take()
    .then((taken) => {
      if (isOver) return frames.giveBack(taken);
      frame = taken;
      onEvent({ type: 'ready', report: taken.report });
      timer = setTimeout(() => end({ kind: 'timeout', limitMs }), limitMs);
      return taken.start(job, { onMessage, onDeath: () => end({ kind: 'died' }) });
    })
    .catch((error: unknown) => end({ kind: 'unavailable', detail: String(error).slice(0, 300) }));
  return { ended, stop: () => end({ kind: 'stopped' }) };
}

interface Assets {
  readonly script: string;
  readonly fetchWasm: () => Promise<ArrayBuffer>;
}

const cache = new Map<string, Promise<Assets>>();

/** Loads the worker's text once per page; a failed load is tried again next time. */
function loadAssets({
  runtime,
  origin = '',
}: Pick<BrowserSandboxOptions, 'runtime' | 'origin'>): Promise<Assets> {
  const known = cache.get(origin + runtime);
  if (known) return known;
  const base = `${origin}${ASSETS_PATH}/`;
  const assets = fetchManifest(origin).then(async (manifest) => ({
    script: await (await get(base + manifest[runtime])).text(),
    fetchWasm: async () => (await get(base + manifest.wasm)).arrayBuffer(),
  }));
  cache.set(origin + runtime, assets);
  assets.catch(() => cache.delete(origin + runtime));
  return assets;
}

/** Reads which files there are. */
export async function fetchManifest(origin = ''): Promise<AssetManifest> {
  return parseManifest(await (await get(`${origin}${ASSETS_PATH}/${MANIFEST_FILE}`)).json());
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
