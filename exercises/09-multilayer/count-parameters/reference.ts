/**
 * 뉴런의 편향은 값이 늘 1인 입력이 하나 더 있는 것과 같으므로 1을 더합니다.
 * A neuron's bias counts as one more input that is always 1, hence the + 1.
 */
export function countParameters(layers: number[]) {
  return layers.slice(1).reduce((total, size, index) => total + (layers[index]! + 1) * size, 0);
}
