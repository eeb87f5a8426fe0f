'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { Notice } from '@/app/_components/ui/notice';
import type { AttemptSnapshot } from './attempt/attempt-store';
import styles from './attempt.module.css';

/** Whether the answers are on the server, in words. */
export function SaveStateText({ snapshot }: { snapshot: AttemptSnapshot }) {
  const t = useTranslations('quizzes.saving');
  const isNew = snapshot.saving === 'saved' && snapshot.answers.every((answer) => answer === null);
  return (
    <p className={styles.saving} data-state={snapshot.saving} role="status">
      {t(isNew ? 'nothing' : snapshot.saving, { count: snapshot.waiting })}
    </p>
  );
}

interface SaveNoticeProps {
  snapshot: AttemptSnapshot;
  path: string;
  onCancel: () => void;
}

/** What the student has to know or do so that nothing is lost. */
export function SaveNotice({ snapshot, path, onCancel }: SaveNoticeProps) {
  const t = useTranslations('quizzes.saving');
  const locale = useLocale();
  const { saving, waiting, submission, late, state } = snapshot;
  return (
    <div className={styles.notices}>
      {saving === 'offline' ? (
        <Notice tone="warning" live>
          {t('offlineText', { count: waiting })}
        </Notice>
      ) : null}
      {saving === 'signed-out' ? (
        <Notice tone="warning" live>
          <p>{t('signedOutText', { count: waiting })}</p>
          <ButtonLink
            size="small"
            prefetch={false}
            href={{ pathname: '/sign-in', query: { callbackUrl: `/${locale}${path}` } }}
          >
            {t('signIn')}
          </ButtonLink>
        </Notice>
      ) : null}
      {saving === 'refused' ? (
        <Notice tone="danger" live>
          {t('refusedText')}
        </Notice>
      ) : null}
      {submission === 'waiting' && state === 'open' ? (
        <Notice live>
          <p>{t('submitting')}</p>
          <Button size="small" onClick={onCancel}>
            {t('cancelSubmit')}
          </Button>
        </Notice>
      ) : null}
      {late.some(Boolean) ? (
        <Notice tone="warning" live>
          {t('lateText', { count: late.filter(Boolean).length })}
        </Notice>
      ) : null}
    </div>
  );
}
