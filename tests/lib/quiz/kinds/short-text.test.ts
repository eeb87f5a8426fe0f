import { describe, expect, it } from 'vitest';
import { compileItem } from '@/lib/quiz/compile-bank';
import { findKind } from '@/lib/quiz/kinds/index';
import type { ShortTextItem } from '@/lib/quiz/kinds/short-text/kind';
import type { Marking } from '@/lib/quiz/types';

type Words = Pick<ShortTextItem, 'answers' | 'wrong' | 'misspellings'>;

const why = (text: string) => ({ ko: `${text}: 아닙니다`, en: `${text}: no` });
const wrong = (...groups: readonly string[][]) =>
  groups.map((answers) => ({ answers, why: why(answers[0] ?? '') }));

const ITEMS = {
  overfitting: {
    answers: { ko: ['과대적합', '과적합'], en: ['overfitting'] },
    misspellings: ['과대적함'],
    wrong: wrong(['과소적합', 'underfitting'], ['정칙화', 'regularization']),
  },
  rate: {
    answers: { ko: ['학습률', '에타'], en: ['learning rate', 'step size', 'eta'] },
    wrong: wrong(['경사', 'gradient'], ['학습률 감소', 'learning rate decay']),
  },
  layer: {
    answers: { ko: ['은닉층', '중간층'], en: ['hidden layer'] },
    wrong: wrong(['입력층', 'input layer'], ['출력층', 'output layer']),
  },
  backprop: {
    answers: { ko: ['오차역전파법', '역전파법'], en: ['backpropagation'] },
    wrong: wrong(['순전파', 'forward pass'], ['연쇄법칙', 'chain rule']),
  },
  matrix: {
    answers: { ko: ['혼동행렬'], en: ['confusion matrix'] },
    wrong: wrong(['공분산행렬', 'covariance matrix'], ['교차표', 'contingency table']),
  },
  winter: {
    answers: { ko: ['AI 겨울'], en: ['AI winter'] },
    wrong: wrong(['특이점', 'singularity'], ['빙하기', 'ice age']),
  },
  shift: {
    answers: { ko: ['베타', 'β'], en: ['beta', 'shift parameter'] },
    wrong: wrong(['감마', 'γ', 'gamma'], ['평균', 'mean'], ['편향', 'bias', 'b']),
  },
  /** Terms that end in what looks like an ending. */
  field: {
    answers: { ko: ['수용야', '복잡도', '움직임', '높이'], en: ['odds', 'receptive field'] },
    wrong: wrong(['수용', '복잡', 'odd'], ['필터', 'kernel']),
  },
  bias: {
    answers: { ko: ['편향', '편향 가중치'], en: ['bias', 'bias weight'] },
    misspellings: ['bais'],
    wrong: wrong(['가중치', 'weight'], ['절편', 'intercept']),
  },
  kNearest: {
    answers: { ko: ['최근접 이웃'], en: ['nearest neighbor'] },
    wrong: wrong(['군집화'], ['분류']),
  },
} satisfies Record<string, Words>;
type Name = keyof typeof ITEMS;

function toItem(words: Words): ShortTextItem {
  return {
    kind: 'short-text',
    id: 'item',
    tags: ['terms'],
    terms: ['epoch'],
    prompt: { ko: '무엇입니까?', en: 'What is it?' },
    explanation: { ko: '설명', en: 'Explanation' },
    ...words,
  };
}

function mark(name: Name, text: string): Marking {
  const item = compileItem(toItem(ITEMS[name]), 'chapter');
  return findKind('short-text').mark(item.variants[0]?.key, { text });
}

