/** What a correction does to scores: reckoned once, on the server, and shown as it was reckoned. */
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EffectView } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/effect-view';
import teachQuiz from '@/lib/i18n/messages/en/teachQuiz.json';
import { toEffect, type CorrectionEffect, type Remarked } from '@/lib/quiz/graded/teach/correction-effect';

/** Points of a maximum. */
type Score = readonly [points: number, maxPoints: number];

const toMarks = ([points, maxPoints]: Score) => ({ marks: [], points, maxPoints });

const toRemarked = (
  userId: string,
  [before, after]: readonly [Score, Score],
  { isPreview = false } = {},
): Remarked => ({
  attempt: { userId, name: userId.toUpperCase(), isPreview, items: [], ...toMarks(before) },
  after: toMarks(after),
});

describe('the gain of a score', () => {
  it('is of the part that was reached: the maximum may change, and may be nothing', () => {
    const { changes } = toEffect([
      toRemarked('lost', [
        [4, 6],
        [2, 4],
      ]),
      toRemarked('kept', [
        [3, 6],
        [3, 6],
      ]),
      toRemarked('gained', [
        [0, 6],
        [2, 4],
      ]),
      toRemarked('emptied', [
        [1, 2],
        [0, 0],
      ]),
      toRemarked('even', [
        [3, 6],
        [2, 4],
      ]),
    ]);

    expect(changes.map(({ student, gain }) => [student.id, gain])).toEqual([
      ['gained', 0.5],
      ['even', 0],
      ['lost', expect.closeTo(-1 / 6)],
      ['emptied', -0.5],
    ]);
  });

  it('is of the best attempt that counts', () => {
    const { students, changes } = toEffect([
      toRemarked('kim', [
        [4, 8],
        [4, 8],
      ]),
      toRemarked('kim', [
        [2, 8],
        [6, 8],
      ]),
      toRemarked(
        'kim',
        [
          [0, 8],
          [8, 8],
        ],
        { isPreview: true },
      ),
      toRemarked(
        'teacher',
        [
          [0, 8],
          [8, 8],
        ],
        { isPreview: true },
      ),
    ]);

    expect(students).toBe(1);
    expect(changes).toEqual([
      {
        ...{ student: { id: 'kim', name: 'KIM' }, gain: 0.25 },
        ...{ before: { points: 4, maxPoints: 8 }, after: { points: 6, maxPoints: 8 } },
      },
    ]);
  });

  it('is shown as it was reckoned', () => {
    const change = (id: string, gain: number) => ({
      ...{ student: { id, name: id }, gain },
      ...{ before: { points: 1, maxPoints: 4 }, after: { points: 2, maxPoints: 4 } },
    });
    const effect: CorrectionEffect = {
      ...{ students: 9, passedOver: 0, waiting: { before: 0, after: 0 } },
      changes: [change('KIM', 0.125), change('LEE', 0), change('PARK', -0.5)],
    };

    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ teachQuiz }}>
        <EffectView effect={effect} />
      </NextIntlClientProvider>,
    );

    const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('1 gain and 1 lose.');
    expect(text).toContain('KIM 1/4 2/4 +12.5% LEE 1/4 2/4 0% PARK 1/4 2/4 -50%');
  });
});
