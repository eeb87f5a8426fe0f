/** One hidden neuron for each input that should give 1: "only the first" and "only the second". The output is their OR. */
export function xorNetwork() {
  const onlyFirst = [2, -2];
  const onlySecond = [-2, 2];
  return {
    w1: [0, 1].map((input) => [onlyFirst[input]!, onlySecond[input]!]),
    b1: [-1, -1],
    w2: [[1], [1]],
    b2: [-0.5],
  };
}
