import { afterRunning } from './after-running';
import type { CaseRun, ConsoleLine, ModelProbeResult, SandboxRun, SourceProblem } from '../types';
import { readMemory } from './read-memory';
import { isFromOutside, toEnd, type Exit } from './exit-cause';
import type { EncodedJob, EncodedProbe } from './host-messages';
import type { SandboxEvent, SandboxProcess } from './sandbox-process';
import type { FromSandbox } from '../protocol/messages';

const CONSOLE_BYTES = 1024 ** 2;
const CONSOLE_LINES = 250;

/** How often a running sandbox's memory is looked at. */
const WATCH_MS = 400;
/** V8 spends seconds collecting garbage before it gives up at the limit; this much of it means that it has. */
const FULL = 0.93;

/** What a sandbox said of a job. The caller adds backend, device and layers. */
export interface JobOutcome extends Pick<
  SandboxRun,
  'problem' | 'cases' | 'console' | 'consoleTruncated' | 'durationMs' | 'peakBytes' | 'exit'
> {
  /** 'unsupported': the backend cannot do what the code asks for, another one can. */
  readonly end: SandboxRun['end'] | 'unsupported';
}

interface Conversation {
  readonly sandbox: SandboxProcess;
  readonly job: EncodedJob;
  readonly cases: CaseRun[];
  readonly console: ConsoleLine[];
  readonly end: (end: JobOutcome['end'], more?: { problem?: SourceProblem; exit?: Exit }) => void;
  stage: 'checking' | 'loading' | 'running';
  truncated: boolean;
}

/**
 * Leads a ready sandbox through a job and kills it. Each message is taken only where it is due: 'checked' first
 * and once, 'loaded' next, then one run for the case that is outstanding. Anything else is a protocol fault.
 */
export function runJob(sandbox: SandboxProcess, job: EncodedJob): Promise<JobOutcome> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const stopClock = startClock(sandbox, job.limits.timeMs, (end) => conversation.end(end));
    let over = false;
    const conversation: Conversation = {
      sandbox,
      job,
      cases: [],
      console: [],
      stage: 'checking',
      truncated: false,
      end(end, more = {}) {
        if (over) return;
        over = true;
        stopClock();
        const durationMs = performance.now() - startedAt;
        void readMemory(sandbox.pid).then((memory) => {
          sandbox.kill();
          resolve({
            end,
            durationMs,
            ...toOutcome(conversation, more),
            ...(memory && { peakBytes: memory.peakBytes }),
          });
        });
      },
    };
    const frameBytes = job.limits.outputBytes * 2;
    sandbox.allow({ bytes: frameBytes * job.cases.length + CONSOLE_BYTES, frameBytes });
    sandbox.listen((event) => {
      if (event.kind !== 'exit' || !isFromOutside(event.exit)) return hear(conversation, event);
      stopClock();
      reject(endedFromOutside(event.exit));
    });
    sandbox.send(job.head);
  });
}

function endedFromOutside({ signal }: Exit): Error {
  return new Error(`the sandbox was ended from outside (${signal})`);
}

function toOutcome(
  { cases, console, truncated, sandbox }: Conversation,
  { problem, exit }: { readonly problem?: SourceProblem; readonly exit?: Exit },
): Pick<JobOutcome, 'cases' | 'console' | 'consoleTruncated' | 'problem' | 'exit'> {
  const stderr = sandbox.stderr();
  const ended = exit ?? (stderr ? { code: null, signal: null, stderr } : undefined);
  return {
    cases,
    console,
    consoleTruncated: truncated,
    ...(problem && { problem }),
    ...(ended && { exit: ended }),
  };
}

/** Ends a job that takes too long, or whose memory stays full: 'memory' where both are true. */
function startClock(
  sandbox: SandboxProcess,
  timeMs: number,
  end: (end: 'timeout' | 'memory') => void,
): () => void {
  const isFull = async (): Promise<boolean> =>
    ((await readMemory(sandbox.pid))?.dataBytes ?? 0) >= FULL * sandbox.memoryBytes;
  let wasFull = false;
  const watch = setInterval(() => {
    void isFull().then((full) => {
      if (full && wasFull) end('memory');
      wasFull = full;
    });
  }, WATCH_MS);
  const stopLimit = afterRunning(timeMs, () => {
    void isFull().then((full) => end(full ? 'memory' : 'timeout'));
  });
  return () => {
    stopLimit();
    clearInterval(watch);
  };
}

function hear(conversation: Conversation, event: SandboxEvent): void {
  if (event.kind === 'exit') return conversation.end(toEnd(event.exit), { exit: event.exit });
  if (event.kind === 'fault') return conversation.end(event.fault);
  hearMessage(conversation, event.message);
}

function hearMessage(conversation: Conversation, message: FromSandbox): void {
  const { stage } = conversation;
  if (message.kind === 'console') return keepLine(conversation, message.line);
  if (message.kind === 'truncated') {
    conversation.truncated = true;
    return;
  }
  if (message.kind === 'checked' && stage === 'checking') {
    if (message.problem) return conversation.end('refused', { problem: message.problem });
    conversation.stage = 'loading';
    return;
  }
  if (message.kind === 'loaded' && stage === 'loading') {
    if (message.problem) return conversation.end('refused', { problem: message.problem });
    conversation.stage = 'running';
    return sendNext(conversation);
  }
  if (message.kind === 'case' && stage === 'running') return keepRun(conversation, message.run);
  if (message.kind === 'unsupported' && stage !== 'checking') return conversation.end('unsupported');
  conversation.end('protocol');
}

function keepRun(conversation: Conversation, run: CaseRun): void {
  const { job, cases } = conversation;
  if (job.cases[cases.length]?.id !== run.id) return conversation.end('protocol');
  cases.push(run);
  // The other cases would use up the time with the same bomb.
  if (run.kind === 'threw' && run.error.outOfMemory) return conversation.end('memory');
  sendNext(conversation);
}

function sendNext({ job, cases, sandbox, end }: Conversation): void {
  const next = job.cases[cases.length];
  if (next) sandbox.send(next.message);
  else end('finished');
}

function keepLine(conversation: Conversation, line: ConsoleLine): void {
  if (conversation.stage === 'checking') return conversation.end('protocol');
  if (conversation.console.length < CONSOLE_LINES) conversation.console.push(line);
  else conversation.truncated = true;
}

/** Lets a ready sandbox rebuild one model. The caller kills it. Rejects if somebody else ended it. */
export function runProbe(sandbox: SandboxProcess, probe: EncodedProbe): Promise<ModelProbeResult> {
  return new Promise((resolve, reject) => {
    const stopLimit = afterRunning(probe.timeMs, () => end({ kind: 'invalid', reason: 'took too long' }));
    const end = (result: ModelProbeResult): void => {
      stopLimit();
      resolve(result);
    };
    const bytes = probe.outputBytes * 2;
    sandbox.allow({ bytes, frameBytes: bytes });
    sandbox.listen((event) => {
      if (event.kind === 'message' && event.message.kind === 'probed') end(event.message.result);
      else if (event.kind === 'exit' && isFromOutside(event.exit)) {
        stopLimit();
        reject(endedFromOutside(event.exit));
      } else if (event.kind === 'exit')
        end({ kind: 'invalid', reason: `the model ended its sandbox: ${toEnd(event.exit)}` });
      else end({ kind: 'invalid', reason: 'unexpected answer' });
    });
    sandbox.send(probe.message);
  });
}
