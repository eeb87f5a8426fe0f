import { useTranslations } from 'next-intl';
import type { PublishedCourse, PublishedExercise } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import type { Viewer } from '@/lib/auth/viewer';
import { CourseHtml } from '@/app/_components/course-html';
import { Prose } from '@/app/_components/prose';
import { Crumbs } from '@/app/_components/ui/page';
import { Tabs } from '@/app/_components/ui/tabs';
import type { ExerciseStanding } from '../../../_components/learner-state';
import { StateMark } from '../../../_components/state-mark';
import styles from './exercise-guide.module.css';
import { Hints } from './hints';
import { Rules } from './rules';
import { Solution } from './solution';
import { SubmissionsTab } from './submissions-tab';

interface ExerciseGuideProps {
  course: PublishedCourse;
  exercise: PublishedExercise;
  locale: Locale;
  viewer: Viewer;
  standing: ExerciseStanding;
}

/** The reading side of an exercise: statement and rules, hints, submissions, solution. */
export function ExerciseGuide({ course, exercise, locale, viewer, standing }: ExerciseGuideProps) {
  const t = useTranslations('learn');
  const chapter = course.chapters.find((candidate) => candidate.id === exercise.chapterId);
  return (
    <div className={styles.guide}>
      <header className={styles.header}>
        {chapter ? (
          <Crumbs
            crumbs={[
              {
                href: `/chapters/${chapter.id}`,
                label: `${t('chapterNumber', { number: chapter.number })} ${chapter.title[locale]}`,
              },
            ]}
          />
        ) : null}
        <h1 className={styles.title}>
          <CourseHtml html={exercise.titleHtml[locale]} />
        </h1>
        <p className={styles.figures}>
          <StateMark state={standing.state} />
          <span>{t('pointsOf', { points: standing.points, max: exercise.points })}</span>
          <span>{t('minutes', { minutes: exercise.minutes })}</span>
          {exercise.trains ? <span>{t('exercise.trains')}</span> : null}
        </p>
      </header>
      <Tabs
        label={t('exercise.tabs')}
        items={[
          {
            id: 'statement',
            label: t('exercise.statement'),
            panel: (
              <>
                <Prose html={exercise.statementHtml[locale]} />
                <Rules exercise={exercise} locale={locale} />
              </>
            ),
          },
          {
            id: 'hints',
            label: t('exercise.hintsCount', { count: exercise.hintsHtml.length }),
            panel: (
              <Hints exerciseId={exercise.id} hintsHtml={exercise.hintsHtml.map((hint) => hint[locale])} />
            ),
          },
          {
            id: 'submissions',
            label: t('exercise.submissions'),
            panel: (
              <SubmissionsTab
                exerciseId={exercise.id}
                path={`/${locale}/exercises/${exercise.id}`}
                viewer={viewer}
              />
            ),
          },
          {
            id: 'solution',
            label: t('exercise.solution'),
            panel: <Solution exerciseId={exercise.id} locale={locale} isOpen={standing.state === 'passed'} />,
          },
        ]}
      />
    </div>
  );
}
