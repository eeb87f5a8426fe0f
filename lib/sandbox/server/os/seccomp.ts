/**
 * A seccomp deny list: system calls that neither Node, the shell nor Deno needs, and that reach for the network,
 * other processes, the kernel's larger attack surfaces or new namespaces. An allow list would break with each V8.
 */

/** [x86-64, AArch64]; −1 where the architecture lacks the call. */
const DENIED: Readonly<Record<string, readonly [number, number]>> = {
  socket: [41, 198],
  connect: [42, 203],
  bind: [49, 200],
  listen: [50, 201],
  io_uring_setup: [425, 425],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  ptrace: [101, 117],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  process_madvise: [440, 440],
  kcmp: [312, 272],
  pidfd_getfd: [438, 438],
  bpf: [321, 280],
  perf_event_open: [298, 241],
  userfaultfd: [323, 282],
  add_key: [248, 217],
  request_key: [249, 218],
  keyctl: [250, 219],
  mount: [165, 40],
  umount2: [166, 39],
  pivot_root: [155, 41],
  chroot: [161, 51],
  open_tree: [428, 428],
  move_mount: [429, 429],
  fsopen: [430, 430],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fspick: [433, 433],
  mount_setattr: [442, 442],
  unshare: [272, 97],
  setns: [308, 268],
  init_module: [175, 105],
  finit_module: [313, 273],
  delete_module: [176, 106],
  kexec_load: [246, 104],
  kexec_file_load: [320, 294],
  reboot: [169, 142],
  swapon: [167, 224],
  swapoff: [168, 225],
  acct: [163, 89],
  settimeofday: [164, 170],
  clock_settime: [227, 112],
  clock_adjtime: [305, 266],
  adjtimex: [159, 171],
  sethostname: [170, 161],
  setdomainname: [171, 162],
  syslog: [103, 116],
  quotactl: [179, 60],
  name_to_handle_at: [303, 264],
  open_by_handle_at: [304, 265],
  lookup_dcookie: [212, 18],
  iopl: [172, -1],
  ioperm: [173, -1],
  modify_ldt: [154, -1],
  uselib: [134, -1],
  mknod: [133, -1],
  mknodat: [259, 33],
  vhangup: [153, 58],
};

export interface Architecture {
  readonly index: 0 | 1;
  /** AUDIT_ARCH_… */
  readonly audit: number;
  readonly seccomp: number;
  readonly clone: number;
  readonly clone3: number;
  readonly prlimit64: number;
  readonly socket: number;
  readonly unshare: number;
}

const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  x64: {
    index: 0,
    audit: 0xc000003e,
    seccomp: 317,
    clone: 56,
    clone3: 435,
    prlimit64: 302,
    socket: 41,
    unshare: 272,
  },
  arm64: {
    index: 1,
    audit: 0xc00000b7,
    seccomp: 277,
    clone: 220,
    clone3: 435,
    prlimit64: 261,
    socket: 198,
    unshare: 97,
  },
};

/** System call numbers of this machine, or undefined where the filter is not known. */
export function currentArchitecture(): Architecture | undefined {
  return ARCHITECTURES[process.arch];
}

/** CLONE_NEWNS | NEWCGROUP | NEWUTS | NEWIPC | NEWUSER | NEWPID | NEWNET | NEWTIME */
const NAMESPACE_FLAGS = 0x7e020080;
const X32_BIT = 0x40000000;
const ALLOW = 0x7fff0000;
const ERRNO = 0x00050000;
const EPERM = 1;
const ENOSYS = 38;

const LOAD = 0x20;
const JUMP_EQUAL = 0x15;
const JUMP_GREATER_EQUAL = 0x35;
const JUMP_ANY_BIT = 0x45;
const RETURN = 0x06;
/** Offsets in struct seccomp_data; arguments by their low halves. */
const NUMBER = 0;
const ARCH = 4;
const ARGUMENT_0 = 16;

interface Instruction {
  readonly code: number;
  readonly k: number;
  readonly yes?: number;
  readonly no?: number;
}

/** The classic BPF program as bytes, 8 per instruction (struct sock_filter). */
export function assembleFilter(architecture: Architecture): Buffer {
  const { index, audit, clone, clone3, prlimit64 } = architecture;
  const denied = Object.values(DENIED).flatMap((numbers) => (numbers[index] < 0 ? [] : [numbers[index]]));
  return encode([
    { code: LOAD, k: ARCH },
    { code: JUMP_EQUAL, k: audit, yes: 1 },
    { code: RETURN, k: ERRNO | EPERM },
    { code: LOAD, k: NUMBER },
    ...(index === 0 ? when({ code: JUMP_GREATER_EQUAL, k: X32_BIT }, ERRNO | EPERM) : []),
    ...denied.flatMap((k) => when({ code: JUMP_EQUAL, k }, ERRNO | EPERM)),
    // glibc then falls back to clone, whose flags a filter can read.
    ...when({ code: JUMP_EQUAL, k: clone3 }, ERRNO | ENOSYS),
    ...onArgument(clone, { code: JUMP_ANY_BIT, k: NAMESPACE_FLAGS }, true),
    // A process may limit itself, not others.
    ...onArgument(prlimit64, { code: JUMP_EQUAL, k: 0 }, false),
    { code: RETURN, k: ALLOW },
  ]);
}

/** Returns `verdict` where the test on the loaded value holds. */
function when(test: Instruction, verdict: number): Instruction[] {
  return [
    { ...test, yes: 0, no: 1 },
    { code: RETURN, k: verdict },
  ];
}

/** Denies a call where the test on its first argument comes out as `deniedIf`; reloads the number after. */
function onArgument(number: number, test: Instruction, deniedIf: boolean): Instruction[] {
  return [
    { code: JUMP_EQUAL, k: number, yes: 0, no: 4 },
    { code: LOAD, k: ARGUMENT_0 },
    { ...test, yes: deniedIf ? 0 : 1, no: deniedIf ? 1 : 0 },
    { code: RETURN, k: ERRNO | EPERM },
    { code: LOAD, k: NUMBER },
  ];
}

function encode(instructions: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(instructions.length * 8);
  for (const [index, { code, k, yes = 0, no = 0 }] of instructions.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(yes, index * 8 + 2);
    bytes.writeUInt8(no, index * 8 + 3);
    bytes.writeUInt32LE(k >>> 0, index * 8 + 4);
  }
  return bytes;
}
