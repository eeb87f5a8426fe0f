import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '그림을 블록으로 나누어 평균을 내고 다시 늘렸을 뿐, 학습한 것이 없습니다. 이웃한 화소가 비슷하다는 것을 미리 정해 둔 셈인데, 채점할 때에는 화소의 순서를 섞으므로 맞지 않습니다. 어떤 화소들이 함께 움직이는지 `x`에서 배우도록 완전연결층을 학습시키세요.',
  en: 'You take the mean of each block of pixels and enlarge it again; nothing has been learned. That neighbouring pixels are alike is fixed beforehand, and no longer true when grading shuffles them. Train dense layers, which learn from `x` what pixels go together.',
};

const SIDE = 28;
const BLOCK = 4;
const BLOCKS = SIDE / BLOCK;

/** Blocks of 4 × 4 pixels, each known by its mean: 49 numbers. */
export function autoencoder(_x: tf.Tensor3D) {
  const encode = tf.sequential({
    layers: [
      tf.layers.reshape({ targetShape: [SIDE, SIDE, 1], inputShape: [SIDE, SIDE] }),
      tf.layers.averagePooling2d({ poolSize: BLOCK }),
      tf.layers.flatten(),
    ],
  });
  const members = tf.tensor2d(Array.from({ length: BLOCKS ** 2 }, (_, block) => toMembers(block)));
  const decode = tf.sequential({
    layers: [
      tf.layers.dense({ units: SIDE ** 2, inputShape: [BLOCKS ** 2], useBias: false, weights: [members] }),
      tf.layers.reshape({ targetShape: [SIDE, SIDE] }),
    ],
  });
  return { encode, decode };
}

/** 1 for every pixel of a block, 0 for the others. */
function toMembers(block: number): number[] {
  return Array.from({ length: SIDE ** 2 }, (_, pixel) => {
    const [row, column] = [Math.floor(pixel / SIDE), pixel % SIDE];
    return Math.floor(row / BLOCK) * BLOCKS + Math.floor(column / BLOCK) === block ? 1 : 0;
  });
}
