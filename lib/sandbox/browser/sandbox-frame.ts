import { createDeferred } from './deferred';
import type { BackendReport, BrowserBackend, BrowserJob, FromWorker, ToWorker } from './messages';
import { parseFromFrame, parseFromWorker } from './parse-message';

/** A frame whose worker stands ready with TF.js and a backend, and has not run anything yet. */
export interface Frame {
  readonly report: BackendReport;
  isAlive(): boolean;
  /** Hands the job over. Once per frame. */
  start(job: BrowserJob, listeners: FrameListeners): void;
  remove(): void;
}

export interface FrameListeners {
  readonly onMessage: (message: FromWorker) => void;
  readonly onDeath: () => void;
}

export interface OpenFrameOptions {
  readonly frameUrl: string;
  readonly container: HTMLElement;
  readonly backend: 'auto' | BrowserBackend;
  /** The worker's whole text: the frame itself cannot load anything. */
  readonly script: string;
  readonly fetchWasm: () => Promise<ArrayBuffer>;
  /** Gives up a frame that is not ready yet. */
  readonly signal: AbortSignal;
}

/** Loading, compiling shaders for the proof and trying every backend of the ladder, on a slow phone. */
const READY_TIMEOUT_MS = 60_000;

/**
 * Opens a frame of opaque origin and starts the worker in it. Rejects where the worker cannot start.
 *
 * The page speaks with the worker over a port handed over once, after the frame's first load. A second load means that
 * the frame went elsewhere: it is removed and counts as dead.
 */
export async function openFrame(options: OpenFrameOptions): Promise<Frame> {
  const { container, frameUrl } = options;
  const element = createElement(frameUrl);
  const channel = new MessageChannel();
  const control = new MessageChannel();
  const port = channel.port1;
  const state = { alive: true, listeners: undefined as FrameListeners | undefined };
  const { promise: ready, resolve, reject } = createDeferred<BackendReport>();
  const post = (message: ToWorker, transfer: Transferable[] = []) => port.postMessage(message, transfer);

  const remove = () => {
    state.alive = false;
    element.remove();
    port.close();
    control.port1.close();
    reject(new Error('removed'));
  };
  const die = (detail: string) => {
    if (!state.alive) return;
    reject(new Error(detail));
    remove();
    state.listeners?.onDeath();
  };
  options.signal.addEventListener('abort', remove, { once: true });
  options.signal.throwIfAborted();
  let loads = 0;
  element.addEventListener('load', () => {
    loads += 1;
    if (loads > 1) return die('the frame left its page');
    element.contentWindow?.postMessage(options.script, '*', [channel.port2, control.port2]);
    post({ type: 'start', choice: options.backend });
  });
  control.port1.onmessage = (event) => {
    const message = parseFromFrame(event.data);
    // After it stood ready, an error of the worker is an error of student code and comes over the other port.
    if (message?.type === 'worker-failed' && !state.listeners) die(message.detail);
  };
  port.onmessage = (event) => {
    const message = parseFromWorker(event.data);
    if (message?.type === 'need-wasm') void sendWasm(options.fetchWasm, post);
    else if (message?.type === 'ready') resolve(message.report);
    else if (message) state.listeners?.onMessage(message);
  };
  const timer = setTimeout(() => die('the sandbox did not start'), READY_TIMEOUT_MS);
  container.append(element);
  const report = await ready.finally(() => clearTimeout(timer));
  return {
    report,
    isAlive: () => state.alive && element.isConnected,
    start(job, listeners) {
      state.listeners = listeners;
      post({ type: 'run', job });
    },
    remove,
  };
}

async function sendWasm(
  fetchWasm: () => Promise<ArrayBuffer>,
  post: (message: ToWorker, transfer?: Transferable[]) => void,
): Promise<void> {
  const binary = await fetchWasm().catch(() => null);
  post({ type: 'wasm', binary }, binary ? [binary] : []);
}

/** Not `display: none`: some browsers give no graphics to frames that are not laid out. */
function createElement(url: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  element.title = 'sandbox';
  element.style.cssText =
    'position:fixed;inset:0 auto auto 0;inline-size:1px;block-size:1px;border:0;opacity:0;pointer-events:none;clip-path:inset(50%)';
  element.src = url;
  return element;
}
