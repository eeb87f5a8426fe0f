import { expect, it } from 'vitest';
import { toReport } from '@/app/_components/quiz/report-dialog';

it('a report says which version of the item was shown', () => {
  const fields = new FormData();
  fields.set('reason', 'key');
  fields.set('comment', 'C');
  const item = { id: 'one', version: 3, variant: 2 };

  expect(toReport({ item, answer: null }, fields)).toEqual({
    ...{ itemId: 'one', version: 3, variant: 2, reason: 'key', comment: 'C' },
  });
  expect(toReport({ item, answer: { text: 'x' } }, fields)).toMatchObject({ answer: { text: 'x' } });
});
