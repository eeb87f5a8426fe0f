import { useTranslations } from 'next-intl';
import type { PublishedChapter, PublishedCourse } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { Link } from '@/app/_components/navigation';
import styles from './chapter-neighbors.module.css';

interface ChapterNeighborsProps {
  course: PublishedCourse;
  chapter: PublishedChapter;
  locale: Locale;
}

export function ChapterNeighbors({ course, chapter, locale }: ChapterNeighborsProps) {
  const t = useTranslations('learn');
  const index = course.chapters.indexOf(chapter);
  const previous = course.chapters[index - 1];
  const next = course.chapters[index + 1];
  return (
    <nav className={styles.neighbors} aria-label={t('neighbors')}>
      {previous ? (
        <Link href={`/chapters/${previous.id}`} rel="prev" className={styles.link}>
          <span>{t('previousChapter')}</span>
          <strong>{previous.title[locale]}</strong>
        </Link>
      ) : null}
      {next ? (
        <Link href={`/chapters/${next.id}`} rel="next" className={`${styles.link} ${styles.next}`}>
          <span>{t('nextChapter')}</span>
          <strong>{next.title[locale]}</strong>
        </Link>
      ) : null}
    </nav>
  );
}
