import { describe, expect, it } from 'vitest';
import { findKind } from '@/lib/quiz/kinds/index';
import { dealItems } from '@/lib/quiz/graded/deal';
import { presentDealt } from '@/lib/quiz/graded/present-attempt';
import { presentBankKey, presentDealtKey } from '@/lib/quiz/graded/teach/present-key';
import { sampleBank } from '@/tests/factories/quizzes';
import { compileSample, compileSamples, EXPLANATION, WHY } from '../../items';

describe('an item that an instructor looks at', () => {
  it.for(compileSamples().map((item) => [item.kind, item] as const))(
    'has its explanation and what is right: %s',
    ([, item]) => {
      const { teaching } = presentBankKey(item, 'ko');
      const { rightHtml, options, order, pairs } = teaching.reveal;

      expect(teaching.explanationHtml).toContain(EXPLANATION);
      expect([rightHtml, options, order, pairs].filter((one) => one !== undefined)).toHaveLength(1);
    },
  );

  it('says of each wrong choice why it is wrong', () => {
    const { options } = presentBankKey(compileSample('single'), 'ko').teaching.reveal;

    const wrong = Object.values(options ?? {}).filter(({ right }) => !right);
    expect(wrong.map(({ whyHtml }) => whyHtml)).toEqual([
      expect.stringContaining(WHY),
      expect.stringContaining(WHY),
    ]);
  });

  it('stands in the right order, and in right pairs', () => {
    for (const name of ['ordering', 'matching'] as const) {
      const item = compileSample(name);
      const { answer } = presentBankKey(item, 'ko');

      expect(findKind(item.kind).mark(item.variants[0]!.key, answer)).toMatchObject({ status: 'right' });
    }
    expect(presentBankKey(compileSample('single'), 'ko').answer).toBeNull();
  });

  it('says whether its numbers are drawn', () => {
    expect(presentBankKey(compileSample('numeric'), 'ko').isDrawn).toBe(true);
    expect(presentBankKey(compileSample('single'), 'ko').isDrawn).toBe(false);
  });

  it('is, in a sample, the one that was dealt', () => {
    const parts = [{ kind: 'fixed' as const, itemIds: ['multiple', 'numeric'], points: 1 }];
    const options = { parts, shuffles: true, drawSeed: 'sample 1', orderSeed: 'sample 1' };
    const dealt = dealItems(sampleBank(), options);

    const keyed = dealItems(sampleBank(), options).map((item) => presentDealtKey(item, 'ko'));

    expect(keyed.map(({ item }) => item)).toEqual(dealt.map((item) => presentDealt(item, 'ko')));
    const index = dealt.findIndex(({ kind }) => kind === 'numeric');
    const solution = findKind('numeric').solve(dealt[index]!.variant.key) as { text: string };
    expect(keyed[index]?.teaching.reveal.rightHtml).toBe(solution.text);
  });
});
