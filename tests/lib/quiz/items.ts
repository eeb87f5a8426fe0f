import { compileItem } from '@/lib/quiz/compile-bank';
import { numeric, tensorShape } from '@/lib/quiz/define-quiz';
import type { ItemDefinition } from '@/lib/quiz/kinds/index';
import type { BankItem } from '@/lib/quiz/types';

const t = (text: string) => ({ ko: `${text} 글`, en: `${text} text` });

/** Canaries: what must not be in anything a browser gets before an answer. */
export const WHY = 'CANARY-WHY';
export const EXPLANATION = 'CANARY-EXPLANATION';

const base = (id: string) => ({
  id,
  tags: ['terms'],
  terms: ['epoch'],
  prompt: t(`prompt of ${id}`),
  explanation: t(EXPLANATION),
});
const why = t(WHY);

/** One small item of every kind. */
export const ITEMS = {
  single: {
    kind: 'single-choice',
    ...base('single'),
    choices: [
      { id: 'right', text: t('A'), right: true },
      { id: 'b', text: t('B'), why },
      { id: 'c', text: t('C'), why },
    ],
  },
  multiple: {
    kind: 'multiple-choice',
    ...base('multiple'),
    choices: [
      { id: 'a', text: t('A'), right: true },
      { id: 'b', text: t('B'), right: true },
      { id: 'c', text: t('C'), why },
      { id: 'd', text: t('D'), why },
    ],
  },
  matching: {
    kind: 'matching',
    ...base('matching'),
    pairs: ['one', 'two', 'three', 'four'].map((id) => ({
      id,
      left: t(`${id} left`),
      right: t(`${id} right`),
      why,
    })),
    extra: [{ id: 'none', text: t('none') }],
  },
  ordering: {
    kind: 'ordering',
    ...base('ordering'),
    steps: ['1957', '1969', '1986', '2012'].map((id) => ({ id, text: t(`event ${id}`), why })),
  },
  numeric: numeric({
    id: 'numeric',
    tags: ['terms'],
    terms: ['epoch'],
    draw: (random) => ({ a: random.integer(2, 40) }),
    prompt: ({ a }) => t(`double of ${a}`),
    explanation: () => t(EXPLANATION),
    answer: ({ a }) => 2 * a,
    slips: [
      { value: ({ a }) => a ** 2, why },
      { value: ({ a }) => a / 2, why },
    ],
  }),
  shortText: {
    kind: 'short-text',
    ...base('short-text'),
    answers: { ko: ['과대적합', '과적합', '오버피팅'], en: ['overfitting'] },
    misspellings: ['과대적함'],
    wrong: [
      { answers: ['과소적합', 'underfitting'], why },
      { answers: ['정칙화', 'regularization'], why },
    ],
  },
  formula: {
    kind: 'formula',
    ...base('formula'),
    target: '\\sigma(z) =',
    avoid: ['sigmoid'],
    symbols: [{ tex: 'z', domain: 'real' }],
    answer: '\\frac{1}{1+e^{-z}}',
    accepts: ['\\frac{e^z}{1+e^z}', '(1+\\exp(-z))^{-1}', '1-\\frac{1}{1+e^z}', { plain: '1/(1+exp(-z))' }],
    rejects: [
      { tex: '\\frac{1}{1+e^{z}}', slip: 'sign', why },
      { tex: '\\frac{1}{1-e^{-z}}', slip: 'sign', why },
      { tex: '\\frac{e^{-z}}{1+e^{-z}}', slip: 'factor', why },
      { tex: '\\frac{1}{e^{-z}}', slip: 'denominator', why },
    ],
  },
  figure: {
    kind: 'figure',
    ...base('figure'),
    figure: {
      svg: { ko: '<svg></svg>', en: '<svg></svg>' },
      alt: { ko: '세 곡선이 그려져 있다.', en: 'Three curves are drawn.' },
    },
    choices: [
      { id: 'right', text: t('A'), right: true },
      { id: 'b', text: t('B'), why },
      { id: 'c', text: t('C'), why },
    ],
    keepOrder: true,
  },
  shape: tensorShape({
    id: 'shape',
    tags: ['shapes'],
    terms: ['epoch'],
    prompt: () => t('shape of XW'),
    explanation: () => t(EXPLANATION),
    answer: () => ['n', 3],
    slips: [
      { shape: () => [3, 'n'], why },
      { shape: () => [3], why },
    ],
  }),
} as const satisfies Record<string, ItemDefinition>;

export type SampleName = keyof typeof ITEMS;

export const SAMPLE_CHAPTER = '07-optimization';

export function compileSample(name: SampleName): BankItem {
  return compileItem(ITEMS[name], SAMPLE_CHAPTER);
}

export const compileSamples = (): BankItem[] =>
  Object.values(ITEMS).map((definition) => compileItem(definition, SAMPLE_CHAPTER));
