'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { QuizAnswer, ShownItem } from '@/lib/quiz/shown';
import { QuizItem } from '@/app/_components/quiz/quiz-item';
import { Button } from '@/app/_components/ui/button';
import { Dialog } from '@/app/_components/ui/dialog';
import type { Conflict } from './attempt/attempt-store';
import styles from './attempt.module.css';

interface ConflictDialogProps {
  conflict: Conflict;
  item: ShownItem | undefined;
  onDecide: (keep: 'mine' | 'theirs') => void;
}

const noEcho = () => Promise.resolve(null);
const noChange = () => undefined;

/** Another tab or device has answered the same item: nothing is overwritten before somebody has decided. */
export function ConflictDialog({ conflict, item, onDecide }: ConflictDialogProps) {
  const t = useTranslations('quizzes.conflict');
  const dialog = useRef<HTMLDialogElement>(null);

  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="conflict-title"
      // There is no way round the decision; Escape would leave one answer unsaved.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="conflict-title">{t('title', { number: conflict.index + 1 })}</h2>
      <p>{t('text')}</p>
      <div className={styles.versions}>
        {(['mine', 'theirs'] as const).map((which) => (
          <div key={which}>
            <Answer item={item} answer={conflict[which]} title={t(which)} />
            <Button variant={which === 'mine' ? 'primary' : 'default'} onClick={() => onDecide(which)}>
              {t(`keep.${which}`)}
            </Button>
          </div>
        ))}
      </div>
    </Dialog>
  );
}

interface AnswerProps {
  item: ShownItem | undefined;
  answer: QuizAnswer | null;
  title: string;
}

function Answer({ item, answer, title }: AnswerProps) {
  const t = useTranslations('quizzes.conflict');
  if (item !== undefined && answer !== null)
    return (
      <QuizItem
        item={item}
        answer={answer}
        onChange={noChange}
        disabled
        echo={noEcho}
        title={title}
        headingLevel={3}
      />
    );
  return (
    <>
      <h3>{title}</h3>
      <p className={styles.empty}>{t('empty')}</p>
    </>
  );
}
