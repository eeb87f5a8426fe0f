import { Fragment } from 'react';
import type { Locale } from '@/lib/exercise/types';
import type { BankItem } from '@/lib/quiz/types';
import { CourseHtml } from '@/app/_components/course-html';
import { toAnswerParts } from './answer-parts';

interface AnswerTextProps {
  item: BankItem | undefined;
  /** What `Kind.tally` says of the answer. */
  tally: string;
  locale: Locale;
}

export function AnswerText({ item, tally, locale }: AnswerTextProps) {
  return toAnswerParts(item, { tally, locale }).map((part, index) => (
    // The parts of one answer keep their places.
    <Fragment key={index}>
      {index === 0 ? null : ' → '}
      {'html' in part ? <CourseHtml html={part.html} /> : part.text}
    </Fragment>
  ));
}
