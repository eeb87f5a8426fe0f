/**
 * 1이 되어야 하는 입력마다 은닉 뉴런을 하나씩 둡니다. “첫째만 1”과 “둘째만 1”을 출력 뉴런이 OR로 묶습니다.
 * One hidden neuron for each input that should give 1: "only the first" and "only the second". The output is their OR.
 */
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
