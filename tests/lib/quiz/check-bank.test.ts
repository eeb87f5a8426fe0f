import { beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import type { Catalog } from '@/lib/exercise/types';
import { checkBank } from '@/lib/quiz/check/check-bank';
import { discoverQuiz, type ChapterQuiz } from '@/lib/quiz/discover-quiz';
import { numeric } from '@/lib/quiz/define-quiz';
import type { ItemDefinition } from '@/lib/quiz/kinds/index';
import { ITEMS, SAMPLE_CHAPTER } from './items';

const EXERCISES = fileURLToPath(new URL('../../../exercises', import.meta.url));

let catalog: Catalog;
let quizzes: readonly ChapterQuiz[];

beforeAll(async () => {
  catalog = await discoverCatalog(EXERCISES);
  const chapters = catalog.chapters.map(({ id }) => id);
  quizzes = await discoverQuiz(EXERCISES, chapters);
});

function faultsOf(...items: ItemDefinition[]): string[] {
  const { faults } = checkBank([{ chapterId: SAMPLE_CHAPTER, items }], catalog, { whole: false });
  return faults.map(({ code }) => code);
}

const text = (words: string) => ({ ko: `${words} 글`, en: `${words} text` });

describe('the bank of the course', () => {
  it('has no fault', () => {
    expect(checkBank(quizzes, catalog, { whole: true }).faults).toEqual([]);
  }, 120_000);
});

describe('checkBank', () => {
  it('has nothing to say of sound items', () => {
    expect(faultsOf(...Object.values(ITEMS))).toEqual([]);
  });

  const { single, multiple, matching, ordering, shortText, formula, figure } = ITEMS;
  const [right, b, c] = single.choices;
  it.each<[string, string, ItemDefinition]>([
    [
      'a wrong choice without a reason',
      'no_why',
      { ...single, choices: [right, b, { id: 'c', text: c.text }] },
    ],
    ['two right choices of one', 'right_choices', { ...single, choices: [right, { ...b, right: true }, c] }],
    ['no right choice', 'right_choices', { ...single, choices: [b, c, { ...b, id: 'd', text: text('D') }] }],
    ['two choices', 'too_few_choices', { ...single, choices: [right, b] }],
    ['a choice twice', 'repeated_text', { ...single, choices: [right, b, { ...c, text: b.text }] }],
    ['an id twice', 'repeated_id', { ...single, choices: [right, b, { ...c, id: 'b' }] }],
    [
      'nothing wrong among many',
      'right_choices',
      { ...multiple, choices: multiple.choices.map((choice) => ({ ...choice, right: true as const })) },
    ],
    ['two pairs', 'too_few_pairs', { ...matching, pairs: matching.pairs.slice(0, 2) }],
    ['two steps', 'too_few_steps', { ...ordering, steps: ordering.steps.slice(0, 2) }],
    [
      'a figure without words',
      'no_alt',
      { ...figure, figure: { ...figure.figure, alt: { ko: '', en: '' } } },
    ],
    ['a picture item without a picture', 'no_figure', { ...figure, figure: undefined }],
    [
      'a text without Korean',
      'no_hangul_in_korean',
      { ...single, prompt: { ko: 'All of this is in English', en: 'x' } },
    ],
    [
      'Korean in English',
      'hangul_in_english',
      { ...single, prompt: { ko: '경사', en: 'the 경사 of a loss' } },
    ],
    ['an empty text', 'empty_text', { ...single, prompt: { ko: '경사', en: ' ' } }],
    [
      'a formula that cannot be set',
      'tex',
      { ...single, prompt: { ko: '경사 $\\frac{$', en: 'gradient $x$' } },
    ],
    ['an unknown tag', 'unknown_tag', { ...single, tags: ['nonsense'] }],
    ['no tag', 'no_tag', { ...single, tags: [] }],
    ['an unknown term', 'unknown_term', { ...single, terms: ['nonsense'] }],
    ['an unknown exercise', 'unknown_exercise', { ...single, exercises: ['nonsense'] }],
    ['an unknown mistake', 'unknown_mistake', { ...single, mistakes: ['softmax/nonsense'] }],
    ['an id of another form', 'bad_id', { ...single, id: 'Not Kebab' }],
    ['three right forms', 'too_few_accepts', { ...formula, accepts: formula.accepts.slice(1) }],
    [
      'no form in plain text',
      'no_plain_accept',
      { ...formula, accepts: [...formula.accepts.slice(0, 3), '1/(1+e^{-z})'] },
    ],
    ['three near misses', 'too_few_rejects', { ...formula, rejects: formula.rejects.slice(1) }],
    ['a right form that is wrong', 'accept_not_right', { ...formula, accepts: [...formula.accepts, 'z'] }],
    [
      'a near miss that is right',
      'reject_not_wrong',
      {
        ...formula,
        rejects: [...formula.rejects, { tex: '\\frac{e^z}{e^z+1}', slip: 'other', why: text('w') }],
      },
    ],
    ['an answer with an undeclared letter', 'formula_unread', { ...formula, answer: '\\frac{1}{1+e^{-q}}' }],
    [
      'an answer that is listed as wrong',
      'wrong_is_right',
      { ...shortText, wrong: [...shortText.wrong, { answers: ['과적합'], why: text('w') }] },
    ],
    ['one wrong answer', 'too_few_slips', { ...shortText, wrong: shortText.wrong.slice(1) }],
    [
      'the same numbers for everybody',
      'few_variants',
      numeric({
        id: 'same',
        tags: ['terms'],
        terms: ['epoch'],
        draw: () => 3,
        prompt: () => text('three'),
        explanation: () => text('three'),
        answer: (a) => a,
        slips: [
          { value: () => 1, why: text('w') },
          { value: () => 2, why: text('w') },
        ],
      }),
    ],
    [
      'an answer that is no number',
      'throws',
      numeric({
        id: 'infinite',
        tags: ['terms'],
        terms: ['epoch'],
        draw: (random) => random.integer(0, 40),
        prompt: (a) => text(`one over ${a}`),
        explanation: () => text('one'),
        answer: (a) => 1 / (a % 2),
        slips: [
          { value: () => 1, why: text('w') },
          { value: () => 2, why: text('w') },
        ],
      }),
    ],
  ])('finds %s', (_, code, item) => {
    expect(faultsOf(item)).toContain(code);
  });

  it('finds two items that ask the same, and two with one id', () => {
    expect(faultsOf(single, { ...single, id: 'other' })).toContain('alike');
    expect(faultsOf(single, single)).toContain('repeated_item');
  });

  it('finds what the whole bank lacks', () => {
    const { faults } = checkBank([{ chapterId: SAMPLE_CHAPTER, items: [single] }], catalog, { whole: true });

    expect(faults).toContainEqual({ at: 'bank', code: 'too_few_items', params: { found: 1, wanted: 300 } });
    expect(faults).toContainEqual({ at: 'bank', code: 'missing_formula', params: { id: 'sigmoid-formula' } });
    expect(faults).toContainEqual({ at: 'softmax-regression/uphill', code: 'mistake_without_items' });
    expect(faults).toContainEqual({ at: 'formula', code: 'too_few_items', params: { found: 0, wanted: 15 } });
  });
});
