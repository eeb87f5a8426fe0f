/** What a student reads of answers of a graded quiz that could not be decided or read, or whose marks were corrected. */
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import quiz from '@/lib/i18n/messages/en/quiz.json';
import quizzes from '@/lib/i18n/messages/en/quizzes.json';
import type { ShownAttempt, ShownAttemptItem } from '@/lib/quiz/graded/present-attempt';
import { ChoiceList } from '@/lib/quiz/kinds/choice-list';
import { MatchingView } from '@/lib/quiz/kinds/matching/view';
import { OrderingView } from '@/lib/quiz/kinds/ordering/view';
import type { ShownFeedback, ShownReveal } from '@/lib/quiz/shown';
import { QuizFeedback } from '@/app/_components/quiz/quiz-feedback';
import { AttemptResult } from '@/app/[locale]/(learn)/quizzes/[quizId]/attempts/[attemptId]/_components/attempt-result';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({ Link: 'a' }));

const teaching = { reveal: {}, explanationHtml: 'BECAUSE', links: [] };
const feedback = (status: ShownFeedback['status'], message: string): ShownFeedback => ({
  ...{ status, fraction: 0, notes: [{ message, params: { at: 'z', name: 'tanh' } }], teaching },
});

function render(node: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ quiz, quizzes }}>
      {node}
    </NextIntlClientProvider>,
  );
}

function read(node: React.ReactNode): string {
  return render(node)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

function result(
  mark: Partial<ShownAttemptItem['mark']>,
  given: ShownFeedback | undefined,
  shown: Partial<ShownAttemptItem> = {},
): string {
  const item: ShownAttemptItem = {
    item: {
      ...{ id: 'one', version: 1, variant: 0, chapterId: '07', promptHtml: '', kind: 'short-text', body: {} },
    },
    ...{ points: 2, answer: { text: 'x' }, revision: 1, isLate: false, feedback: given },
    mark: { status: 'undecided', fraction: 0, points: 0, pending: 0, ...mark },
    ...shown,
  };
  const attempt: ShownAttempt = {
    ...{ id: 'a', state: 'submitted', now: '', deadlineAt: null, items: [item] },
    total: { points: 10, maxPoints: 12, pending: mark?.pending ?? 0 },
  };
  return read(<AttemptResult attempt={attempt} hidden={undefined} isTeacher={false} />);
}

describe('the result of a graded quiz', () => {
  it('says that undecided points await the instructor, and not that they cost nothing', () => {
    const text = result({ pending: 2 }, feedback('undecided', 'undecided'));

    expect(text).toContain('0/2 points, 2 points awaiting your instructor');
    expect(text).toContain('10/12 points, 2 points awaiting your instructor');
    expect(text).toContain(quizzes.result.pending);
    expect(text).toContain(quizzes.result.pendingTotal);
    expect(text).not.toMatch(/does not affect|simpler form/);
  });

  it('says of an answer that could not be read that it counts 0, and invites to no other', () => {
    const text = result({ status: 'invalid' }, feedback('invalid', 'notANumber'));

    expect(text).toContain(quizzes.result.unreadable);
    expect(text).toContain(quiz.finalNotes.notANumber);
    expect(text).toContain('BECAUSE');
    expect(text).not.toMatch(/does not affect|answer again|Write it like|awaiting/);
  });

  it('has no heading for an explanation where there is none, whether answered or not', () => {
    const unexplained = { ...teaching, explanationHtml: '' };
    const wrong = { ...feedback('wrong', ''), notes: [] };
    const { explanation } = quiz.feedback;

    expect(result({}, wrong)).toContain(explanation);
    expect(result({}, { ...wrong, teaching: unexplained })).not.toContain(explanation);
    expect(result({}, undefined, { teaching })).toContain(explanation);
    expect(result({}, undefined, { teaching: unexplained })).not.toContain(explanation);
  });
});

describe('the result of a corrected item', () => {
  const right = { status: 'right', fraction: 1, points: 2, pending: 0 } as const;

  it('says what was changed, why, and what it did to the points', () => {
    const correction = { kind: 'bank_key', reason: 'B it is.', before: 0 } as const;

    const text = result({ ...right, correction }, { ...feedback('right', ''), notes: [] });

    expect(text).toContain(quizzes.result.correction.bank_key);
    expect(text).toContain('0 → 2 points');
    expect(text).toContain('Reason: B it is.');
  });

  it('says that an undecided answer was found wrong, why, and nothing of waiting or of a change', () => {
    const correction = { kind: 'reject', reason: 'Division by zero.' } as const;

    const text = result({ status: 'wrong', correction }, { ...feedback('wrong', ''), notes: [] });

    expect(text).toContain(quizzes.result.correction.reject);
    expect(text).toContain('Reason: Division by zero.');
    expect(text).not.toMatch(/awaiting|marked automatically|→/);
  });

  it('has no verdict where full points were given or the item left out', () => {
    const wrong = { ...feedback('wrong', ''), notes: [] };
    const full = result(right, { ...wrong, status: 'right', instead: 'full' });
    const correction = { kind: 'leave_out', reason: 'Broken.', before: 2 } as const;
    const out = result({ ...right, fraction: null, correction }, { ...wrong, instead: 'left_out' });

    expect(full).toContain('Result: Full points');
    expect(out).toContain('Result: This item does not count');
    expect(out).toContain('2 points → does not count');
  });

  it('marks what deviates from the key as wrong, as accepted, or not at all', () => {
    const options = [
      { id: 'a', html: 'A' },
      { id: 'b', html: 'B' },
    ];
    const props = { promptId: 'p', disabled: true, echo: async () => null, onChange: () => undefined };
    const choose = (deviations?: ShownReveal['deviations']) =>
      read(
        <ChoiceList
          {...{ ...props, type: 'radio', body: { options }, chosen: ['b'], onChoose: () => undefined }}
          reveal={{ options: { a: { right: true }, b: { right: false } }, ...(deviations && { deviations }) }}
        />,
      );
    const match = (deviations?: ShownReveal['deviations']) =>
      read(
        <MatchingView
          {...{ ...props, body: { lefts: options, rights: options }, answer: { pairs: { a: 'b' } } }}
          reveal={{ pairs: { a: 'a', b: 'b' }, ...(deviations && { deviations }) }}
        />,
      );

    const order = (deviations?: ShownReveal['deviations']) =>
      render(
        <OrderingView
          {...{ ...props, body: { steps: options }, answer: { order: ['b', 'a'] } }}
          reveal={{ order: ['a', 'b'], ...(deviations && { deviations }) }}
        />,
      );

    expect(order()).toContain('data-right="false"');
    expect(order('unmarked')).not.toContain('data-right="false"');
    expect(order('accepted')).not.toContain('data-right="false"');
    expect(choose()).toContain(quiz.choices.marks.miss);
    expect(choose('accepted')).toContain(quiz.choices.marks.accepted);
    expect(choose('unmarked')).not.toMatch(/your choice/);
    expect(choose('unmarked')).toContain(quiz.choices.marks.missed);
    expect(match()).toContain(quiz.matching.miss);
    expect(match('unmarked')).not.toContain(quiz.matching.miss);
  });
});

describe('the feedback of self-study', () => {
  it('goes on saying that it costs nothing', () => {
    const show = (given: ShownFeedback) =>
      read(<QuizFeedback feedback={given} isFinal={false} headingLevel={3} titleId="t" />);

    expect(show(feedback('undecided', 'undecided'))).toContain(quiz.feedback.freeUndecided);
    expect(show(feedback('invalid', 'avoid'))).toContain(quiz.feedback.free);
  });
});
