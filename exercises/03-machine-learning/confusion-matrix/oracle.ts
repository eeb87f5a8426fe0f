import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((yTrue: number[], yPred: number[], k: number) => {
  const categories = Array.from({ length: k }, (_, category) => category);
  const countPairs = (truth: number, predicted: number) =>
    yTrue.filter((value, index) => value === truth && yPred[index] === predicted).length;
  const matrix = categories.map((truth) => categories.map((predicted) => countPairs(truth, predicted)));
  const right = yTrue.filter((value, index) => value === yPred[index]).length;
  return { matrix, accuracy: right / yTrue.length };
});
