import { describe, expect, it } from 'vitest';
import { listItemsAbout } from '@/lib/quiz/study/mistake-items';

const SIGN = { exerciseId: 'gradient-step', mistakeId: 'sign-flipped' };

interface Parts {
  readonly terms?: readonly string[];
  readonly tags?: readonly string[];
  readonly exercises?: readonly string[];
  readonly mistakes?: readonly string[];
}

const item = (id: string, parts: Parts = {}) => ({
  ...{ id, terms: ['step'], tags: ['descent'], exercises: ['gradient-step'], mistakes: [] },
  ...parts,
});
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('listItemsAbout', () => {
  it('takes the items about the mistake, wherever they are', () => {
    const items = [
      item('a'),
      item('about', { exercises: [], mistakes: ['gradient-step/sign-flipped'] }),
      item('other', { mistakes: ['gradient-step/factor-two'] }),
    ];

    expect(idsOf(listItemsAbout(items, SIGN))).toEqual(['about']);
  });

  it('takes three of the exercise where there are none, from what most of them are about', () => {
    const items = [
      item('aside', { terms: ['history'], tags: ['names'] }),
      item('many-terms', { terms: ['step', 'history', 'newton', 'batch'], tags: ['descent', 'names'] }),
      item('shared', { exercises: ['gradient-step', 'gradient-descent'] }),
      item('core-1'),
      item('core-2'),
      item('elsewhere', { exercises: ['softmax'] }),
    ];

    expect(idsOf(listItemsAbout(items, SIGN))).toEqual(['core-1', 'core-2', 'shared']);
  });

  it('takes nothing of another exercise', () => {
    expect(listItemsAbout([item('a')], { exerciseId: 'softmax', mistakeId: 'any' })).toEqual([]);
  });
});
