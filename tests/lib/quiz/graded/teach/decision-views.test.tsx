/** What an instructor sees of answers that wait for a decision: in the form of a correction, its preview and the results. */
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import teachQuiz from '@/lib/i18n/messages/en/teachQuiz.json';
import type { Quiz } from '@/lib/quiz/graded/access';
import type { AttemptTimes } from '@/lib/quiz/graded/attempt-state';
import {
  ChangeFields,
  NO_CHOICE,
} from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/change-fields';
import { EffectView } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/effect-view';
import { ResultsTable } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/results-table';

// Of Next's router and its actions, which are there only in a running application.
vi.mock('@/app/_components/navigation', () => ({
  Link: ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>,
}));
vi.mock('@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/extra-time-form', () => ({
  ExtraTimeForm: () => null,
}));

const formats = { dateTime: { minute: { dateStyle: 'medium', timeStyle: 'short' } } } as const;
const render = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" formats={formats} messages={{ teachQuiz }}>
      {node}
    </NextIntlClientProvider>,
  );
const toText = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const toItem = (...answers: readonly (readonly [words: string, status: string])[]) => ({
  isVaried: false,
  isLeftOut: false,
  variants: [
    {
      variant: { index: 0, shown: 'digest' },
      promptHtml: 'PROMPT',
      answers: answers.map(([words, status]) => ({ answer: JSON.stringify(words), words, status, count: 1 })),
    },
  ],
});
const noChange = () => undefined;
const { choices } = teachQuiz.corrections;

it('an answer can be called wrong only where one is undecided, and only one of those', () => {
  const item = toItem(['z', 'right'], ['2z', 'wrong'], ['0/0', 'undecided']);

  const text = toText(
    render(<ChangeFields item={item} choice={{ ...NO_CHOICE, kind: 'reject' }} onChange={noChange} />),
  );
  expect(text).toContain(choices.reject);
  expect(text).toContain('0/0');
  expect(text).not.toContain('2z');

  const decided = toText(
    render(<ChangeFields item={toItem(['2z', 'wrong'])} choice={NO_CHOICE} onChange={noChange} />),
  );
  expect(decided).toContain(choices.accept);
  expect(decided).not.toContain(choices.reject);
});

it('of an item that is left out none can be called wrong, and it is said how the item counts again', () => {
  const item = toItem(['0/0', 'undecided']);
  const toFields = (isLeftOut: boolean) =>
    toText(render(<ChangeFields item={{ ...item, isLeftOut }} choice={NO_CHOICE} onChange={noChange} />));

  expect(toFields(true)).not.toContain(choices.reject);
  expect(toFields(true)).toContain(teachQuiz.corrections.isLeftOut);
  expect(toFields(false)).toContain(choices.reject);
  expect(toFields(false)).not.toContain(teachQuiz.corrections.isLeftOut);
});

it('a preview that changes no score says how many answers wait no longer', () => {
  const effect = { students: 3, changes: [], passedOver: 0 };

  expect(toText(render(<EffectView effect={{ ...effect, waiting: { before: 2, after: 0 } }} />))).toContain(
    'awaiting your decision: 2 → 0.',
  );
  expect(
    toText(render(<EffectView effect={{ ...effect, waiting: { before: 2, after: 2 } }} />)),
  ).not.toContain('awaiting');
});

it('points that wait stand beside the score and the attempt, and nothing where none do', () => {
  const times = { state: 'submitted' } as AttemptTimes;
  const toRow = (name: string, pending: number) => {
    const score = { points: 4, maxPoints: 6, pending };
    return {
      ...{ student: { id: name, name, email: '' }, extraS: 0, best: score },
      attempts: [{ id: name, number: 1, startedAt: new Date(0), times, score }],
    };
  };

  const html = render(
    <ResultsTable quiz={{ id: 'quiz' } as Quiz} rows={[toRow('KIM', 1.5), toRow('LEE', 0)]} />,
  );

  const [, kim = '', lee = ''] = html.split('scope="row"').map(toText);
  expect(kim.match(/1\.5 points pending/g)).toHaveLength(2);
  expect(lee).toContain('4/6');
  expect(lee).not.toContain('pending');
});
