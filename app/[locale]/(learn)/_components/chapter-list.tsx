import { useTranslations } from 'next-intl';
import type { PublishedChapter, PublishedCourse } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { CourseHtml } from '@/app/_components/course-html';
import { Link } from '@/app/_components/navigation';
import styles from './chapter-list.module.css';
import { computeProgress, listChapterExercises, type ExerciseStanding, type Progress } from './learner-state';
import { ProgressBar } from './progress-bar';

interface ChapterListProps {
  course: PublishedCourse;
  locale: Locale;
  standingOf: (exerciseId: string) => ExerciseStanding;
}

export function ChapterList({ course, locale, standingOf }: ChapterListProps) {
  return (
    <ol className={styles.list}>
      {course.chapters.map((chapter) => (
        <ChapterRow
          key={chapter.id}
          chapter={chapter}
          locale={locale}
          progress={computeProgress(listChapterExercises(course, chapter), standingOf)}
        />
      ))}
    </ol>
  );
}

interface ChapterRowProps {
  chapter: PublishedChapter;
  locale: Locale;
  progress: Progress;
}

function ChapterRow({ chapter, locale, progress }: ChapterRowProps) {
  const t = useTranslations('learn');
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {String(chapter.number).padStart(2, '0')}
      </span>
      <div className={styles.text}>
        <h3 className={styles.title}>
          <Link href={`/chapters/${chapter.id}`} prefetch={false}>
            <span className="visually-hidden">{t('chapterNumber', { number: chapter.number })} </span>
            {chapter.title[locale]}
          </Link>
        </h3>
        <CourseHtml as="p" className={styles.summary} html={chapter.leadHtml[locale]} />
      </div>
      <div className={styles.progress}>
        {progress.total === 0 ? (
          <span className={styles.none}>{t('noExercisesYet')}</span>
        ) : (
          <>
            <span>{t('passedOf', { passed: progress.passed, total: progress.total })}</span>
            <span className={styles.points}>
              {t('pointsOf', { points: progress.points, max: progress.maxPoints })}
            </span>
            <ProgressBar
              value={progress.points}
              max={progress.maxPoints}
              label={t('pointsOf', { points: progress.points, max: progress.maxPoints })}
            />
          </>
        )}
      </div>
    </li>
  );
}
