import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/exercise/types';
import { currentCourse } from '@/app/_server/course';
import { currentScores } from '@/app/_server/scores';
import { currentViewer } from '@/app/_server/viewer';
import { ChapterList } from './_components/chapter-list';
import { ContinueCard } from './_components/continue-card';
import { computeProgress, createStandings, findNextExercise } from './_components/learner-state';
import { Welcome } from './_components/welcome';
import styles from './home.module.css';

export default async function HomePage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const viewer = await currentViewer();
  const [t, course, scores] = await Promise.all([
    getTranslations('learn.home'),
    currentCourse(),
    currentScores(viewer),
  ]);
  const standingOf = createStandings(scores);
  const next = findNextExercise(course, standingOf);
  const isNew = scores.length === 0;
  return (
    <div className={styles.home}>
      {isNew ? (
        <Welcome locale={locale} first={next} isSignedIn={viewer.kind === 'user'} />
      ) : (
        <ContinueCard locale={locale} next={next} progress={computeProgress(course.exercises, standingOf)} />
      )}
      <section aria-labelledby="chapters">
        <h2 id="chapters" className={styles.heading}>
          {t('chapters')}
        </h2>
        <ChapterList course={course} locale={locale} standingOf={standingOf} />
      </section>
    </div>
  );
}
