import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'binary-cross-entropy',
  title: { ko: '이진 엔트로피', en: 'Binary cross-entropy' },
  summary: {
    ko: '베르누이 분포의 음의 로그가능도를 로짓에서 바로 구하되, $\\pm1000$인 로짓에서도 정확하게 합니다.',
    en: 'Compute the negative Bernoulli log-likelihood straight from logits, exactly even at $\\pm1000$.',
  },
  entry: 'binaryCrossEntropy',
  params: [
    {
      name: 'z',
      type: param.tensor('n'),
      doc: {
        ko: '예마다 로짓, 곧 시그모이드를 취하기 전의 가중합',
        en: 'The logits: weighted sums before the sigmoid',
      },
    },
    { name: 'y', type: param.tensor('n'), doc: { ko: '레이블. 0 또는 1', en: 'The labels, 0 or 1' } },
  ],
  result: result.number(),
  resultDoc: { ko: '모든 예의 손실을 더한 값', en: 'The losses of all examples, summed' },
  points: 16,
  minutes: 20,
  buildsOn: ['logistic-predict', 'gaussian-log-likelihood'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([0, 2, -1]), vector([1, 1, 1])],
    },
    {
      id: 'both-labels',
      title: { ko: '레이블이 섞인 예', en: 'Labels of both kinds' },
      args: [vector([1, 1, -1, -1]), vector([1, 0, 1, 0])],
    },
    {
      id: 'certain-and-wrong',
      title: { ko: '확신했는데 틀린 예', en: 'Certain, and wrong' },
      args: [vector([1000, -1000]), vector([0, 1])],
    },
    {
      id: 'certain-and-right',
      title: { ko: '확신했고 맞은 예', en: 'Certain, and right' },
      args: [vector([1000, -1000, 0]), vector([1, 0, 0])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '확률을 먼저 구하면 $z = 1000$에서 $1 - \\pi = 0$이 되어 로그를 취할 수 없습니다. $-\\log\\pi$와 $-\\log(1-\\pi)$를 $z$의 식으로 바꾼 **다음에** 계산해 보세요.',
      en: 'If you compute the probability first, $1 - \\pi$ is 0 at $z = 1000$ and its logarithm is gone. Rewrite $-\\log\\pi$ and $-\\log(1-\\pi)$ as expressions in $z$ **before** computing anything.',
    },
    {
      ko: '$-\\log\\pi = \\log(1+e^{-z})$이고 $-\\log(1-\\pi) = z + \\log(1+e^{-z})$입니다. 두 경우를 합치면 예 하나의 손실은 $\\log(1+e^{z}) - yz$입니다. 남은 문제는 $e^{1000}$입니다.',
      en: '$-\\log\\pi = \\log(1+e^{-z})$ and $-\\log(1-\\pi) = z + \\log(1+e^{-z})$; together, an example costs $\\log(1+e^{z}) - yz$. What is left is $e^{1000}$.',
    },
    {
      ko: '$\\log(1+e^{z}) = \\max(z, 0) + \\log(1+e^{-|z|})$에서는 지수가 결코 양수가 되지 않습니다. `z.relu()`와 `z.abs().neg().exp()`로 쓸 수 있고, `z.softplus()`도 같은 일을 합니다.',
      en: 'In $\\log(1+e^{z}) = \\max(z, 0) + \\log(1+e^{-|z|})$ the exponent is never positive. `z.relu()` and `z.abs().neg().exp()` write it down; `z.softplus()` does the same.',
    },
  ],
  messages: {
    notFinite: {
      ko: '보통 크기의 로짓에서 NaN이나 무한대가 나와 확인할 수 없습니다.',
      en: 'Logits of ordinary size gave NaN or infinity, so this cannot be checked.',
    },
    notPositive: {
      ko: '손실이 0보다 크지 않습니다. 확률은 1보다 작으므로 예마다 손실은 양수입니다.',
      en: 'The loss is not positive. Probabilities are below 1, so every example costs something.',
    },
    notSum: {
      ko: '두 묶음의 손실을 더한 값이 이은 묶음의 손실과 다릅니다.',
      en: 'The losses of the two batches do not add up to the loss of both in one.',
    },
  },
});
