import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PublishedCourse } from '@/lib/exercise/published-course';
import type { SearchHit } from '@/lib/exercise/search-course';
import type { Locale } from '@/lib/exercise/types';
import { CourseHtml } from '@/app/_components/course-html';
import { getPathname, Link } from '@/app/_components/navigation';
import { toTermAnchor } from '../../_components/term-anchor';
import styles from './search-results.module.css';

interface SearchResultsProps {
  course: PublishedCourse;
  hits: readonly SearchHit[];
  query: string;
  locale: Locale;
}

export function SearchResults({ course, hits, query, locale }: SearchResultsProps) {
  const t = useTranslations('search');
  return (
    <section aria-label={t('results')}>
      <p role="status" className={styles.count}>
        {query === '' ? t('hint') : t('count', { count: hits.length, query })}
      </p>
      <ol className={styles.list}>
        {hits.map((hit) => (
          <li key={`${hit.kind}/${hit.id}`} className={styles.hit}>
            <Hit course={course} hit={hit} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface HitProps {
  course: PublishedCourse;
  hit: SearchHit;
  locale: Locale;
}

function Hit({ course, hit, locale }: HitProps) {
  const t = useTranslations('search');
  const chapter = course.chapters.find(({ id }) => id === hit.chapterId);
  if (chapter === undefined) return null;
  const place = t('place', { kind: hit.kind, number: chapter.number, title: chapter.title[locale] });
  switch (hit.kind) {
    case 'chapter':
      return (
        <Found href={`/chapters/${chapter.id}`} locale={locale} title={chapter.title[locale]} place={place}>
          <CourseHtml as="p" html={chapter.leadHtml[locale]} />
        </Found>
      );
    case 'exercise': {
      const exercise = course.exercises.find(({ id }) => id === hit.id);
      if (exercise === undefined) return null;
      return (
        <Found
          href={`/exercises/${exercise.id}`}
          locale={locale}
          title={<CourseHtml html={exercise.titleHtml[locale]} />}
          place={place}
        >
          <CourseHtml as="p" html={exercise.summaryHtml[locale]} />
        </Found>
      );
    }
    case 'term': {
      const term = chapter.glossary.find(({ id }) => id === hit.id);
      if (term === undefined) return null;
      const other = locale === 'ko' ? 'en' : 'ko';
      return (
        <Found
          href={`/chapters/${chapter.id}`}
          anchor={toTermAnchor(term.id)}
          locale={locale}
          title={
            <>
              {term.term[locale]} <span lang={other}>{term.term[other]}</span>
            </>
          }
          place={place}
        >
          <CourseHtml as="p" html={term.definitionHtml[locale]} />
          {term.formulaHtml === null ? null : (
            <CourseHtml as="div" className={styles.formula} html={term.formulaHtml} />
          )}
        </Found>
      );
    }
  }
}

interface FoundProps {
  href: string;
  /** A place on that page. */
  anchor?: string;
  locale: Locale;
  title: ReactNode;
  place: string;
  children: ReactNode;
}

function Found({ href, anchor, locale, title, place, children }: FoundProps) {
  return (
    <>
      <h2 className={styles.title}>
        {anchor === undefined ? (
          <Link href={href} prefetch={false}>
            {title}
          </Link>
        ) : (
          // The router moves to an anchor without making it the target, which is what is highlighted.
          <a href={`${getPathname({ href, locale })}#${anchor}`}>{title}</a>
        )}
      </h2>
      <p className={styles.place}>{place}</p>
      <div className={styles.text}>{children}</div>
    </>
  );
}
