import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { getDatabase } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { listSubmissions } from '@/lib/grading/queue/submission-reads';
import { Link } from '@/app/_components/navigation';
import styles from './hints.module.css';
import { SubmissionHistory } from './submission-history';

interface SubmissionsTabProps {
  exerciseId: string;
  /** Where signing in leads back to. */
  path: string;
  viewer: Viewer;
}

export async function SubmissionsTab({ exerciseId, path, viewer }: SubmissionsTabProps) {
  const t = await getTranslations('learn.history');
  if (viewer.kind !== 'user')
    return (
      <p className={styles.none}>
        {t('signIn')}{' '}
        <Link href={{ pathname: '/sign-in', query: { callbackUrl: path } }} prefetch={false}>
          {t('signInLink')}
        </Link>
      </p>
    );
  const submissions = await listSubmissions(getDatabase(), viewer, { exerciseId });
  if (submissions.length === 0) return <p className={styles.none}>{t('none')}</p>;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <SubmissionHistory
      exerciseId={exerciseId}
      nonce={nonce}
      items={submissions.map(({ id, createdAt, state, status, score, maxScore }) => ({
        id,
        createdAt: createdAt.toISOString(),
        state,
        status,
        score,
        maxScore,
      }))}
    />
  );
}
