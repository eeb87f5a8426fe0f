import { useTranslations } from 'next-intl';
import type { PublishedExercise } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { ButtonLink } from '@/app/_components/ui/button-link';
import styles from './continue-card.module.css';
import type { Progress } from './learner-state';
import { ProgressBar } from './progress-bar';

interface ContinueCardProps {
  locale: Locale;
  next: PublishedExercise | undefined;
  progress: Progress;
}

/** For a returning learner: how far one is, and what comes next. */
export function ContinueCard({ locale, next, progress }: ContinueCardProps) {
  const t = useTranslations('learn');
  return (
    <section className={styles.card} aria-labelledby="progress">
      <div className={styles.progress}>
        <h1 id="progress" className={styles.title}>
          {t('home.title')}
        </h1>
        <p className={styles.figures}>
          <span>{t('passedOf', { passed: progress.passed, total: progress.total })}</span>
          <span>{t('pointsOf', { points: progress.points, max: progress.maxPoints })}</span>
        </p>
        <ProgressBar
          value={progress.points}
          max={progress.maxPoints}
          label={t('pointsOf', { points: progress.points, max: progress.maxPoints })}
        />
      </div>
      {next ? (
        <div className={styles.next}>
          <p>
            <span className={styles.label}>{t('home.next')}</span>
            <strong>{next.title[locale]}</strong>
          </p>
          <ButtonLink variant="primary" href={`/exercises/${next.id}`}>
            {t('home.continue')}
          </ButtonLink>
        </div>
      ) : (
        <p>{t('home.allDone')}</p>
      )}
    </section>
  );
}
