import { expect, it } from 'vitest';
import {
  NO_CHOICE,
  toChange,
} from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/change-fields';
import { CorrectionChangeSchema } from '@/lib/quiz/graded/types';

const variant = { index: 2, shown: 'digest' };
const chosen = { ...NO_CHOICE, answer: '{"text":"12.5"}' };

it('an answer is accepted for the variant it was given to, unless for all of them', () => {
  expect(toChange(NO_CHOICE)).toBeUndefined();
  expect(toChange({ ...chosen, variant })).toEqual({ kind: 'accept', answer: { text: '12.5' }, variant });
  expect(toChange({ ...chosen, variant, isForAll: true })).toEqual({
    kind: 'accept',
    answer: { text: '12.5' },
  });
  expect(toChange(chosen)).toEqual({ kind: 'accept', answer: { text: '12.5' } });
});

it('an undecided answer is rejected as one is accepted', () => {
  const rejected = { ...chosen, kind: 'reject' as const };

  expect(toChange({ ...NO_CHOICE, kind: 'reject' })).toBeUndefined();
  expect(toChange({ ...rejected, variant })).toEqual({ kind: 'reject', answer: { text: '12.5' }, variant });
  expect(toChange({ ...rejected, variant, isForAll: true })).toEqual({
    kind: 'reject',
    answer: { text: '12.5' },
  });
});

it('a correction that was kept before variants were told apart is read as it was', () => {
  const kept = { kind: 'accept', answer: { text: '12.5' } };

  expect(CorrectionChangeSchema.parse(kept)).toEqual(kept);
});
