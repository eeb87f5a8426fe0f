import { describe, expect, it } from 'vitest';
import { findKind, KIND_NAMES } from '@/lib/quiz/kinds/index';
import { toOpaqueId } from '@/lib/quiz/options';
import { presentFeedback, presentItem, toShowable } from '@/lib/quiz/present';
import type { Marking } from '@/lib/quiz/types';
import { compileSample, compileSamples, EXPLANATION, WHY, type SampleName } from './items';

function mark(name: SampleName, answer: unknown): Marking {
  const item = compileSample(name);
  const key = item.variants[0]?.key;
  return findKind(item.kind).mark(key, answer);
}

const option = (item: string, id: string) => toOpaqueId(item, id);

describe('every kind', () => {
  it('has a sample here', () => {
    expect(new Set(compileSamples().map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
  });

  it.each(compileSamples().map((item) => [item.kind, item] as const))(
    '%s shows nothing of its key before an answer, in any variant and language',
    (_, item) => {
      for (let variant = 0; variant < item.variants.length; variant += 1)
        for (const locale of ['ko', 'en'] as const) {
          const shown = JSON.stringify(presentItem(toShowable(item, variant), { locale, orderSeed: 'seed' }));

          expect(shown).not.toContain(WHY);
          expect(shown).not.toContain(EXPLANATION);
          expect(shown).not.toMatch(/"(key|right|answer|notation|rejects|equals|value)"/);
        }
    },
  );

  it.each(compileSamples().map((item) => [item.kind, item] as const))(
    '%s shows the same options in an order of the seed',
    (_, item) => {
      const show = (orderSeed: string) => presentItem(toShowable(item, 0), { locale: 'ko', orderSeed });

      expect(show('a')).toEqual(show('a'));
      expect([...JSON.stringify(show('a'))].sort().join('')).toBe(
        [...JSON.stringify(show('b'))].sort().join(''),
      );
    },
  );

  it.each(compileSamples().map((item) => [item.kind, item] as const))(
    '%s keeps from the learner what is taught, until links are given',
    (_, item) => {
      const showable = toShowable(item, 0);
      const kind = findKind(item.kind);
      const marking = kind.mark(showable.variant.key, kind.solve(showable.variant.key));

      const before = JSON.stringify(presentFeedback(showable, marking, { locale: 'ko' }));
      const after = JSON.stringify(presentFeedback(showable, marking, { locale: 'ko', links: [] }));

      expect(before).not.toContain(EXPLANATION);
      expect(before).not.toContain(WHY);
      expect(after).toContain(EXPLANATION);
    },
  );

  it.each(KIND_NAMES)('%s refuses an answer of another form', (name) => {
    const kind = findKind(name);

    expect(() => kind.parseAnswer({ choice: 1, text: 2 })).toThrow();
    expect(() => kind.parseAnswer(null)).toThrow();
  });
});

describe('single choice', () => {
  it('takes the right one and no other', () => {
    expect(mark('single', { choice: option('single', 'right') }).status).toBe('right');
    expect(mark('single', { choice: option('single', 'b') }).status).toBe('wrong');
    expect(mark('single', { choice: 'right' }).status).toBe('wrong');
  });

  it('has ids that say nothing', () => {
    expect(option('single', 'right')).toMatch(/^[0-9a-f]{8}$/);
    expect(option('single', 'right')).not.toBe(option('figure', 'right'));
  });
});

describe('multiple choice', () => {
  it.each([
    [['a', 'b'], 1, 'right'],
    [['a'], 0.5, 'partly'],
    [['a', 'b', 'c'], 0.5, 'partly'],
    [['a', 'c'], 0, 'wrong'],
    [['a', 'b', 'c', 'd'], 0, 'wrong'],
    [[], 0, 'wrong'],
  ])('%j is worth %d', (chosen, fraction, status) => {
    const choices = chosen.map((id) => option('multiple', id));

    expect(mark('multiple', { choices })).toMatchObject({ fraction, status });
  });

  it('counts a choice sent twice once', () => {
    const a = option('multiple', 'a');

    expect(mark('multiple', { choices: [a, a] }).fraction).toBe(0.5);
  });
});

describe('matching', () => {
  const pair = (left: string, right: string) =>
    [option('matching', `left ${left}`), option('matching', `right ${right}`)] as const;

  it('is worth the share of pairs that belong together', () => {
    const pairs = Object.fromEntries([pair('one', 'one'), pair('two', 'two'), pair('three', 'four')]);

    expect(mark('matching', { pairs })).toMatchObject({ fraction: 0.5, status: 'partly' });
  });

  it('gives nothing for a right side that belongs to none', () => {
    expect(mark('matching', { pairs: Object.fromEntries([pair('one', 'extra none')]) }).fraction).toBe(0);
  });
});

describe('ordering', () => {
  const order = (...ids: string[]) => ({ order: ids.map((id) => option('ordering', id)) });

  it.each([
    [order('1957', '1969', '1986', '2012'), 1, 'right'],
    [order('1969', '1957', '1986', '2012'), 2 / 3, 'partly'],
    [order('2012', '1986', '1969', '1957'), 0, 'wrong'],
    [order('1957', '1969', '1986'), 0, 'wrong'],
    [order('1957', '1957', '1986', '2012'), 0, 'wrong'],
    [order('1957', '1969', '1986', '2000'), 0, 'wrong'],
  ])('%j is worth %d', (answer, fraction, status) => {
    const marking = mark('ordering', answer);

    expect(marking.status).toBe(status);
    expect(marking.fraction).toBeCloseTo(fraction, 12);
  });
});

describe('numbers', () => {
  it('are marked within the tolerance, and a typical slip is told', () => {
    const { variants } = compileSample('numeric');
    const { key } = variants[0]!;
    const { value, wrong } = key as { value: number; wrong: { value: number }[] };
    const kind = findKind('numeric');

    expect(kind.mark(key, { text: String(value * 1.004) }).status).toBe('right');
    expect(kind.mark(key, { text: String(value * 1.006) }).status).toBe('wrong');
    expect(kind.mark(key, { text: String(wrong[0]!.value) }).notes).toHaveLength(1);
    expect(kind.mark(key, { text: 'zwei' })).toMatchObject({ status: 'invalid', fraction: 0 });
  });

  it('say what they were taken for, a count with all of its digits', () => {
    const { key } = compileSample('numeric').variants[0]!;
    const { mark: markNumber } = findKind('numeric');

    expect(markNumber(key, { text: '1/3' }).takenAs).toBe('0.333333');
    expect(markNumber(key, { text: '12,345,678' }).takenAs).toBe('12345678');
  });

  it('may have their unit behind them, in either language', () => {
    const { key } = compileSample('numeric').variants[0]!;
    const { value } = key as { value: number };
    const inParts = { ...(key as object), units: ['개', 'parts'] };

    for (const unit of ['개', ' 개입니다', ' parts'])
      expect(findKind('numeric').mark(inParts, { text: `${value}${unit}` }).status).toBe('right');
  });
});

describe('short text', () => {
  it.each([
    '과대적합',
    ' 과대 적합 ',
    '과대-적합',
    '과대적합이라고 한다',
    '과대적합을',
    '과적합입니다',
    'Overfitting',
    'OVER FITTING',
    'over-fitting',
    '오버피팅',
    'ｏｖｅｒｆｉｔｔｉｎｇ',
    '과대적합(overfitting)',
    '과대적합 (고분산)',
  ])('%j is the term', (text) => {
    expect(mark('shortText', { text })).toMatchObject({ status: 'right', notes: [] });
  });

  it.each([
    ['과대적함', '과대적합'],
    ['overfiting', 'overfitting'],
    ['overfittign', 'overfitting'],
  ])('%j is taken for %s, and said so', (text, takenAs) => {
    expect(mark('shortText', { text })).toMatchObject({
      status: 'right',
      takenAs,
      notes: [{ message: 'spelling', params: { word: takenAs } }],
    });
  });

  it.each([
    '과소적합',
    'underfitting',
    '과소적합이다',
    'underfiting',
    '적합',
    'fitting',
    '과',
    'overfit underfit',
  ])('%j is not', (text) => {
    expect(mark('shortText', { text }).status).toBe('wrong');
  });

  it('cannot read an answer without a letter', () => {
    expect(mark('shortText', { text: '?!' }).status).toBe('invalid');
  });
});

describe('shapes', () => {
  it('tell a transposed one from one of another rank', () => {
    expect(mark('shape', { text: '[n, 3]' }).status).toBe('right');
    expect(mark('shape', { text: '[3, n]' }).notes).toEqual([
      { text: { ko: `${WHY} 글`, en: `${WHY} text` } },
    ]);
    expect(mark('shape', { text: '[n, 3, 1]' }).notes).toEqual([{ message: 'rank', params: { rank: 3 } }]);
  });

  it.each(['n by 3', 'nx3', 'N × 3', 'n, 3입니다'])('%j is right', (text) => {
    expect(mark('shape', { text })).toMatchObject({ status: 'right', takenAs: '[n, 3]' });
  });

  it('are not marked where a name is none of the item', () => {
    expect(mark('shape', { text: '[m, 3]' })).toEqual({
      status: 'invalid',
      fraction: 0,
      notes: [{ message: 'shapeName', params: { at: 'm', count: 1, names: 'n' } }],
    });
    expect(mark('shape', { text: 'n+1, 3' }).notes).toEqual([{ message: 'notAShape' }]);
  });

  it('declare to the learner the names by which they are read', () => {
    const item = compileSample('shape');

    expect(presentItem(toShowable(item, 0), { locale: 'ko', orderSeed: 'seed' }).body).toEqual({
      names: ['n'],
    });
  });
});

describe('formulas', () => {
  it('say why a near miss is wrong', () => {
    expect(mark('formula', { text: '\\frac{1}{1+e^z}', syntax: 'latex' })).toMatchObject({
      status: 'wrong',
      notes: [{ text: { en: `${WHY} text` } }],
    });
  });

  it('cost nothing where they cannot be read or decided', () => {
    expect(mark('formula', { text: 'q+1', syntax: 'plain' })).toMatchObject({
      status: 'invalid',
      fraction: 0,
    });
    expect(mark('formula', { text: '\\sqrt{-1-z^2}', syntax: 'latex' })).toMatchObject({
      status: 'undecided',
      fraction: 0,
    });
  });

  it('may not use the function they define', () => {
    expect(mark('formula', { text: 'sigmoid(z)', syntax: 'plain' })).toMatchObject({
      status: 'invalid',
      notes: [{ message: 'avoid', params: { name: 'sigmoid' } }],
    });
  });

  it('say how they were understood', () => {
    expect(mark('formula', { text: '1/(1+e^-z)', syntax: 'plain' })).toMatchObject({
      status: 'right',
      takenAs: '\\frac{1}{1+{e}^{-z}}',
    });
  });
});
