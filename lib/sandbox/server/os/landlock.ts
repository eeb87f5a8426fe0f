import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import type { Libc } from './libc';

const CREATE_RULESET = 444;
const ADD_RULE = 445;
const RESTRICT_SELF = 446;
const VERSION_FLAG = 1;
const PATH_BENEATH = 1;
const O_PATH = 0o10000000;

const EXECUTE = 1n << 0n;
const WRITE_FILE = 1n << 1n;
const READ_FILE = 1n << 2n;
const READ_DIR = 1n << 3n;
const IOCTL_DEV = 1n << 15n;

export interface AllowedPath {
  readonly path: string;
  readonly access: 'read' | 'execute' | 'device' | 'folder';
}

const ACCESS: Readonly<Record<AllowedPath['access'], bigint>> = {
  read: READ_FILE,
  execute: READ_FILE | EXECUTE,
  device: READ_FILE | WRITE_FILE | IOCTL_DEV,
  folder: READ_FILE | READ_DIR | EXECUTE,
};

/** Landlock's ABI version on this kernel; 0 where it is missing or switched off. */
export function landlockAbi(libc: Libc): number {
  return Math.max(0, libc.syscall(CREATE_RULESET, null, 0, VERSION_FLAG));
}

/**
 * Restricts the calling thread and all it will start, for good: the file system to the given paths, no TCP
 * (ABI 4), no signals or abstract sockets to anything outside (ABI 6). Call after PR_SET_NO_NEW_PRIVS.
 * Returns whether it holds.
 */
export function restrictByLandlock(libc: Libc, paths: readonly AllowedPath[]): boolean {
  const abi = landlockAbi(libc);
  if (abi === 0) return false;
  const handled = handledAccess(abi);
  const attributes = Buffer.alloc(24);
  attributes.writeBigUInt64LE(handled, 0);
  attributes.writeBigUInt64LE(abi >= 4 ? 0b11n : 0n, 8);
  attributes.writeBigUInt64LE(abi >= 6 ? 0b11n : 0n, 16);
  const size = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
  const ruleset = libc.syscall(CREATE_RULESET, attributes.subarray(0, size), size, 0);
  if (ruleset < 0) return false;
  try {
    for (const allowed of paths) if (!addRule(libc, ruleset, { ...allowed, handled })) return false;
    return libc.syscall(RESTRICT_SELF, ruleset, 0) === 0;
  } finally {
    closeSync(ruleset);
  }
}

/** Every right this ABI knows: one that is not handled is not restricted. */
function handledAccess(abi: number): bigint {
  const bits = abi >= 5 ? 16n : abi >= 3 ? 15n : abi >= 2 ? 14n : 13n;
  return (1n << bits) - 1n;
}

function addRule(
  libc: Libc,
  ruleset: number,
  { path, access, handled }: AllowedPath & { readonly handled: bigint },
): boolean {
  if (!existsSync(path)) return true;
  const file = statSync(path).isDirectory() ? ~0n : ~READ_DIR;
  const fd = openSync(path, O_PATH);
  try {
    const rule = Buffer.alloc(12);
    rule.writeBigUInt64LE(ACCESS[access] & handled & file, 0);
    rule.writeInt32LE(fd, 8);
    return libc.syscall(ADD_RULE, ruleset, PATH_BENEATH, rule, 0) === 0;
  } finally {
    closeSync(fd);
  }
}
