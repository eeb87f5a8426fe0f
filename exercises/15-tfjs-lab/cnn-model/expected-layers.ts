import type { Text } from '../../../lib/exercise/types';

export interface ExpectedLayer {
  readonly id: string;
  readonly title: Text;
  readonly points: number;
  readonly className: string;
  /** Among the layers of its kind, from 0. */
  readonly number: number;
  /** As messages call it: `Conv2D 1`. */
  readonly name: string;
  readonly parameters: number;
  readonly outputShape: string;
  readonly activation: string;
  readonly rate?: number;
}

export const INPUT_SHAPE = '28 × 28 × 1';

/** Weights of one filter are shared by all places: 3×3 per input channel, and a bias. */
const countConvolution = (channels: number, filters: number) => (3 * 3 * channels + 1) * filters;
const countDense = (inputs: number, units: number) => (inputs + 1) * units;

const convolution = (
  layer: Pick<ExpectedLayer, 'number' | 'points' | 'parameters' | 'outputShape'> & { filters: number },
): ExpectedLayer => ({
  id: `conv-${layer.filters}`,
  title: {
    ko: `Conv2D, 필터 ${layer.filters}개, ReLU`,
    en: `Conv2D, ${layer.filters} filters, ReLU`,
  },
  points: layer.points,
  className: 'Conv2D',
  number: layer.number,
  name: `Conv2D ${layer.number + 1}`,
  parameters: layer.parameters,
  outputShape: layer.outputShape,
  activation: 'relu',
});

const pooling = (layer: Pick<ExpectedLayer, 'number' | 'outputShape'>): ExpectedLayer => ({
  ...layer,
  id: `pool-${layer.number + 1}`,
  title: { ko: `최대 풀링 ${layer.number + 1}`, en: `Max pooling ${layer.number + 1}` },
  points: 1,
  className: 'MaxPooling2D',
  name: `MaxPooling2D ${layer.number + 1}`,
  parameters: 0,
  activation: 'linear',
});

/** The network, layer by layer. */
export const EXPECTED: readonly ExpectedLayer[] = [
  convolution({
    filters: 32,
    number: 0,
    points: 2,
    parameters: countConvolution(1, 32),
    outputShape: '26 × 26 × 32',
  }),
  pooling({ number: 0, outputShape: '13 × 13 × 32' }),
  convolution({
    filters: 64,
    number: 1,
    points: 3,
    parameters: countConvolution(32, 64),
    outputShape: '11 × 11 × 64',
  }),
  pooling({ number: 1, outputShape: '5 × 5 × 64' }),
  convolution({
    filters: 128,
    number: 2,
    points: 3,
    parameters: countConvolution(64, 128),
    outputShape: '3 × 3 × 128',
  }),
  {
    id: 'flatten',
    title: { ko: 'Flatten', en: 'Flatten' },
    points: 1,
    className: 'Flatten',
    number: 0,
    name: 'Flatten',
    parameters: 0,
    outputShape: '1152',
    activation: 'linear',
  },
  {
    id: 'dense-512',
    title: { ko: 'Dense 512, ReLU', en: 'Dense 512, ReLU' },
    points: 2,
    className: 'Dense',
    number: 0,
    name: 'Dense 1',
    parameters: countDense(3 * 3 * 128, 512),
    outputShape: '512',
    activation: 'relu',
  },
  {
    id: 'dropout',
    title: { ko: 'Dropout 0.2', en: 'Dropout 0.2' },
    points: 2,
    className: 'Dropout',
    number: 0,
    name: 'Dropout',
    parameters: 0,
    outputShape: '512',
    activation: 'linear',
    rate: 0.2,
  },
  {
    id: 'dense-10',
    title: { ko: 'Dense 10, 소프트맥스', en: 'Dense 10, softmax' },
    points: 2,
    className: 'Dense',
    number: 1,
    name: 'Dense 2',
    parameters: countDense(512, 10),
    outputShape: '10',
    activation: 'softmax',
  },
];
