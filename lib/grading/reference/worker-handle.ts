/** The grader's end of one trusted worker thread: started when needed, restarted when it dies, one request at a time. */
import { Worker } from 'node:worker_threads';
import { buildReferenceWorker } from './build-worker';
import type { WorkerReply, WorkerRequest, WorkerSettings } from './protocol';

type ReadyReply = Extract<WorkerReply, { kind: 'ready' }>;
/** A request without its number, which the handle gives. */
type Request = WorkerRequest extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

export interface WorkerHandle {
  /** Starts the thread unless it runs, and says what it computes with. */
  ready(): Promise<ReadyReply>;
  /** Sends one request and waits for its reply; rejects with WorkerTimeout, or after a second death. */
  ask(request: Request, timeoutMs: number): Promise<WorkerReply>;
  close(): Promise<void>;
}

/** The thread did not answer in time and was ended. */
export class WorkerTimeout extends Error {
  override readonly name = 'WorkerTimeout';
}

class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
}

interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<ReadyReply>;
}

/** Loading TF.js takes a fraction of a second; libtensorflow on a cold disk takes seconds. */
const START_TIMEOUT_MS = 60_000;

/** Makes a handle; the thread starts with the first use. */
export function createWorkerHandle(settings: WorkerSettings): WorkerHandle {
  let thread: Promise<Thread> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  let isClosed = false;

  const getThread = (): Promise<Thread> => {
    if (isClosed) throw new Error('the reference worker is closed');
    if (thread) return thread;
    const started = startThread(settings, () => {
      if (thread === started) thread = undefined;
    });
    thread = started;
    return started;
  };
  const askOnce = async (request: Request, timeoutMs: number) => {
    const { worker, ready } = await getThread();
    await ready;
    const id = nextId++;
    return exchange(worker, { message: { ...request, id }, timeoutMs });
  };
  const askTwice = async (request: Request, timeoutMs: number) => {
    try {
      return await askOnce(request, timeoutMs);
    } catch (error) {
      if (!(error instanceof WorkerDeath)) throw error;
      return askOnce(request, timeoutMs);
    }
  };
  return {
    async ready() {
      return (await getThread()).ready;
    },
    ask(request, timeoutMs) {
      const answer = last.then(() => askTwice(request, timeoutMs));
      last = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      isClosed = true;
      const running = await thread?.catch(() => undefined);
      thread = undefined;
      await running?.worker.terminate();
    },
  };
}

/** `onEnd` is called, perhaps twice, as soon as the thread is of no use: an uncaught error comes before its exit. */
async function startThread(settings: WorkerSettings, onEnd: () => void): Promise<Thread> {
  try {
    const worker = new Worker(await buildReferenceWorker(), {
      eval: true,
      workerData: settings,
      execArgv: [],
    });
    worker.once('exit', onEnd);
    // A thread that dies while nobody waits is started again with the next request.
    worker.on('error', onEnd);
    const ready = nextReply(worker, { timeoutMs: START_TIMEOUT_MS, accept: () => true }).then(toReady);
    ready.catch(() => worker.terminate());
    // An idle thread keeps no process alive.
    ready.then(
      () => worker.unref(),
      () => undefined,
    );
    return { worker, ready };
  } catch (error) {
    onEnd();
    throw error;
  }
}

function toReady(reply: WorkerReply): ReadyReply {
  if (reply.kind === 'ready') return reply;
  throw new Error(reply.kind === 'unable' ? reply.reason : 'the reference worker spoke out of turn');
}

async function exchange(
  worker: Worker,
  { message, timeoutMs }: { readonly message: WorkerRequest; readonly timeoutMs: number },
): Promise<WorkerReply> {
  worker.ref();
  try {
    const reply = nextReply(worker, {
      timeoutMs,
      accept: (candidate) => 'id' in candidate && candidate.id === message.id,
    });
    worker.postMessage(message);
    return await reply;
  } catch (error) {
    if (error instanceof WorkerTimeout) await worker.terminate();
    throw error;
  } finally {
    worker.unref();
  }
}

interface ReplyWanted {
  readonly timeoutMs: number;
  accept(reply: WorkerReply): boolean;
}

function nextReply(worker: Worker, { timeoutMs, accept }: ReplyWanted): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onMessage = (reply: WorkerReply) => {
      if (accept(reply)) settle(() => resolve(reply));
    };
    const onError = (cause: unknown) => settle(() => reject(new WorkerDeath('died', { cause })));
    const onExit = () => settle(() => reject(new WorkerDeath('ended')));
    const timer = setTimeout(() => settle(() => reject(new WorkerTimeout('no answer'))), timeoutMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
