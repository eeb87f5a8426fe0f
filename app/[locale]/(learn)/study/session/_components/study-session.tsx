'use client';

import { useLocale, useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { getPathname, Link } from '@/app/_components/navigation';
import { ANONYMOUS, type Owner } from '@/app/_components/study/record-keys';
import { Button } from '@/app/_components/ui/button';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { Notice } from '@/app/_components/ui/notice';
import { isEmptiness, type SessionFault } from './start-session';
import styles from './study-session.module.css';
import { useSession, type SessionHandle } from './use-session';

const loadStage = () => import('./session-stage');
const SessionStage = dynamic(() => loadStage().then((module) => module.SessionStage));

interface StudySessionProps {
  scope: string;
  /** What the session is about, in words. */
  title: string;
  userId: string | undefined;
}

/** A session from its first item to its summary. */
export function StudySession({ scope, title, userId }: StudySessionProps) {
  const t = useTranslations('study.session');
  const handle = useSession({ scope, userId });
  const { state } = handle;
  useKeptPage(userId ?? ANONYMOUS, state.phase === 'ready');

  // It comes over the network while the items do: it is of no use before them.
  useEffect(() => void loadStage().catch(() => undefined), []);

  return (
    // Whose page it is, for keep-page.ts.
    <div className={styles.session} data-owner={userId ?? ANONYMOUS}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        <Link href="/study" className={styles.leave} prefetch={false}>
          {t('leave')}
        </Link>
      </header>
      <SyncNotices handle={handle} scope={scope} userId={userId} />
      {state.phase === 'loading' ? (
        <p className={styles.loading} role="status">
          {t('loading')}
        </p>
      ) : null}
      {state.phase === 'failed' ? (
        <Failed fault={state.fault} scope={scope} onRetry={handle.restart} />
      ) : null}
      {state.phase === 'ready' ? (
        <SessionStage session={state.session} handle={handle} userId={userId} />
      ) : null}
    </div>
  );
}

/** Once a session is here, its page can be opened again without a connection. */
function useKeptPage(owner: Owner, isReady: boolean): void {
  const locale = useLocale();
  // Caches and the worker that reads them belong to the browser.
  useEffect(() => {
    if (!isReady) return undefined;
    const controller = new AbortController();
    const { href: address } = location;
    const scope = getPathname({ href: '/study/session', locale });
    void import('@/app/_components/study/offline/keep-page')
      .then(({ keepPage }) => keepPage(owner, { address, scope, signal: controller.signal }))
      // Without it the session goes on all the same.
      .catch(() => undefined);
    return () => controller.abort();
  }, [owner, isReady, locale]);
}

interface SyncNoticesProps {
  handle: SessionHandle;
  scope: string;
  userId: string | undefined;
}

/** What the learner has to know of connection and account; nothing while all is well. */
function SyncNotices({ handle: { sync, state }, scope, userId }: SyncNoticesProps) {
  const t = useTranslations('study.sync');
  if (state.phase === 'failed') return null;
  return (
    <>
      {sync.isExpired ? (
        <Notice tone="warning" live>
          {t('expired')} <SignInAgain scope={scope} />
        </Notice>
      ) : null}
      {sync.isOffline && sync.waiting > 0 ? (
        <Notice tone="warning" live>
          {t('offline', { count: sync.waiting })}
        </Notice>
      ) : null}
      {sync.moved > 0 && userId !== undefined ? (
        <Notice tone="success" live>
          {t('moved', { count: sync.moved })}
        </Notice>
      ) : null}
    </>
  );
}

function SignInAgain({ scope }: { scope: string }) {
  const t = useTranslations('study.sync');
  const locale = useLocale();
  const here = `${getPathname({ href: '/study/session', locale })}?scope=${encodeURIComponent(scope)}`;
  return (
    <Link href={{ pathname: '/sign-in', query: { callbackUrl: here } }} prefetch={false}>
      {t('signInAgain')}
    </Link>
  );
}

interface FailedProps {
  fault: SessionFault;
  scope: string;
  onRetry: () => void;
}

function Failed({ fault, scope, onRetry }: FailedProps) {
  const t = useTranslations('study.session');
  return (
    <div className={styles.failed}>
      <Notice tone={isEmptiness(fault) ? 'plain' : 'warning'} live>
        {t(`faults.${fault}`)} {fault === 'expired' ? <SignInAgain scope={scope} /> : null}
      </Notice>
      <p className={styles.actions}>
        {fault === 'offline' || fault === 'internal' ? (
          <Button variant="primary" onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : null}
        <ButtonLink href="/study" prefetch={false}>
          {t('back')}
        </ButtonLink>
      </p>
    </div>
  );
}
