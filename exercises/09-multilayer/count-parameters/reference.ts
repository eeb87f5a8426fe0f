/** A neuron's bias counts as one more input that is always 1, hence the + 1. */
export function countParameters(layers: number[]) {
  return layers.slice(1).reduce((total, size, index) => total + (layers[index]! + 1) * size, 0);
}
