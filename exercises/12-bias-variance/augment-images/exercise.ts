import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawCases, toImages } from './cases';

export default defineExercise({
  id: 'augment-images',
  title: { ko: '이미지 데이터 증식', en: 'Augmenting images' },
  summary: {
    ko: '이미지를 좌우로 뒤집고 옆과 위아래로 옮겨 새로운 훈련 이미지를 만듭니다.',
    en: 'Make new training images by mirroring and shifting the ones there are.',
  },
  entry: 'augmentImages',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'H', 'W', 1),
      doc: { ko: '흑백 이미지 $n$장', en: 'A batch of $n$ grey images' },
    },
    {
      name: 'flip',
      type: param.boolean(),
      doc: { ko: '`true`이면 먼저 좌우로 뒤집습니다.', en: 'Whether to mirror left and right first' },
    },
    {
      name: 'dx',
      type: param.number(),
      doc: {
        ko: '오른쪽으로 옮길 픽셀 수. 음수이면 왼쪽입니다.',
        en: 'How many pixels to shift right; negative is left',
      },
    },
    {
      name: 'dy',
      type: param.number(),
      doc: {
        ko: '아래로 옮길 픽셀 수. 음수이면 위쪽입니다.',
        en: 'How many pixels to shift down; negative is up',
      },
    },
  ],
  result: result.tensor('n', 'H', 'W', 1),
  resultDoc: {
    ko: '크기가 같은 이미지 $n$장. 밖에서 들어온 자리는 0입니다.',
    en: 'The $n$ images, of the same size; 0 where nothing was',
  },
  points: 15,
  minutes: 15,
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        toImages([
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ]),
        true,
        1,
        0,
      ],
    },
    {
      id: 'up-and-left',
      title: { ko: '왼쪽 위로', en: 'Up and to the left' },
      args: [
        toImages([
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
            [10, 11, 12],
          ],
        ]),
        false,
        -1,
        -2,
      ],
    },
    {
      id: 'unchanged',
      title: { ko: '아무것도 하지 않을 때', en: 'Nothing to do' },
      args: [toImages([[[1, 2, 3, 4]], [[5, 6, 7, 8]]]), false, 0, 0],
    },
    {
      id: 'out-of-sight',
      title: { ko: '화면 밖으로', en: 'Out of sight' },
      args: [
        toImages([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
        false,
        5,
        0,
      ],
    },
  ],
  hidden: drawCases,
  hints: [
    {
      ko: '뒤집기와 옮기기를 따로 생각하세요. 축의 순서는 `[이미지, 행, 열, 채널]`이므로 좌우 뒤집기는 열의 축, 곧 축 2를 뒤집는 것입니다.',
      en: 'Treat mirroring and shifting apart. The axes are `[image, row, column, channel]`, so mirroring reverses the columns, which is axis 2.',
    },
    {
      ko: '출력의 자리 $(r, c)$에 오는 것은 뒤집은 이미지의 $(r - dy, c - dx)$입니다. 그 자리가 이미지 밖이면 0입니다.',
      en: 'What comes to place $(r, c)$ of the output was at $(r - dy, c - dx)$ of the mirrored image. If that lies outside, it is 0.',
    },
    {
      ko: '텐서로 하려면 먼저 0을 덧대고 잘라 냅니다. 오른쪽으로 `dx`만큼 옮기는 것은 왼쪽에 0인 열을 `dx`개 붙이고 앞에서부터 $W$열을 자르는 것과 같습니다(`tf.pad`, `tf.slice`). 왼쪽으로 옮길 때에는 오른쪽에 붙이고 `-dx`열부터 자릅니다.',
      en: 'With tensors, pad with zeros and cut out: shifting right by `dx` is padding `dx` zero columns on the left and taking the first $W$ columns (`tf.pad`, `tf.slice`). To shift left, pad on the right and start at column `-dx`.',
    },
  ],
});
