import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeDigits } from '@/exercises/_data/digits';
import { loadMnist, MnistError } from '@/lib/exercise/digits/load-mnist';
import { openDigits } from '@/lib/exercise/digits/open-digits';
import { BrokenIdxError, parseIdx } from '@/lib/exercise/digits/parse-idx';
import { setPublishedDigits } from '@/lib/exercise/digits/published-digits';
import { createRandom } from '@/lib/numeric/random';

const PIXELS = 28 * 28;

function toIdx(sizes: readonly number[], values: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(4 * (sizes.length + 1)));
  head.setUint32(0, 0x0800 + sizes.length);
  sizes.forEach((size, axis) => head.setUint32(4 * (axis + 1), size));
  return Buffer.concat([new Uint8Array(head.buffer), values]);
}

/** Files as they are published, but small: image i is of digit i mod 10, and its first pixels count it. */
function makeFiles(train = 5_000, test = 1_000): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, count] of [
    ['train', train],
    ['t10k', test],
  ] as const) {
    const pixels = new Uint8Array(count * PIXELS);
    const labels = Uint8Array.from({ length: count }, (_, index) => index % 10);
    for (let index = 0; index < count; index += 1)
      pixels.set([index >> 8, index & 255, name === 'train' ? 1 : 2], index * PIXELS);
    files.set(`/mnist/${name}-images-idx3-ubyte.gz`, gzipSync(toIdx([count, 28, 28], pixels), { level: 1 }));
    files.set(`/mnist/${name}-labels-idx1-ubyte.gz`, gzipSync(toIdx([count], labels)));
  }
  return files;
}

let folder: string;
let server: Server;
let files: Map<string, Uint8Array>;
let asked: string[];
/** Holds answers for the test images back until it resolves. */
let held: Promise<void>;
let address: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mnist-'));
  files = makeFiles();
  asked = [];
  held = Promise.resolve();
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = files.get(url);
    const answer = () => response.writeHead(file === undefined ? 404 : 200).end(file);
    void (url.includes('t10k-images') ? held.then(answer) : answer());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/mnist`;
});

afterEach(async () => {
  setPublishedDigits(undefined);
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  await rm(folder, { recursive: true });
});

describe('loadMnist', () => {
  it('downloads the four files once, and reads them from the folder afterwards', async () => {
    const first = await loadMnist({ address: `${address}/`, folder });
    const second = await loadMnist({ address: 'http://127.0.0.1:9/none', folder });

    expect([first.train.labels.length, first.test.labels.length]).toEqual([5_000, 1_000]);
    expect(Array.from(first.test.pixels.subarray(PIXELS * 300, PIXELS * 300 + 3))).toEqual([1, 44, 2]);
    for (const part of ['train', 'test'] as const)
      expect(Buffer.compare(second[part].pixels, first[part].pixels)).toBe(0);
    expect(asked.toSorted()).toEqual([...files.keys()].toSorted());
    expect((await readdir(folder)).length).toBe(4);
  });

  it('downloads a broken file anew', async () => {
    await writeFile(join(folder, 'train-labels-idx1-ubyte.gz'), 'not a gzip file');

    const { train } = await loadMnist({ address, folder });

    expect(train.labels.length).toBe(5_000);
  });

  it('says where nothing answers', async () => {
    const failure = await loadMnist({ address: 'http://127.0.0.1:9/none', folder }).catch(
      (error: unknown) => error,
    );

    expect(failure).toBeInstanceOf(MnistError);
    expect(failure).toMatchObject({
      fault: 'unreachable',
      address: expect.stringContaining('http://127.0.0.1:9/none/') as string,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says which file is missing', async () => {
    files.delete('/mnist/t10k-labels-idx1-ubyte.gz');

    await expect(loadMnist({ address, folder })).rejects.toMatchObject({
      fault: 'unreachable',
      address: `${address}/t10k-labels-idx1-ubyte.gz`,
      detail: 'status 404',
    });
  });

  it('writes nothing more once it has failed', async () => {
    files.delete('/mnist/train-images-idx3-ubyte.gz');
    held = new Promise((resolve) => setTimeout(resolve, 200));

    await expect(loadMnist({ address, folder })).rejects.toMatchObject({ detail: 'status 404' });
    expect((await readdir(folder)).toSorted()).toEqual([
      't10k-images-idx3-ubyte.gz',
      't10k-labels-idx1-ubyte.gz',
    ]);
  });

  it.each([
    ['no gzip', () => Buffer.from('<html>Sign in</html>')],
    ['other images', () => gzipSync(toIdx([500, 14, 56], new Uint8Array(500 * PIXELS)))],
    ['cut short', () => gzipSync(toIdx([5_000, 28, 28], new Uint8Array(PIXELS)))],
    ['another kind', () => gzipSync(new Uint8Array(40))],
  ])('refuses a file that is broken: %s', async (_, makeFile) => {
    files.set('/mnist/train-images-idx3-ubyte.gz', makeFile());

    await expect(loadMnist({ address, folder })).rejects.toMatchObject({ fault: 'broken' });
    expect(await readdir(folder)).not.toContain('train-images-idx3-ubyte.gz');
  });

  it('refuses too few images, and labels for others', async () => {
    files = makeFiles(4_000);
    await expect(loadMnist({ address, folder })).rejects.toThrow('fewer than 500 images of a digit');

    await rm(folder, { recursive: true });
    files = makeFiles();
    files.set('/mnist/train-labels-idx1-ubyte.gz', gzipSync(toIdx([10], new Uint8Array(10))));
    await expect(loadMnist({ address, folder })).rejects.toThrow('10 labels for other images');
    await loadMnist({ address, folder: join(folder, 'other') }).catch(() => undefined);
  });
});

describe('parseIdx', () => {
  it('reads values after the sizes', () => {
    expect(Array.from(parseIdx(toIdx([2, 2], Uint8Array.of(1, 2, 3, 4)), [2]))).toEqual([1, 2, 3, 4]);
  });

  it('refuses an empty file', () => {
    expect(() => parseIdx(new Uint8Array(3), [])).toThrow(BrokenIdxError);
  });
});

describe('with MNIST on', () => {
  it('hidden digits come from its two parts, none twice, every digit as often', async () => {
    await openDigits({ MNIST: address, DATA_DIR: folder });
    const { images, labels } = takeDigits(createRandom('seed'), 500, 'test');
    const numbers = labels.map((_, at) => {
      const [high = 0, low = 0, part = 0] = Array.from(
        images.data.subarray(at * PIXELS, at * PIXELS + 3),
        (value) => Math.round(value * 255),
      );
      expect(part).toBe(2);
      return 256 * high + low;
    });

    expect(new Set(numbers).size).toBe(500);
    expect(numbers.map((number) => number % 10)).toEqual(labels);
    expect(labels.filter((label) => label === 7)).toHaveLength(50);
  });

  it('off asks for nothing', async () => {
    await openDigits({ MNIST: 'off', DATA_DIR: folder });

    expect(asked).toEqual([]);
  });
});
