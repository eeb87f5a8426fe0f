'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { isUnreadable } from '@/lib/quiz/is-unreadable';
import { preloadKindView } from '@/lib/quiz/kinds/views';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
import { useRouter } from '@/app/_components/navigation';
import { QuizItem } from '@/app/_components/quiz/quiz-item';
import { useHydrated } from '@/app/_components/ui/use-hydrated';
import { useAttempt } from './attempt/use-attempt';
import styles from './attempt.module.css';
import { ConflictDialog } from './conflict-dialog';
import { Countdown } from './countdown';
import { ItemNavigation } from './item-navigation';
import { SaveNotice, SaveStateText } from './save-state';
import { SubmitDialog } from './submit-dialog';
import { useFlags } from './use-flags';
import { useTimeSpent } from './use-time-spent';

interface AttemptRunnerProps {
  attempt: ShownAttempt;
  userId: string;
  /** Without the language: where signing in again leads back to. */
  path: string;
}

/** The attempt, once it is in a browser: what is unsent is kept there, and the server cannot know it. */
export function AttemptRunner(props: AttemptRunnerProps) {
  const t = useTranslations('quizzes.attempt');
  return useHydrated() ? <Running {...props} /> : <p className={styles.loading}>{t('loading')}</p>;
}

function Running({ attempt, userId, path }: AttemptRunnerProps) {
  const t = useTranslations('quizzes.attempt');
  const locale = useLocale();
  const router = useRouter();
  const [here, setHere] = useState(0);
  const [isTimeUp, setIsTimeUp] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  const { store, api, snapshot } = useAttempt({ attempt, userId, locale, onOver: () => router.refresh() });
  const { flags, toggle } = useFlags({ userId, attemptId: attempt.id, count: attempt.items.length });
  const readTimeSpent = useTimeSpent(here);
  const isOver = isTimeUp || snapshot.state !== 'open';
  const current = attempt.items[here];

  // Fields of every kind are fetched at once: later there may be no connection.
  useEffect(() => {
    for (const { item } of attempt.items) preloadKindView(item.kind);
  }, [attempt]);

  function go(index: number) {
    store.flush();
    setHere(index);
    // The new item is read out, and the page is back at its top.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }

  if (current === undefined) return null;
  const { item, points } = current;
  return (
    <div className={styles.runner}>
      <div className={styles.status}>
        <Countdown
          deadlineAt={snapshot.deadlineAt}
          now={store.now}
          onChange={(isUp) => {
            setIsTimeUp(isUp);
            if (isUp) void store.refreshTimes();
          }}
        />
        <SaveStateText snapshot={snapshot} />
      </div>
      <SaveNotice snapshot={snapshot} path={path} onCancel={() => store.cancelSubmission()} />
      {isOver ? (
        <p className={styles.over} role="status">
          {t('timeUp')}
        </p>
      ) : null}
      <div ref={heading} tabIndex={-1} className={styles.item}>
        <QuizItem
          key={`${item.id} ${snapshot.versions[here]}`}
          item={item}
          answer={snapshot.answers[here] ?? null}
          onChange={(answer) => store.answer(here, answer, readTimeSpent(here))}
          disabled={isOver}
          echo={(formula, signal) => api.echo(here, formula, signal)}
          title={
            <>
              {t('itemOf', { number: here + 1, count: attempt.items.length })}{' '}
              <span className={styles.points}>{t('points', { points })}</span>
            </>
          }
        />
      </div>
      <ItemNavigation
        here={here}
        answered={snapshot.answers.map((answer) => answer !== null)}
        flags={flags}
        isOver={isOver}
        onGo={go}
        onFlag={() => toggle(here)}
        onSubmit={() => setIsAsking(true)}
      />
      {snapshot.conflict ? (
        <ConflictDialog
          key={`${snapshot.conflict.index} ${snapshot.conflict.revision}`}
          conflict={snapshot.conflict}
          item={attempt.items[snapshot.conflict.index]?.item}
          onDecide={(keep) => {
            if (snapshot.conflict) store.settle(snapshot.conflict, keep);
          }}
        />
      ) : null}
      {isAsking ? (
        <SubmitDialog
          answered={snapshot.answers.map((answer) => answer !== null)}
          unreadable={attempt.items.map(({ item: one }, index) =>
            isUnreadable(one, snapshot.answers[index] ?? null),
          )}
          flags={flags}
          onClose={() => setIsAsking(false)}
          onGo={go}
          onSubmit={() => store.submit()}
        />
      ) : null}
    </div>
  );
}
