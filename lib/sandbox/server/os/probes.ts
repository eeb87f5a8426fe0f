import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { denoArguments, denoEnvironment } from '../deno-command';
import type { HostOptions } from '../host/host-messages';
import type { Libc } from './libc';
import { currentArchitecture } from './seccomp';

const TIMEOUT_MS = 20_000;
const AF_INET = 2;
const SOCK_STREAM = 1;
const CLONE_NEWUSER = 0x10000000;

/** Whether this process can still read a file that every Linux machine has and no sandbox needs. */
export function canReadHost(): boolean {
  try {
    readFileSync('/etc/passwd');
    return true;
  } catch {
    return false;
  }
}

export function canWriteInto(folder: string): boolean {
  const file = join(folder, 'probe');
  try {
    writeFileSync(file, '');
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}

export function canSocket(libc: Libc): boolean {
  const number = currentArchitecture()?.socket;
  return number === undefined || libc.syscall(number, AF_INET, SOCK_STREAM, 0) >= 0;
}

/** Asks for a new user namespace; where it is granted this process has one, which locks nothing open. */
export function canUnshare(libc: Libc): boolean {
  const number = currentArchitecture()?.unshare;
  return number === undefined || libc.syscall(number, CLONE_NEWUSER) >= 0;
}

const DENO_LAYERS = ['deno-permissions', 'deno-import', 'deno-dir', 'no-eval', 'gpu-hidden'] as const;
const ReportSchema = z.record(z.enum(DENO_LAYERS), z.boolean());

/** Starts Deno as sandboxes are started and lets it try every door: which stayed shut. */
export async function canReachDeno(
  { deno, buildDir, without }: HostOptions,
  cache: string | undefined,
): Promise<Record<string, boolean>> {
  const main = join(buildDir, 'probe.mjs');
  const child = spawn(deno, denoArguments({ main, gpu: false, without }), {
    cwd: '/',
    env: denoEnvironment({ gpu: false, cache, without }),
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', resolve);
  });
  return parseReport(output);
}

function parseReport(output: string): Record<string, boolean> {
  try {
    return ReportSchema.parse(JSON.parse(output));
  } catch {
    return Object.fromEntries(DENO_LAYERS.map((layer) => [layer, false]));
  }
}
