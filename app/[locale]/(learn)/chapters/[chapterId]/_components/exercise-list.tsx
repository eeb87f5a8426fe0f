import { useTranslations } from 'next-intl';
import type { PublishedCourse, PublishedExercise } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { CourseHtml } from '@/app/_components/course-html';
import { Link } from '@/app/_components/navigation';
import type { ExerciseStanding } from '../../../_components/learner-state';
import { StateMark } from '../../../_components/state-mark';
import styles from './exercise-list.module.css';

interface ExerciseListProps {
  course: PublishedCourse;
  exercises: readonly PublishedExercise[];
  locale: Locale;
  standingOf: (exerciseId: string) => ExerciseStanding;
}

export function ExerciseList({ course, exercises, locale, standingOf }: ExerciseListProps) {
  const t = useTranslations('learn');
  return (
    <ol className={styles.list}>
      {exercises.map((exercise) => {
        const standing = standingOf(exercise.id);
        return (
          <li key={exercise.id} className={styles.row}>
            <StateMark state={standing.state} />
            <div className={styles.text}>
              <h3 className={styles.title}>
                <Link href={`/exercises/${exercise.id}`}>
                  <CourseHtml html={exercise.titleHtml[locale]} />
                </Link>
              </h3>
              <CourseHtml as="p" className={styles.summary} html={exercise.summaryHtml[locale]} />
              <BuildsOn course={course} exercise={exercise} locale={locale} />
            </div>
            <p className={styles.figures}>
              <span className={standing.state === 'passed' ? styles.passed : undefined}>
                {t('pointsOf', { points: standing.points, max: exercise.points })}
              </span>
              <span>{t('minutes', { minutes: exercise.minutes })}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

interface BuildsOnProps {
  course: PublishedCourse;
  exercise: PublishedExercise;
  locale: Locale;
}

/** Only exercises that exist are named. */
function BuildsOn({ course, exercise, locale }: BuildsOnProps) {
  const t = useTranslations('learn');
  const foundations = course.exercises.filter((candidate) => exercise.buildsOn.includes(candidate.id));
  if (foundations.length === 0) return null;
  return (
    <p className={styles.buildsOn}>
      {t('buildsOn')}{' '}
      {foundations.map((foundation, index) => (
        <span key={foundation.id}>
          {index > 0 ? ', ' : ''}
          <Link href={`/exercises/${foundation.id}`} prefetch={false}>
            {foundation.title[locale]}
          </Link>
        </span>
      ))}
    </p>
  );
}
