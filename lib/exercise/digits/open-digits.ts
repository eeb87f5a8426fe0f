import { join } from 'node:path';
import type { Env } from '../../env';
import { loadMnist } from './load-mnist';
import { setPublishedDigits } from './published-digits';

/** Google's copy of the published files; the authors' own site does not hand them out any more. */
const PUBLISHED_AT = 'https://storage.googleapis.com/cvdf-datasets/mnist';

/**
 * Called by every process that grades, before it does: with MNIST on, hidden digits are drawn from its files. Throws
 * MnistError where they cannot be had.
 */
export async function openDigits({ MNIST, DATA_DIR }: Pick<Env, 'MNIST' | 'DATA_DIR'>): Promise<void> {
  if (MNIST === 'off') return;
  const address = MNIST === 'on' ? PUBLISHED_AT : MNIST;
  setPublishedDigits(await loadMnist({ address, folder: join(DATA_DIR, 'mnist') }));
}