describe('the ways in which a term is named', () => {
  it.each<[Name, string, string]>([
    ['rate', 'a learning rate', 'learning rate'],
    ['rate', 'The Learning Rate', 'learning rate'],
    ['overfitting', 'an overfitting', 'overfitting'],
    ['overfitting', '과대적합이란?', '과대적합'],
    ['rate', '학습률이란', '학습률'],
    ['rate', '에타란', '에타'],
    ['overfitting', 'overfitting이란', 'overfitting'],
    ['overfitting', '과적합이라 한다', '과적합'],
    ['overfitting', '과적합이라고 부른다.', '과적합'],
    ['backprop', '역전파법이라고 부릅니다', '역전파법'],
    ['backprop', '역전파법을 말합니다', '역전파법'],
    ['overfitting', '과적합이라고 함', '과적합'],
    ['overfitting', '과적합이라고 할 수 있습니다', '과적합'],
    ['overfitting', '과적합임', '과적합'],
    ['overfitting', '과적합이에요', '과적합'],
    ['rate', '에타예요', '에타'],
    ['rate', '에타다', '에타'],
    ['overfitting', '과적합 현상', '과적합'],
    ['overfitting', '과적합이라는 현상입니다', '과적합'],
    ['layer', '은닉층들', '은닉층'],
    ['layer', '은닉층에서는', '은닉층'],
    ['layer', '은닉층까지는', '은닉층'],
    ['layer', '은닉층들에서의', '은닉층'],
    ['matrix', 'confusion matrices', 'confusion matrix'],
    ['matrix', 'the confusion matrices는', 'confusion matrix'],
    ['rate', 'learning rates', 'learning rate'],
  ])('%s: %j is %s', (name, text, takenAs) => {
    expect(mark(name, text)).toEqual({ status: 'right', fraction: 1, takenAs, notes: [] });
  });

  it.each<[Name, string, string]>([
    ['layer', '은닉층, hidden layer', '은닉층'],
    ['layer', '은닉층 / hidden layer', '은닉층'],
    ['layer', 'hidden layer = 은닉층', 'hidden layer'],
    ['layer', 'hidden layer 은닉층', 'hidden layer'],
    ['layer', '은닉층 hidden layer라고 합니다', '은닉층'],
    ['layer', '은닉층hidden layer', '은닉층'],
    ['layer', '은닉층, 중간층', '은닉층'],
    ['layer', '은닉층(hidden layer)이라고 한다.', '은닉층'],
    ['layer', 'a hidden layer(은닉층)', 'hidden layer'],
    ['winter', 'AI 겨울 AI winter', 'AI 겨울'],
    ['rate', '학습률 η', '학습률'],
    ['rate', '학습률(η)', '학습률'],
    ['rate', 'step size η', 'step size'],
    ['rate', 'η', 'eta'],
    ['shift', '베타 β', '베타'],
    ['shift', 'β는', 'β'],
  ])('%s: every part of %j names it', (name, text, takenAs) => {
    expect(mark(name, text)).toEqual({ status: 'right', fraction: 1, takenAs, notes: [] });
  });

  it.each([
    '수용야',
    '수용야란',
    '복잡도',
    '복잡도는',
    '움직임',
    '움직임이다',
    '높이란',
    '높이',
    'odds',
    'the odds',
  ])('a term that ends like an ending is itself: %s', (text) => {
    expect(mark('field', text).status).toBe('right');
  });

  it('says of a misspelled part what it was taken for', () => {
    expect(mark('overfitting', '과대적함, overfitting')).toMatchObject({
      status: 'right',
      takenAs: '과대적합',
      notes: [{ message: 'spelling', params: { word: '과대적합' } }],
    });
  });
});

it('takes a misspelled term of two words for one, though a word of it is a wrong answer', () => {
  expect(mark('bias', 'bais weight')).toMatchObject({ status: 'right', takenAs: 'bias weight' });
});

