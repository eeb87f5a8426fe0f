'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { TroubledSubmission } from '@/lib/grading/queue/system-status';
import { Link, useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { retry } from '../status-actions';
import styles from '../status.module.css';

/** Submissions the platform could not grade at first try, with a way to try those again that were given up. */
export function TroubledTable({ troubled }: { troubled: readonly TroubledSubmission[] }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const router = useRouter();
  const [hasFailed, setHasFailed] = useState(false);

  async function handleRetry(id: string) {
    // A server action rejects only when it could not be reached.
    const result = await retry(id).catch(() => ({ ok: false }));
    setHasFailed(!result.ok);
    router.refresh();
  }

  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="region" aria-labelledby="troubled" tabIndex={0}>
      {hasFailed ? (
        <Notice tone="danger" live>
          {t('retryFailed')}
        </Notice>
      ) : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.time')}</th>
            <th scope="col">{t('columns.exercise')}</th>
            <th scope="col">{t('columns.tries')}</th>
            <th scope="col">{t('columns.error')}</th>
            <th scope="col">{t('columns.action')}</th>
          </tr>
        </thead>
        <tbody>
          {troubled.map((submission) => (
            <tr key={submission.id}>
              <td>
                <Link href={`/submissions/${submission.id}`} prefetch={false}>
                  {format.dateTime(submission.createdAt, 'instant')}
                </Link>
              </td>
              <td>{submission.exerciseId}</td>
              <td>{format.number(submission.tries)}</td>
              <td>
                <code>{submission.lastError}</code>
              </td>
              <td>
                {submission.isStuck ? (
                  <Button size="small" onClick={() => void handleRetry(submission.id)}>
                    {t('retry')}
                  </Button>
                ) : (
                  t('willRetry')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
