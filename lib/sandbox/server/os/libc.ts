import { createRequire } from 'node:module';

/** The calls into libc that the locks need. Each returns −errno on failure, as the kernel does. */
export interface Libc {
  prctl(option: number, argument: number): number;
  syscall(number: number, ...args: readonly (number | Buffer | null)[]): number;
  /** Installs a seccomp filter of this many instructions for the calling thread. */
  installFilter(seccompNumber: number, filter: Buffer): number;
}

interface Koffi {
  load(path: string): {
    func(name: string, result: string, parameters: readonly unknown[]): (...args: unknown[]) => number;
  };
  struct(name: string, fields: Readonly<Record<string, string>>): unknown;
  pointer(type: unknown): unknown;
  errno(): number;
}

const FILTER_INSTRUCTION_BYTES = 8;

/** Loads libc through koffi, or returns undefined where the platform or the package does not allow it. */
export function loadLibc(koffiPath: string): Libc | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const koffi = createRequire(import.meta.url)(koffiPath) as Koffi;
    return bind(koffi);
  } catch {
    return undefined;
  }
}

function bind(koffi: Koffi): Libc {
  const lib = koffi.load('libc.so.6');
  const checked = (result: number): number => (result === -1 ? -koffi.errno() : result);
  const prctl = lib.func('prctl', 'int', ['int', 'ulong', 'ulong', 'ulong', 'ulong']);
  const numeric = lib.func('syscall', 'long', ['long', 'long', 'long', 'long', 'long', 'long']);
  const withBuffer = {
    first: lib.func('syscall', 'long', ['long', 'void *', 'long', 'long', 'long', 'long']),
    third: lib.func('syscall', 'long', ['long', 'long', 'long', 'void *', 'long', 'long']),
  };
  const program = koffi.struct('sock_fprog', { len: 'uint16', filter: 'void *' });
  const seccomp = lib.func('syscall', 'long', ['long', 'long', 'long', koffi.pointer(program)]);
  return {
    prctl: (option, argument) => checked(prctl(option, argument, 0, 0, 0)),
    syscall(number, ...args) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = args;
      if (a === null || a instanceof Buffer) return checked(withBuffer.first(number, a, b, c, d, e));
      if (c instanceof Buffer) return checked(withBuffer.third(number, a, b, c, d, e));
      return checked(numeric(number, a, b, c, d, e));
    },
    installFilter: (seccompNumber, filter) =>
      checked(seccomp(seccompNumber, 1, 0, { len: filter.length / FILTER_INSTRUCTION_BYTES, filter })),
  };
}
