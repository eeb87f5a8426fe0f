import { describe, expect, it } from 'vitest';
import { toAnswerParts } from '@/app/[locale]/(teach)/teach/[course]/_components/answer-parts';
import { findKind } from '@/lib/quiz/kinds/index';
import { compileSample } from '../items';

const parts = (name: Parameters<typeof compileSample>[0], tally: string) =>
  toAnswerParts(compileSample(name), { tally, locale: 'ko' });

describe('an answer in the analysis', () => {
  it('with an option that the item does not have is text, never a formula or markup', () => {
    for (const id of ['$\\x$', '**x**', '$z$']) expect(parts('single', id)).toEqual([{ text: id }]);
  });

  it('shows the texts of the options it names', () => {
    const { kind, variants } = compileSample('matching');
    const [tally] = findKind(kind).tally(variants[0]!.key, findKind(kind).solve(variants[0]!.key));

    expect(parts('matching', tally!)).toEqual([{ html: 'one left 글' }, { html: 'one right 글' }]);
    expect(parts('ordering', '1:made-up')).toEqual([{ text: '1' }, { text: 'made-up' }]);
  });

  it('sets a formula, and shows one that cannot be set as text', () => {
    expect(parts('formula', 'z')).toMatchObject([{ html: expect.stringContaining('katex') }]);
    expect(parts('formula', '\\x')).toEqual([{ text: '\\x' }]);
    expect(parts('numeric', '$z$')).toEqual([{ text: '$z$' }]);
  });
});