describe('near misses', () => {
  it.each<[Name, string]>([
    ['overfitting', '과대적합이 아니다'],
    ['overfitting', '과대적합이 아닙니다'],
    ['overfitting', '과대적합은 아니에요'],
    ['overfitting', '과대적합 아님'],
    ['overfitting', '과대적합이라고 하지 않는다'],
    ['overfitting', '과대적합이라고 안 한다'],
    ['overfitting', '과대적합이라고 할 수 없다'],
    ['overfitting', '과대적합(overfitting)이 아니다'],
    ['overfitting', 'not overfitting'],
    ['overfitting', '과대적합 방지'],
    ['overfitting', '과대적합을 막는 것'],
    ['overfitting', '과대적합 방지(overfitting)'],
    ['overfitting', 'overfitting(과대적합을 막는 방법)'],
    ['overfitting', '비과대적합'],
    ['overfitting', '과대적합, 배치 정규화'],
    ['overfitting', '과대적합 또는 과소적합'],
    ['overfitting', 'overfitting or 과소적합'],
    ['overfitting', '적합이란'],
    ['rate', '학습률의 감소'],
    ['rate', '학습률 α'],
    ['layer', '은닉층의 수'],
    ['field', '필드들'],
    ['kNearest', 'k-최근접 이웃'],
    ['kNearest', 'k 최근접 이웃'],
    ['kNearest', 'β-최근접 이웃'],
  ])('%s: %j is wrong', (name, text) => {
    expect(mark(name, text)).toMatchObject({ status: 'wrong', fraction: 0 });
  });

  it.each<[Name, string, string]>([
    ['overfitting', '과소적합이란', '과소적합'],
    ['overfitting', 'the underfitting', '과소적합'],
    ['overfitting', '과소적합이라고 부른다', '과소적합'],
    ['overfitting', '과대적합, 과소적합', '과소적합'],
    ['overfitting', '과대적합(overfitting), 과소적합(underfitting)', '과소적합'],
    ['overfitting', '과대적합과 과소적합', '과소적합'],
    ['overfitting', '과대적합 underfitting', '과소적합'],
    ['overfitting', 'overfitting = 정칙화', '정칙화'],
    ['rate', 'gradients', '경사'],
    ['rate', '학습률 감소란', '학습률 감소'],
    ['layer', 'hidden layer 출력층', '출력층'],
    ['matrix', 'covariance matrices', '공분산행렬'],
    ['shift', 'γ', '감마'],
    ['shift', '베타 γ', '감마'],
    ['shift', 'shift parameter, b', '편향'],
    ['bias', 'bias, weight', '가중치'],
    ['bias', 'bias, weights', '가중치'],
    ['bias', '편향/가중치', '가중치'],
    ['field', '수용은', '수용'],
    ['field', 'an odd', '수용'],
  ])('%s: %j is wrong, with the reason of %s', (name, text, reason) => {
    expect(mark(name, text)).toMatchObject({ status: 'wrong', notes: [{ text: why(reason) }] });
  });
});

it('reads a long answer of many parts at once', () => {
  expect(mark('layer', '가 '.repeat(60)).status).toBe('wrong');
  expect(mark('layer', '은닉층의 '.repeat(24)).status).toBe('wrong');
});

describe('the check of an item', () => {
  const check = (words: Words) => {
    const item = toItem(words);
    return findKind('short-text').check(item, compileItem(item, 'chapter').variants);
  };

  it('finds nothing in these', () => {
    expect(Object.values(ITEMS).flatMap(check)).toEqual([]);
  });

  it('refuses an item that takes a right answer with an article or in a definition for a wrong one', () => {
    const faults = check({
      ...ITEMS.rate,
      wrong: wrong(['학습률이란', 'the learning rate'], ['경사', 'gradient']),
    });

    expect(faults).toContainEqual({ code: 'answer_not_right', params: { text: '학습률이란' } });
    expect(faults).toContainEqual({ code: 'answer_not_right', params: { text: 'the learning rate' } });
  });

  it('refuses an item in which a wrong answer in a sentence is right', () => {
    const faults = check({
      answers: { ko: ['과대적합', '과소적합이란'], en: ['overfitting'] },
      wrong: wrong(['과소적합'], ['정칙화']),
    });

    expect(faults).toContainEqual({ code: 'wrong_is_right', params: { text: '과소적합이란' } });
  });
});
