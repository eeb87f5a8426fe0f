import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { paths } from './paths';

export interface SupervisedProcess {
  readonly pid: number | undefined;
  /** Ends it with SIGTERM, after seven seconds with SIGKILL, and does not start it again. */
  stop(): Promise<void>;
}

interface Options {
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  /** Called when it ended by itself and is about to be started again. */
  readonly onRestart: (reason: string) => void;
}

/** Before `onStopSignal` gives up, so that what comes after the children is stopped as well. */
const KILL_AFTER_MS = 7_000;

/** Keeps one child process running: started again when it ends, at once first and then ever more slowly. */
export function supervise({ script, env, onRestart }: Options): SupervisedProcess {
  let stopping = false;
  let delayMs = 100;
  let startedAt = 0;
  let child: ChildProcess = start();

  function start(): ChildProcess {
    startedAt = performance.now();
    const next = fork(`${paths.root}bin/${script}`, {
      cwd: paths.root,
      env,
      execArgv: ['--import', paths.tsxLoader],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Its own process group: Ctrl-C reaches the supervisor alone, which stops things in order.
      detached: true,
    });
    next.on('exit', (code, signal) => {
      if (stopping) return;
      onRestart(signal ?? String(code));
      delayMs = performance.now() - startedAt > 10_000 ? 100 : Math.min(delayMs * 2, 5_000);
      setTimeout(() => {
        if (!stopping) child = start();
      }, delayMs);
    });
    return next;
  }

  return {
    get pid() {
      return child.pid;
    },
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
