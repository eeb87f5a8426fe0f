/** Hidden cases. No pixel is 0 and no two are alike, so that every place tells where it came from. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { tensor, type PlainTensor } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Images of rows of pixels as a tensor `[n, H, W, 1]`. */
export function toImages(images: readonly (readonly (readonly number[])[])[]): PlainTensor {
  const [image = []] = images;
  const [row = []] = image;
  return tensor([images.length, image.length, row.length, 1], images.flat(2));
}

interface Plan extends Pick<HiddenCase, 'title' | 'points'> {
  readonly n: number;
  readonly height: number;
  readonly width: number;
  readonly flip: boolean;
  readonly dx: number;
  readonly dy: number;
}

function drawCase(random: Random, id: string, plan: Plan): HiddenCase {
  const { n, height, width, flip, dx, dy, title, points } = plan;
  const size = n * height * width;
  // Distinct sixty-fourths: exact in float32.
  const pixels = random.permutation(size).map((place) => (place + 8) / 64);
  const x = tensor([n, height, width, 1], pixels);
  return { id, title, points, args: [x, flip, dx, dy] };
}

const drawSign = (random: Random) => random.pick([-1, 1]);

export function drawCases(random: Random): HiddenCase[] {
  const plans = {
    mirrored: planMirrored,
    moved: planMoved,
    'both-ways': planBothWays,
    'other-corner': planOtherCorner,
    'one-line': planOneLine,
    'hardly-left': planHardlyLeft,
    gone: planGone,
  };
  return Object.entries(plans).map(([id, plan]) => {
    const source = random.fork(id);
    return drawCase(source, id, plan(source));
  });
}

const planMirrored = (random: Random): Plan => ({
  title: { ko: '뒤집기만', en: 'Mirrored only' },
  points: 2,
  n: random.integer(2, 4),
  height: random.integer(3, 5),
  width: random.integer(6, 8),
  flip: true,
  dx: 0,
  dy: 0,
});

/** Down and right, by different amounts. */
const planMoved = (random: Random): Plan => ({
  title: { ko: '옮기기만', en: 'Shifted only' },
  points: 3,
  n: random.integer(2, 4),
  height: random.integer(5, 7),
  width: random.integer(8, 10),
  flip: false,
  dx: random.integer(3, 4),
  dy: random.integer(1, 2),
});

const planBothWays = (random: Random): Plan => ({
  title: { ko: '뒤집은 다음 옮기기', en: 'Mirrored, then shifted' },
  points: 4,
  n: random.integer(2, 3),
  height: random.integer(7, 9),
  width: random.integer(5, 6),
  flip: true,
  dx: drawSign(random) * random.integer(1, 2),
  dy: drawSign(random) * 3,
});

/** One of the two is negative, the other positive. */
const planOtherCorner = (random: Random): Plan => {
  const side = drawSign(random);
  return {
    title: { ko: '부호가 다른 두 방향', en: 'One positive, one negative' },
    points: 2,
    n: 1,
    height: random.integer(4, 6),
    width: random.integer(7, 9),
    flip: false,
    dx: side * random.integer(2, 3),
    dy: -side,
  };
};

const planOneLine = (random: Random): Plan => ({
  title: { ko: '한 줄로 된 이미지', en: 'Images of a single row' },
  points: 1,
  n: random.integer(2, 5),
  height: 1,
  width: random.integer(6, 9),
  flip: true,
  dx: drawSign(random) * random.integer(1, 3),
  dy: 0,
});

/** A single column remains. */
const planHardlyLeft = (random: Random): Plan => {
  const width = random.integer(4, 7);
  return {
    title: { ko: '거의 다 나갈 만큼 옮기기', en: 'Shifted almost out of sight' },
    points: 2,
    n: random.integer(1, 3),
    height: random.integer(2, 3),
    width,
    flip: true,
    dx: drawSign(random) * (width - 1),
    dy: 0,
  };
};

const planGone = (random: Random): Plan => {
  const height = random.integer(3, 5);
  return {
    title: { ko: '이미지보다 멀리 옮기기', en: 'Shifted farther than the image is wide or high' },
    points: 1,
    n: random.integer(1, 2),
    height,
    width: random.integer(6, 8),
    flip: false,
    dx: random.integer(0, 2),
    dy: drawSign(random) * (height + random.integer(0, 9)),
  };
};
