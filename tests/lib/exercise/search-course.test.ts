import { describe, expect, test } from 'vitest';
import type { PublishedCourse } from '@/lib/exercise/published-course';
import { MAX_QUERY, searchCourse } from '@/lib/exercise/search-course';

const text = (ko: string, en: string) => ({ ko, en });
interface Term {
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  readonly formula?: string;
  readonly aliases?: string[];
}

const term = ({ id, ko, en, formula, aliases = [] }: Term) => ({
  id,
  term: text(ko, en),
  definition: text(`${ko}의 정의입니다.`, `What ${en} is.`),
  definitionHtml: text('', ''),
  formula: formula ?? null,
  formulaHtml: null,
  aliases,
  exercises: [],
});

const course: PublishedCourse = {
  buildId: 'test',
  chapters: [
    {
      id: '07-optimization',
      number: 7,
      slug: 'optimization',
      title: text('최적화', 'Optimization'),
      summary: text('손실함수의 최솟값을 찾습니다.', 'Finding the minimum of a loss.'),
      summaryHtml: text('', ''),
      leadHtml: text('', ''),
      goals: [],
      goalsHtml: [],
      exercises: [],
      glossary: [
        term({
          id: 'gradient-descent',
          ko: '경사하강법',
          en: 'gradient descent',
          formula: String.raw`w := w - \eta\,\frac{\partial J}{\partial w}`,
        }),
        term({
          id: 'stochastic-gradient-descent',
          ko: '확률적 경사하강법',
          en: 'stochastic gradient descent',
          aliases: ['SGD'],
        }),
        term({ id: 'overfitting', ko: '과대적합', en: 'overfitting', aliases: ['과적합'] }),
        term({
          id: 'learning-rate',
          ko: '학습률',
          en: 'learning rate',
          aliases: ['lr'],
          formula: String.raw`\eta > 0`,
        }),
      ],
    },
  ],
  exercises: [],
};

const find = (query: string) => searchCourse(course, query).map(({ id }) => id);

describe('searchCourse', () => {
  test.each([
    ['경사하강법', 'gradient-descent'],
    ['경사 하강법', 'gradient-descent'],
    ['경사하ㄱ', 'gradient-descent'],
    ['경사하가', 'gradient-descent'],
    ['ㄱㅅㅎㄱㅂ', 'gradient-descent'],
    ['gradient desc', 'gradient-descent'],
    ['GRADIENT', 'gradient-descent'],
    ['sgd', 'stochastic-gradient-descent'],
    ['stochastic', 'stochastic-gradient-descent'],
    ['과적합', 'overfitting'],
    ['ㄱㄷㅈㅎ', 'overfitting'],
    ['lr', 'learning-rate'],
    ['w - \\eta', 'gradient-descent'],
    ['∂J/∂w', 'gradient-descent'],
    ['최적화', '07-optimization'],
  ])('%s finds %s first', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test('decomposed Hangul, as some systems type it, finds the same', () => {
    expect(find('학습률'.normalize('NFD'))).toEqual(find('학습률'));
  });

  test('every word must be found', () => {
    expect(find('gradient 학습률')).toEqual([]);
    expect(find('stochastic descent')).toEqual(['stochastic-gradient-descent']);
  });

  test.each(['', '   ', 'ㅋㅋㅋㅋ', 'x', '없는말', '('.repeat(500)])('%j finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('reads no more of a query than it says', () => {
    expect(find(`과적합${' '.repeat(MAX_QUERY)}학습률`)).toEqual(['overfitting']);
  });
});
