import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SubmitDialog } from '@/app/[locale]/(learn)/quizzes/[quizId]/attempts/[attemptId]/_components/submit-dialog';
import en from '@/lib/i18n/messages/en/quizzes.json';

const nothing = () => {};

/** The numbers of the items that the dialog lists, by what it says of them. */
function listed(marks: { answered: boolean[]; unreadable: boolean[]; flags: boolean[] }) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ quizzes: en }}>
      <SubmitDialog {...marks} onClose={nothing} onGo={nothing} onSubmit={nothing} />
    </NextIntlClientProvider>,
  );
  return [...html.matchAll(/<section><p>(.*?)<\/p>(.*?)<\/section>/g)].map(([, title, places = '']) => [
    title,
    [...places.matchAll(/>(\d+)<\/button>/g)].map(([, number]) => Number(number)),
  ]);
}

test('names what is not answered, cannot be read and is flagged before an attempt is handed in', () => {
  const marks = {
    answered: [true, false, true, true],
    unreadable: [false, false, true, true],
    flags: [false, true, false, false],
  };

  expect(listed(marks)).toEqual([
    ['1 item is not answered', [2]],
    ['2 answers cannot be read', [3, 4]],
    ['1 item is flagged', [2]],
  ]);
});

test('says nothing of what is in order', () => {
  const marks = { answered: [true], unreadable: [false], flags: [false] };

  expect(listed(marks)).toEqual([]);
});
