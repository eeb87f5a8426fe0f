'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useRouter } from '@/app/_components/navigation';
import { removeSession, type StoredSession } from '@/app/_components/study/stored-sessions';
import { ANONYMOUS } from '@/app/_components/study/record-keys';
import { Button } from '@/app/_components/ui/button';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { ItemHtml } from '@/lib/quiz/kinds/item-html';
import { isSoon } from '@/lib/quiz/study/memory';
import { toResult } from './session-progress';
import styles from './session-summary.module.css';

interface SessionSummaryProps {
  session: StoredSession;
  /** Answers that still wait to be marked. */
  waiting: number;
  userId: string | undefined;
  onRestart: () => void;
}

/** How the session went, what was missed, and a way to have that once more. */
export function SessionSummary({ session, waiting, userId, onRestart }: SessionSummaryProps) {
  const t = useTranslations('study.summary');
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const results = session.entries.map((entry) => ({ entry, result: toResult(entry) }));
  const count = (wanted: string) => results.filter(({ result }) => result === wanted).length;
  const missed = results.filter(({ result }) => ['wrong', 'partly', 'skipped', 'open'].includes(result));
  // By the clock of when the summary opened: it must not count down to nothing while it is read.
  const [openedAt] = useState(() => Date.now());
  const soon = missed.some(({ result }) => result === 'skipped' || result === 'open')
    ? 0
    : session.entries.filter(({ dueAt }) => dueAt !== undefined && isSoon(dueAt, openedAt)).length;
  const canGoOn = session.scope === 'today' && session.remaining === 0 && waiting === 0 && soon > 0;
  const answered = session.entries.length - count('skipped') - count('open');

  // The item that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);

  function handleRepeat() {
    const scope = `items:${missed.map(({ entry }) => entry.item.id).join(',')}`;
    removeSession(userId ?? ANONYMOUS, scope);
    if (scope === session.scope) onRestart();
    else router.push({ pathname: '/study/session', query: { scope } });
  }

  return (
    <section className={styles.summary} aria-labelledby="summary">
      <h2 id="summary" ref={heading} tabIndex={-1} className={styles.title}>
        {t('title')}
      </h2>
      <p className={styles.score}>
        <strong>{t('right', { right: count('right'), answered })}</strong>
        {(['partly', 'skipped', 'waiting', 'unmarked'] as const).map((kind) =>
          count(kind) > 0 ? <span key={kind}>{t(kind, { count: count(kind) })}</span> : null,
        )}
      </p>
      {waiting > 0 ? <p role="status">{t('stillWaiting', { count: waiting })}</p> : null}
      {missed.length > 0 ? (
        <div className={styles.missed}>
          <h3>{t('missed')}</h3>
          <ol>
            {missed.map(({ entry, result }) => (
              <li key={entry.item.id}>
                <span className={styles.badge} data-result={result}>
                  {t(result === 'open' ? 'badge.skipped' : `badge.${toBadge(result)}`)}
                </span>
                <ItemHtml as="div" html={entry.item.promptHtml} />
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <p>{count('right') === session.entries.length ? t('allRight') : null}</p>
      )}
      <p className={styles.actions}>
        {missed.length > 0 ? (
          <Button variant="primary" onClick={handleRepeat}>
            {t('repeat', { count: missed.length })}
          </Button>
        ) : null}
        {session.remaining > 0 || (session.scope !== 'today' && missed.length < results.length) ? (
          <Button variant={missed.length > 0 ? 'default' : 'primary'} onClick={onRestart}>
            {session.remaining > 0 ? t('continue', { count: session.remaining }) : t('again')}
          </Button>
        ) : null}
        {canGoOn ? (
          <Button variant={missed.length > 0 ? 'default' : 'primary'} onClick={onRestart}>
            {t('goOn', { count: soon })}
          </Button>
        ) : null}
        <ButtonLink href="/study" prefetch={false}>
          {t('back')}
        </ButtonLink>
      </p>
    </section>
  );
}

function toBadge(result: string): 'wrong' | 'partly' | 'skipped' {
  return result === 'wrong' || result === 'partly' ? result : 'skipped';
}
