'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ShownCorrection } from '@/lib/quiz/graded/explain-correction';
import type { ShownAttempt, ShownAttemptItem, ShownMark } from '@/lib/quiz/graded/present-attempt';
import { QuizItem } from '@/app/_components/quiz/quiz-item';
import { ReportButton } from '@/app/_components/quiz/report-button';
import { Notice } from '@/app/_components/ui/notice';
import styles from './attempt.module.css';
import { UnansweredItem } from './unanswered-item';

interface AttemptResultProps {
  attempt: ShownAttempt;
  /** Why there are no marks to see (yet). */
  hidden: 'open_attempt' | 'after_close' | 'never' | undefined;
  isTeacher: boolean;
}

const noEcho = () => Promise.resolve(null);
const noChange = () => undefined;

/** An attempt that is over: the total, and each item with its mark and what is to be learned, as far as they may be known. */
export function AttemptResult({ attempt, hidden, isTeacher }: AttemptResultProps) {
  const t = useTranslations('quizzes.result');
  const format = useFormatter();
  const { total } = attempt;
  return (
    <div className={styles.result}>
      {total === undefined ? null : (
        <p className={styles.total}>
          <span>{t('total')}</span>
          <strong>
            {t('pointsOf', { points: total.points, max: total.maxPoints, pending: total.pending })}
          </strong>
          {total.maxPoints > 0 ? (
            <span>{format.number(total.points / total.maxPoints, { style: 'percent' })}</span>
          ) : null}
        </p>
      )}
      {total !== undefined && total.pending > 0 ? <p className={styles.remark}>{t('pendingTotal')}</p> : null}
      {total?.before ? (
        <p className={styles.remark}>
          {t('totalBefore', { points: total.before.points, max: total.before.maxPoints })}
        </p>
      ) : null}
      {hidden === undefined || isTeacher ? null : <Notice>{t(`hidden.${hidden}`)}</Notice>}
      <ol className={styles.items}>
        {attempt.items.map((one, index) => (
          <li key={one.item.id}>
            <ResultItem one={one} number={index + 1} />
            {(one.teaching ?? one.feedback?.teaching) === undefined ? null : (
              <ReportButton number={index + 1} item={one.item} answer={one.answer} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function ResultItem({ one, number }: { one: ShownAttemptItem; number: number }) {
  const t = useTranslations('quizzes.result');
  const { item, answer, mark, feedback, teaching, isLate, points } = one;
  const title = (
    <>
      {t('item', { number })}{' '}
      <span className={styles.points}>
        {mark === undefined
          ? t('outOf', { points })
          : mark.fraction === null
            ? t('leftOut')
            : t('pointsOf', { points: mark.points, max: points, pending: mark.pending })}
      </span>
    </>
  );
  const remarks = (
    <>
      {answer === null ? <p className={styles.remark}>{t('unanswered')}</p> : null}
      {isLate ? <p className={styles.remark}>{t('late')}</p> : null}
      {mark?.correction ? <CorrectionRemark mark={mark} correction={mark.correction} /> : null}
      {mark !== undefined && mark.pending > 0 ? <p className={styles.remark}>{t('pending')}</p> : null}
      {mark?.status === 'invalid' && mark.fraction !== null ? (
        <p className={styles.remark}>{t('unreadable')}</p>
      ) : null}
    </>
  );
  if (teaching !== undefined)
    return (
      <UnansweredItem item={item} teaching={teaching} title={title}>
        {remarks}
      </UnansweredItem>
    );
  return (
    <QuizItem
      item={item}
      answer={answer}
      onChange={noChange}
      disabled
      echo={noEcho}
      feedback={feedback}
      isFinal
      title={title}
    >
      {remarks}
    </QuizItem>
  );
}

/** What the instructor has changed about an item, why, and what it did to its points. */
function CorrectionRemark({ mark, correction }: { mark: ShownMark; correction: ShownCorrection }) {
  const t = useTranslations('quizzes.result.correction');
  const { kind, reason, before } = correction;
  return (
    <div className={styles.remark}>
      <p>
        {t(kind)}
        {before === undefined ? null : (
          <>
            {' '}
            <strong>
              {mark.fraction === null
                ? t('changeOut', { before })
                : t('change', { before, after: mark.points })}
            </strong>
          </>
        )}
      </p>
      {reason === '' ? null : <p className={styles.reason}>{t('reason', { reason })}</p>}
    </div>
  );
}
