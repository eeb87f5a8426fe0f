import { getTranslations } from 'next-intl/server';
import type { Viewer } from '@/lib/auth/viewer';
import type { PublishedExercise } from '@/lib/exercise/published-course';
import styles from './hints.module.css';

interface SubmissionsTabProps {
  exercise: PublishedExercise;
  viewer: Viewer;
}

export async function SubmissionsTab({ viewer }: SubmissionsTabProps) {
  const t = await getTranslations('learn.history');
  if (viewer.kind !== 'user') return <p className={styles.none}>{t('signIn')}</p>;
  return <p className={styles.none}>{t('none')}</p>;
}
