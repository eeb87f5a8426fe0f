import { defineOracle } from '../../../lib/exercise/define-exercise';

/** Counts neuron by neuron: a bias each, and a weight for each neuron of the layer before. */
export default defineOracle((layers: number[]) => {
  let count = 0;
  for (let layer = 1; layer < layers.length; layer += 1) {
    for (let neuron = 1; neuron <= (layers[layer] ?? Number.NaN); neuron += 1) {
      count += 1;
      for (let input = 1; input <= (layers[layer - 1] ?? Number.NaN); input += 1) count += 1;
    }
  }
  return count;
});
