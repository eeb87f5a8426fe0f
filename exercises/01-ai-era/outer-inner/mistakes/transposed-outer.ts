import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '외적의 행과 열이 바뀌었습니다. $i$행 $j$열에는 $a_ib_j$가 놓여야 하는데 $b_ia_j$가 놓여 있습니다. **행**은 `a`를, **열**은 `b`를 따라갑니다.',
  en: 'Rows and columns of the outer product are exchanged: row $i$, column $j$ should hold $a_ib_j$ but holds $b_ia_j$. The **rows** go along `a`, the **columns** along `b`.',
};

export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  return { inner: a.mul(b).sum(), outer: a.expandDims(0).mul(b.expandDims(1)) };
}
