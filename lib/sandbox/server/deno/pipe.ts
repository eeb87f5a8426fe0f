import { FrameSplitter, toFrame } from '../protocol/frames';

/** The part of Deno the runner uses. */
interface DenoLike {
  readonly stdin: { readSync(into: Uint8Array): number | null };
  readonly stdout: { writeSync(from: Uint8Array): number };
}

declare const Deno: DenoLike;

const MAX_FRAME = 256 * 1024 ** 2;

export interface Pipe {
  /** The next message; undefined when the grader has closed the pipe. Blocks. */
  read(): Uint8Array | undefined;
  write(message: Uint8Array): void;
}

/** Takes hold of standard input and output before student code runs, and before Deno is taken away. */
export function openPipe(): Pipe {
  const { stdin, stdout } = Deno;
  const readSync = stdin.readSync.bind(stdin);
  const writeSync = stdout.writeSync.bind(stdout);
  const splitter = new FrameSplitter(MAX_FRAME);
  const chunk = new Uint8Array(64 * 1024);
  const waiting: Uint8Array[] = [];
  return {
    read() {
      while (waiting.length === 0) {
        const length = readSync(chunk);
        if (length === null) return undefined;
        waiting.push(...splitter.push(chunk.subarray(0, length)));
      }
      return waiting.shift();
    },
    write(message) {
      let rest = toFrame(message);
      while (rest.length > 0) rest = rest.subarray(writeSync(rest));
    },
  };
}
