import { formatShape, parseShape } from '../../parse-shape';
import type { Reading } from '../reading-line';

/** '128,256' might be meant for one size: that it is read as two is said. */
const THOUSANDS = /(?<!\d)\d{1,3},\d{3}(?!\d)/;

/** How a typed shape will be read; undefined where it is written just so. */
export function readShape(text: string, names: readonly string[]): Reading | undefined {
  const read = parseShape(text, names);
  if ('shape' in read) {
    const as = formatShape(read.shape);
    const isJustSo = as.replaceAll(' ', '') === text.replaceAll(/\s/g, '') && !THOUSANDS.test(text);
    return isJustSo ? undefined : { is: 'understood', as };
  }
  if (read.problem === 'notAShape') return { is: 'problem', message: 'shape' };
  return {
    is: 'problem',
    message: 'shapeName',
    params: { at: read.at, count: names.length, names: names.join(', ') },
  };
}
