/**
 * Digits for the exercises: hidden ones from MNIST where an installation has it, all others drawn by code.
 *
 * Handwritten-looking digits without a file of them: strokes that wobble, slant, turn, shift and change in size and
 * thickness from one image to the next. As in MNIST, an image has 28 × 28 grey values k/255 in [0, 1], ink bright on black.
 */
import { getPublishedDigits, type DigitSet } from '../../lib/exercise/digits/published-digits';
import { PlainTensor } from '../../lib/numeric/plain-value';
import type { Random } from '../../lib/numeric/random';
import { HANDS, type Hand, type Stroke } from './digit-strokes';

export const SIDE = 28;
export const PIXELS = SIDE * SIDE;
export const CLASSES = 10;

export interface Digits {
  /** float32 `[n, 28, 28]`. */
  readonly images: PlainTensor;
  readonly labels: readonly number[];
}

/** Every digit as often as the others, give or take one, in random order. */
export function drawDigits(random: Random, count: number): Digits {
  const labels = random.permutation(count).map((index) => index % CLASSES);
  const data = new Float32Array(count * PIXELS);
  labels.forEach((label, index) => paint(data.subarray(index * PIXELS, (index + 1) * PIXELS), label, random));
  return { images: new PlainTensor('float32', [count, SIDE, SIDE], data), labels };
}

/**
 * Digits that no one has seen in the pages of an exercise. From MNIST where it is on: then never the same image twice in one
 * call, and 'train' and 'test' are its own two parts.
 */
export function takeDigits(random: Random, count: number, part: 'train' | 'test'): Digits {
  const published = getPublishedDigits();
  return published === undefined ? drawDigits(random, count) : pickDigits(random, count, published[part]);
}

/** Real handwriting differs more: what learns the drawn digits from some needs more of these. */
export function areDigitsPublished(): boolean {
  return getPublishedDigits() !== undefined;
}

function pickDigits(random: Random, count: number, { pixels, labels: all }: DigitSet): Digits {
  const labels = random.permutation(count).map((index) => index % CLASSES);
  const waiting = Array.from({ length: CLASSES }, (): number[] => []);
  for (const index of random.permutation(all.length)) waiting[all[index]!]?.push(index);
  const data = new Float32Array(count * PIXELS);
  labels.forEach((label, at) => {
    const image = waiting[label]?.pop();
    if (image === undefined) throw new RangeError(`too few images of the digit ${label}`);
    for (let index = 0; index < PIXELS; index += 1)
      data[at * PIXELS + index] = pixels[image * PIXELS + index]! / 255;
  });
  return { images: new PlainTensor('float32', [count, SIDE, SIDE], data), labels };
}

/** Where a point (x, y) of the unit square comes to lie, in pixels: `[xx, xy, yx, yy]` and the paper's middle. */
interface Pen {
  readonly matrix: readonly [number, number, number, number];
  readonly middle: readonly [number, number];
  /** Half the width of the line, in pixels, before pressure. */
  readonly radius: number;
}

function paint(pixels: Float32Array, label: number, random: Random): void {
  const pen = takePen(random);
  const hand: Hand = random.pick(HANDS[label] ?? []);
  for (const stroke of hand) drawStroke(pixels, smooth(place(wobble(stroke, random), pen)), { pen, random });
  const ink = random.between(0.8, 1);
  for (let index = 0; index < PIXELS; index += 1) {
    const value = pixels[index]!;
    if (value > 0) pixels[index] = Math.round(255 * value * ink * (1 - 0.12 * random.uniform())) / 255;
  }
}

/** One way of holding pen and paper. */
function takePen(random: Random): Pen {
  const height = random.between(16, 21);
  const width = height * random.between(0.55, 0.9);
  const slant = random.normal(0.1, 0.12);
  const turn = random.normal(0, 0.06);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const middle = (SIDE - 1) / 2;
  return {
    matrix: [width * cos, -height * (slant * cos + sin), width * sin, height * (cos - slant * sin)],
    middle: [middle + random.between(-2, 2), middle + random.between(-2, 2)],
    radius: random.between(0.7, 1.7),
  };
}

function wobble(stroke: Stroke, random: Random): Stroke {
  let previous: Stroke[number] | undefined;
  let moved: Stroke[number] = [0, 0];
  return stroke.map((point) => {
    // The two halves of a corner stay together.
    const isCorner = previous?.[0] === point[0] && previous[1] === point[1];
    if (!isCorner) moved = [point[0] + random.normal(0, 0.022), point[1] + random.normal(0, 0.022)];
    previous = point;
    return moved;
  });
}

function place(stroke: Stroke, { matrix: [xx, xy, yx, yy], middle }: Pen): Stroke {
  return stroke.map(([x, y]) => [
    middle[0] + xx * (x - 0.5) + xy * (y - 0.5),
    middle[1] + yx * (x - 0.5) + yy * (y - 0.5),
  ]);
}

const PIECES = 4;

/** Catmull–Rom: a smooth curve through the points, as x and y by turns; at a point written twice it turns at once. */
function smooth(stroke: Stroke): Float64Array {
  const last = stroke.length - 1;
  const path = new Float64Array(2 * (last * PIECES + 1));
  for (let axis = 0; axis < 2; axis += 1) {
    const near = (index: number) => stroke[Math.min(Math.max(index, 0), last)]![axis]!;
    for (let piece = 0; piece <= last * PIECES; piece += 1) {
      const from = Math.min(Math.floor(piece / PIECES), last - 1);
      const t = piece / PIECES - from;
      const [a, b, c, d] = [near(from - 1), near(from), near(from + 1), near(from + 2)];
      const bend = 2 * a - 5 * b + 4 * c - d + t * (3 * b - a - 3 * c + d);
      path[2 * piece + axis] = b + 0.5 * t * (c - a + t * bend);
    }
  }
  return path;
}

function drawStroke(
  pixels: Float32Array,
  path: Float64Array,
  { pen, random }: { readonly pen: Pen; readonly random: Random },
): void {
  const [start, end] = [random.between(0.75, 1.15), random.between(0.7, 1.1)];
  for (let at = 0; at + 2 < path.length; at += 2) {
    const pressure = start + ((end - start) * at) / path.length;
    drawSegment(pixels, path.subarray(at, at + 4), pen.radius * pressure);
  }
}

/** A line with soft edges: a pixel is as bright as the nearest part of it makes it. */
function drawSegment(pixels: Float32Array, ends: Float64Array, radius: number): void {
  const [x0, y0, x1, y1] = [ends[0]!, ends[1]!, ends[2]!, ends[3]!];
  const reach = radius + 0.5;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy || 1;
  const bottom = Math.min(SIDE - 1, Math.floor(Math.max(y0, y1) + reach));
  const left = Math.max(0, Math.ceil(Math.min(x0, x1) - reach));
  const right = Math.min(SIDE - 1, Math.floor(Math.max(x0, x1) + reach));
  for (let y = Math.max(0, Math.ceil(Math.min(y0, y1) - reach)); y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const t = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / squared));
      const [offX, offY] = [x0 + t * dx - x, y0 + t * dy - y];
      const value = Math.min(1, reach - Math.sqrt(offX * offX + offY * offY));
      const index = y * SIDE + x;
      if (value > pixels[index]!) pixels[index] = value;
    }
  }
}
