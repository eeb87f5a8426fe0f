import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parseIdx } from './parse-idx';
import type { DigitSet, PublishedDigits } from './published-digits';

const SIDE = 28;
const PIXELS = SIDE * SIDE;
const DIGITS = 10;
const DOWNLOAD_MS = 120_000;
/** Far above the published files, so that a wrong address cannot fill the memory. */
const MAX_BYTES = 256 * 1024 ** 2;

const PARTS = {
  train: { images: 'train-images-idx3-ubyte', labels: 'train-labels-idx1-ubyte', leastOfEach: 500 },
  test: { images: 't10k-images-idx3-ubyte', labels: 't10k-labels-idx1-ubyte', leastOfEach: 100 },
} as const;

/** MNIST was asked for and cannot be had: nothing can be graded as this installation wants it. */
export class MnistError extends Error {
  override readonly name = 'MnistError';
  readonly fault: 'unreachable' | 'broken';
  /** The file's address. */
  readonly address: string;
  readonly detail: string;

  constructor(fault: MnistError['fault'], address: string, cause: unknown) {
    const detail = describe(cause);
    super(`MNIST is ${fault} at ${address} (${detail}). See MNIST in docs/operations.md.`, { cause });
    this.fault = fault;
    this.address = address;
    this.detail = detail;
  }
}

export interface MnistOptions {
  /** Of the folder with the four files, as they are published: `…-ubyte.gz`. */
  readonly address: string;
  /** Keeps the files. */
  readonly folder: string;
}

/** Reads MNIST from the folder; what is missing or broken there is downloaded first. Throws MnistError. */
export async function loadMnist(options: MnistOptions): Promise<PublishedDigits> {
  const parts = [loadPart(options, 'train'), loadPart(options, 'test')] as const;
  // None goes on writing into the folder once this has rejected.
  await Promise.allSettled(parts);
  const [train, test] = await Promise.all(parts);
  return { train, test };
}

async function loadPart(options: MnistOptions, part: keyof typeof PARTS): Promise<DigitSet> {
  const { images, labels, leastOfEach } = PARTS[part];
  const set = {
    pixels: await loadFile(options, { name: images, inner: [SIDE, SIDE] }),
    labels: await loadFile(options, { name: labels, inner: [] }),
  };
  const address = toAddress(options.address, labels);
  if (set.pixels.length !== set.labels.length * PIXELS)
    throw new MnistError('broken', address, `${set.labels.length} labels for other images`);
  const counts = new Array<number>(DIGITS).fill(0);
  for (const label of set.labels) counts[label] = (counts[label] ?? 0) + 1;
  if (counts.length > DIGITS || Math.min(...counts) < leastOfEach)
    throw new MnistError('broken', address, `fewer than ${leastOfEach} images of a digit`);
  return set;
}

interface File {
  readonly name: string;
  readonly inner: readonly number[];
}

async function loadFile({ address, folder }: MnistOptions, { name, inner }: File): Promise<Uint8Array> {
  const kept = join(folder, `${name}.gz`);
  const packed = await readFile(kept).catch(() => undefined);
  const known = packed && (await unpack(packed, inner).catch(() => undefined));
  if (known) return known;
  const from = toAddress(address, name);
  const fresh = await download(from);
  const values = await unpack(fresh, inner).catch((error: unknown) => {
    throw new MnistError('broken', from, error);
  });
  // Several graders may share the folder: a file is there as a whole or not at all.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = `${kept}.${process.pid}`;
  await writeFile(partial, fresh);
  await rename(partial, kept);
  return values;
}

async function unpack(packed: Uint8Array, inner: readonly number[]): Promise<Uint8Array> {
  return parseIdx(await promisify(gunzip)(packed, { maxOutputLength: MAX_BYTES }), inner);
}

async function download(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new MnistError('unreachable', address, error);
  }
}

function toAddress(address: string, name: string): string {
  return `${address.replace(/\/*$/, '')}/${name}.gz`;
}

/** `fetch failed` says nothing; its cause does. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? describe(cause.cause) : cause.message || cause.name;
}
