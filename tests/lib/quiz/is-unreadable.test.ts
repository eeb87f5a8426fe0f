import { expect, it } from 'vitest';
import { isUnreadable } from '@/lib/quiz/is-unreadable';
import { findKind } from '@/lib/quiz/kinds/index';
import { presentItem, toShowable } from '@/lib/quiz/present';
import { compileSample, type SampleName } from './items';

const ask = (name: SampleName) => {
  const item = compileSample(name);
  return { item, shown: presentItem(toShowable(item, 0), { locale: 'ko', orderSeed: 'seed' }) };
};

it.each([
  ['numeric', '1 1/2'],
  ['numeric', '1 2'],
  ['shape', 'n by 3'],
  ['shape', '[m, 3]'],
  ['shape', 'n+1'],
] as const)('the browser foresees of %s %j whether the marking can read it', (name, text) => {
  const { item, shown } = ask(name);
  const { status } = findKind(item.kind).mark(item.variants[0]!.key, { text });

  expect(isUnreadable(shown, { text })).toBe(status === 'invalid');
});

it('leaves other kinds, and what is not answered, to the marking', () => {
  expect(isUnreadable(ask('numeric').shown, null)).toBe(false);
  expect(isUnreadable(ask('shortText').shown, { text: '?!' })).toBe(false);
  expect(isUnreadable(ask('formula').shown, { text: '+', syntax: 'plain' })).toBe(false);
});
