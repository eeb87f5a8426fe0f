import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '검증 데이터가 끝나는 자리를 \$0.8n\$의 내림으로 정했습니다. 그러면 검증의 크기가 \$\\\\lfloor 0.2n\\\\rfloor\$보다 하나 커질 수 있습니다. 크기를 각각 내림한 다음 더하세요.',
  en: 'You end validation at \$0.8n\$ rounded down, which can make it one larger than \$\\\\lfloor 0.2n\\\\rfloor\$. Round the two sizes down one by one, then add them.',
};

export function dataSplit(order: number[]) {
  const n = order.length;
  const trainSize = Math.floor(0.6 * n);
  const end = Math.floor(0.8 * n);
  return {
    train: order.slice(0, trainSize),
    validation: order.slice(trainSize, end),
    test: order.slice(end),
  };
}
