import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { PublishedChapter, PublishedCourse } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { CourseHtml } from '@/app/_components/course-html';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { currentScores } from '@/app/_server/scores';
import { currentCatalog, currentChapterStanding } from '@/app/_server/study';
import { currentViewer } from '@/app/_server/viewer';
import { computeProgress, createStandings, listChapterExercises } from '../../_components/learner-state';
import { ProgressBar } from '../../_components/progress-bar';
import { ChapterNeighbors } from './_components/chapter-neighbors';
import { ChapterQuiz } from './_components/chapter-quiz';
import { Glossary } from './_components/glossary';
import { ExerciseList } from './_components/exercise-list';
import styles from './chapter.module.css';

interface ChapterPageProps {
  params: Promise<{ locale: Locale; chapterId: string }>;
}

function findChapter(course: PublishedCourse, id: string): PublishedChapter | undefined {
  return course.chapters.find((chapter) => chapter.id === id);
}

export async function generateMetadata({ params }: ChapterPageProps): Promise<Metadata> {
  const { locale, chapterId } = await params;
  const chapter = findChapter(await currentCourse(), chapterId);
  return chapter ? { title: chapter.title[locale], description: chapter.summary[locale] } : {};
}

export default async function ChapterPage({ params }: ChapterPageProps) {
  const { locale, chapterId } = await params;
  const course = await currentCourse();
  const chapter = findChapter(course, chapterId);
  if (!chapter) notFound();
  const viewer = await currentViewer();
  const [t, scores, { buildId, items }, standing] = await Promise.all([
    getTranslations('learn'),
    currentScores(viewer),
    currentCatalog(),
    currentChapterStanding(viewer, chapterId),
  ]);
  const quizItems = items.filter((item) => item.chapterId === chapterId);
  const exercises = listChapterExercises(course, chapter);
  const standingOf = createStandings(scores);
  const { passed, total, points, maxPoints } = computeProgress(exercises, standingOf);
  return (
    <Page
      crumbs={[{ href: '/', label: t('allChapters') }]}
      title={
        <>
          <span className={styles.number}>{t('chapterNumber', { number: chapter.number })}</span>{' '}
          {chapter.title[locale]}
        </>
      }
      lead={<CourseHtml html={chapter.summaryHtml[locale]} />}
    >
      <div className={styles.columns}>
        <section aria-labelledby="exercises">
          <h2 id="exercises" className={styles.heading}>
            {t('exercises')}
          </h2>
          <div className={styles.progress}>
            <span>{t('passedOf', { passed, total })}</span>
            <span>{t('pointsOf', { points, max: maxPoints })}</span>
            <ProgressBar value={points} max={maxPoints} label={t('pointsOf', { points, max: maxPoints })} />
          </div>
          {exercises.length === 0 ? (
            <p className={styles.none}>{t('noExercisesYet')}</p>
          ) : (
            <ExerciseList course={course} exercises={exercises} locale={locale} standingOf={standingOf} />
          )}
        </section>
        <section aria-labelledby="goals" className={styles.goals}>
          <h2 id="goals" className={styles.heading}>
            {t('goals')}
          </h2>
          <ul>
            {chapter.goalsHtml.map((goal, index) => (
              <CourseHtml key={index} as="li" html={goal[locale]} />
            ))}
          </ul>
        </section>
      </div>
      {quizItems.length === 0 ? null : (
        <ChapterQuiz chapterId={chapterId} catalog={{ buildId, items: quizItems }} standing={standing} />
      )}
      {chapter.glossary.length === 0 ? null : (
        <section aria-labelledby="terms" className={styles.terms}>
          <h2 id="terms" className={styles.heading}>
            {t('terms')}
          </h2>
          <Glossary course={course} chapter={chapter} locale={locale} />
        </section>
      )}
      <ChapterNeighbors course={course} chapter={chapter} locale={locale} />
    </Page>
  );
}
