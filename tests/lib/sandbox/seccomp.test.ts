import { describe, expect, it } from 'vitest';
import { assembleFilter, type Architecture } from '@/lib/sandbox/server/os/seccomp';

const X64: Architecture = {
  index: 0,
  audit: 0xc000003e,
  seccomp: 317,
  clone: 56,
  clone3: 435,
  prlimit64: 302,
  socket: 41,
  unshare: 272,
};
const ARM64: Architecture = {
  index: 1,
  audit: 0xc00000b7,
  seccomp: 277,
  clone: 220,
  clone3: 435,
  prlimit64: 261,
  socket: 198,
  unshare: 97,
};
const VERDICTS: Readonly<Record<number, string>> = {
  0x7fff0000: 'allowed',
  0x00050001: 'EPERM',
  0x00050026: 'ENOSYS',
};

/** A classic BPF machine with the instructions that seccomp filters may use, as the kernel documents them. */
function interpret(program: Buffer, data: Buffer): string {
  let accumulator = 0;
  for (let at = 0; at < program.length; at += 8) {
    const code = program.readUInt16LE(at);
    const k = program.readUInt32LE(at + 4);
    const jump = (taken: boolean): void => {
      at += program.readUInt8(taken ? at + 2 : at + 3) * 8;
    };
    if (code === 0x06) return VERDICTS[k] ?? `verdict ${k}`;
    if (code === 0x20) accumulator = data.readUInt32LE(k);
    else if (code === 0x15) jump(accumulator === k);
    else if (code === 0x35) jump(accumulator >= k);
    else if (code === 0x45) jump((accumulator & k) !== 0);
    else throw new Error(`unknown instruction ${code}`);
  }
  throw new Error('the program ends without a verdict');
}

function verdict({ audit, ...architecture }: Architecture, number: number, argument = 0): string {
  return verdictFor(architecture.index === 0 ? X64 : ARM64, { number, argument, audit });
}

function verdictFor(
  architecture: Architecture,
  { number, argument, audit }: { readonly number: number; readonly argument: number; readonly audit: number },
): string {
  // struct seccomp_data: nr, arch, instruction pointer, six arguments.
  const data = Buffer.alloc(64);
  data.writeUInt32LE(number, 0);
  data.writeUInt32LE(audit, 4);
  data.writeUInt32LE(argument, 16);
  return interpret(assembleFilter(architecture), data);
}

const THREAD = 0x3d0f00;

describe.each<[string, Architecture, Architecture]>([
  ['x86-64', X64, ARM64],
  ['AArch64', ARM64, X64],
])('the filter on %s', (_name, architecture, foreign) => {
  const pick = (x64: number, arm64: number): number => (architecture === X64 ? x64 : arm64);

  it.each<[string, number, number]>([
    ['read', 0, 63],
    ['write', 1, 64],
    ['openat', 257, 56],
    ['close', 3, 57],
    ['mmap', 9, 222],
    ['mprotect', 10, 226],
    ['futex', 202, 98],
    ['epoll_create1', 291, 20],
    ['socketpair', 53, 199],
    ['execve', 59, 221],
    ['exit_group', 231, 94],
    ['getrandom', 318, 278],
    ['seccomp', 317, 277],
  ])('allows %s', (_call, x64, arm64) => {
    expect(verdict(architecture, pick(x64, arm64))).toBe('allowed');
  });

  it.each<[string, number, number]>([
    ['socket', 41, 198],
    ['connect', 42, 203],
    ['bind', 49, 200],
    ['listen', 50, 201],
    ['io_uring_setup', 425, 425],
    ['ptrace', 101, 117],
    ['process_vm_readv', 310, 270],
    ['process_vm_writev', 311, 271],
    ['pidfd_getfd', 438, 438],
    ['bpf', 321, 280],
    ['perf_event_open', 298, 241],
    ['userfaultfd', 323, 282],
    ['keyctl', 250, 219],
    ['mount', 165, 40],
    ['chroot', 161, 51],
    ['unshare', 272, 97],
    ['setns', 308, 268],
    ['kexec_load', 246, 104],
    ['open_by_handle_at', 304, 265],
    ['mknodat', 259, 33],
    ['vhangup', 153, 58],
  ])('denies %s', (_call, x64, arm64) => {
    expect(verdict(architecture, pick(x64, arm64))).toBe('EPERM');
  });

  it.each<[string, number, string]>([
    ['a thread', THREAD, 'allowed'],
    ['a child process', 17, 'allowed'],
    ['a user namespace', 0x10000000, 'EPERM'],
    ['a network namespace', 0x40000000, 'EPERM'],
    ['a mount namespace', 0x00020000, 'EPERM'],
    ['a time namespace', 0x00000080, 'EPERM'],
    ['a thread with a process namespace', THREAD | 0x20000000, 'EPERM'],
  ])('treats clone for %s by its flags', (_what, flags, expected) => {
    expect(verdict(architecture, architecture.clone, flags)).toBe(expected);
  });

  it('says of clone3 that it does not exist, so that clone is used', () => {
    expect(verdict(architecture, architecture.clone3)).toBe('ENOSYS');
  });

  it.each([
    ['itself', 0, 'allowed'],
    ['another process', 1234, 'EPERM'],
  ])('treats prlimit64 on %s by its process', (_what, process, expected) => {
    expect(verdict(architecture, architecture.prlimit64, process)).toBe(expected);
  });

  it('denies everything of a foreign architecture', () => {
    expect(verdict({ ...architecture, audit: foreign.audit }, pick(0, 63))).toBe('EPERM');
    expect(verdict({ ...architecture, audit: 0x40000003 }, pick(0, 63))).toBe('EPERM');
  });

  it('stays below the kernel’s 4096 instructions', () => {
    expect(assembleFilter(architecture).length / 8).toBeLessThan(4096);
  });
});

it('denies the x32 numbers on x86-64', () => {
  expect(verdict(X64, 0x40000000)).toBe('EPERM');
  expect(verdict(X64, 0x40000029)).toBe('EPERM');
});
