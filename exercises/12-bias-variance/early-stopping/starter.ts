/**
 * 검증 손실을 차례로 보면서 언제 멈출지, 어느 에폭이 가장 좋은지 정합니다.
 * Goes through the validation losses in order; says when to stop and which epoch was best.
 *
 * @param validation 에폭마다의 검증 손실 · validation loss after each epoch
 * @param patience 기다릴 에폭 수 · epochs to wait
 */
export function earlyStopping(validation: number[], patience: number) {
  // 여기에 코드를 작성하세요. 번호는 0부터 셉니다. · Write your code here. Epochs count from 0.
  return { best: -1, stop: -1 };
}
