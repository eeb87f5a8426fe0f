import type * as tf from '@tensorflow/tfjs';

type Activation = 'sigmoid' | 'relu';

const SIZES = [4, 8, 8, 3];
const UPDATES = 500;
const RATE = 0.05;

/**
 * 꽃을 하나씩, 일차원 배열 위의 반복문으로 연쇄법칙을 적용합니다.
 * The chain rule flower by flower, in plain loops over flat arrays.
 */
export function sigmoidVsRelu(x: tf.Tensor2D, y: tf.Tensor2D) {
  const [inputs, targets] = [x.dataSync(), y.dataSync()];
  return { sigmoid: train(inputs, targets, 'sigmoid'), relu: train(inputs, targets, 'relu') };
}

function train(inputs: ArrayLike<number>, targets: ArrayLike<number>, activation: Activation) {
  const n = inputs.length / 4;
  const layers = [0, 1, 2].map((l) => new Layer(SIZES[l]!, SIZES[l + 1]!, l < 2 ? activation : 'softmax'));
  const [first, second, third] = layers as [Layer, Layer, Layer];
  const flower = new Float64Array(4);
  const error = new Float64Array(3);
  for (let update = 0; update < UPDATES; update += 1) {
    for (let row = 0; row < n; row += 1) {
      for (let i = 0; i < 4; i += 1) flower[i] = inputs[row * 4 + i]!;
      const output = third.forward(second.forward(first.forward(flower)));
      for (let k = 0; k < 3; k += 1) error[k] = output[k]! - targets[row * 3 + k]!;
      first.backward(second.backward(third.backward(error)));
    }
    for (const layer of layers) layer.move(RATE / n);
  }
  return {
    w1: first.toRows(),
    b1: first.biases,
    w2: second.toRows(),
    b2: second.biases,
    w3: third.toRows(),
    b3: third.biases,
  };
}

class Layer {
  /**
   * weights[i * outputs.length + j]는 뉴런 i에서 뉴런 j로 가는 가중치입니다.
   * weights[i * outputs.length + j] leads from neuron i to neuron j.
   */
  private readonly weights: Float64Array;
  private readonly weightGradient: Float64Array;
  readonly biases: Float64Array;
  private readonly biasGradient: Float64Array;
  private readonly outputs: Float64Array;
  private readonly inputDelta: Float64Array;
  private inputs: Float64Array;
  private readonly activation: Activation | 'softmax';

  constructor(nIn: number, nOut: number, activation: Activation | 'softmax') {
    this.activation = activation;
    const deviation = Math.sqrt((activation === 'relu' ? 4 : 2) / (nIn + nOut));
    this.weights = new Float64Array(nIn * nOut).map(() => deviation * drawNormal());
    this.weightGradient = new Float64Array(nIn * nOut);
    this.biases = new Float64Array(nOut);
    this.biasGradient = new Float64Array(nOut);
    this.outputs = new Float64Array(nOut);
    this.inputs = new Float64Array(nIn);
    this.inputDelta = new Float64Array(nIn);
  }

  forward(inputs: Float64Array): Float64Array {
    const { weights, outputs, biases, activation } = this;
    this.inputs = inputs;
    let sum = 0;
    for (let j = 0; j < outputs.length; j += 1) {
      let z = biases[j]!;
      for (let i = 0; i < inputs.length; i += 1) z += inputs[i]! * weights[i * outputs.length + j]!;
      if (activation === 'relu') outputs[j] = z > 0 ? z : 0;
      else if (activation === 'sigmoid') outputs[j] = 1 / (1 + Math.exp(-z));
      // 여기서는 로짓이 크지 않으므로 지수함수를 그대로 써도 됩니다.
      // Logits stay small here: the exponential needs no care.
      else sum += outputs[j] = Math.exp(z);
    }
    if (activation === 'softmax') for (let j = 0; j < outputs.length; j += 1) outputs[j]! /= sum;
    return outputs;
  }

  /**
   * ∂J/∂output(소프트맥스에서는 ∂J/∂logit)을 받아 경사에 더하고, ∂J/∂input을 돌려줍니다.
   * Takes ∂J/∂output, for softmax ∂J/∂logit; adds to the gradients and returns ∂J/∂input.
   */
  backward(delta: Float64Array): Float64Array {
    const { weights, weightGradient, biasGradient, inputs, outputs, inputDelta, activation } = this;
    inputDelta.fill(0);
    for (let j = 0; j < outputs.length; j += 1) {
      const h = outputs[j]!;
      const slope = activation === 'softmax' ? 1 : activation === 'relu' ? Number(h > 0) : h * (1 - h);
      const error = delta[j]! * slope;
      biasGradient[j]! += error;
      for (let i = 0; i < inputs.length; i += 1) {
        const at = i * outputs.length + j;
        weightGradient[at]! += inputs[i]! * error;
        inputDelta[i]! += weights[at]! * error;
      }
    }
    return inputDelta;
  }

  move(rate: number): void {
    for (const [values, gradient] of [
      [this.weights, this.weightGradient],
      [this.biases, this.biasGradient],
    ] as const) {
      for (let at = 0; at < values.length; at += 1) values[at]! -= rate * gradient[at]!;
      gradient.fill(0);
    }
  }

  toRows(): number[][] {
    const width = this.outputs.length;
    return Array.from(this.inputs, (_, i) => Array.from(this.weights.subarray(i * width, (i + 1) * width)));
  }
}

const drawNormal = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
