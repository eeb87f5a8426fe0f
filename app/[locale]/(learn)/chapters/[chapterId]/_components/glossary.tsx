import { useTranslations } from 'next-intl';
import type { PublishedChapter, PublishedCourse, PublishedTerm } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { CourseHtml } from '@/app/_components/course-html';
import { Link } from '@/app/_components/navigation';
import { toTermAnchor } from '../../../_components/term-anchor';
import styles from './glossary.module.css';

interface GlossaryProps {
  course: PublishedCourse;
  chapter: PublishedChapter;
  locale: Locale;
}

/** The chapter's terms, each with an anchor that other pages link. */
export function Glossary({ course, chapter, locale }: GlossaryProps) {
  return (
    <ul className={styles.list}>
      {chapter.glossary.map((term) => (
        <li key={term.id} id={toTermAnchor(term.id)} className={styles.term}>
          <TermName term={term} locale={locale} />
          <CourseHtml as="p" html={term.definitionHtml[locale]} />
          {term.formulaHtml === null ? null : (
            // A long formula scrolls by itself, and must be reachable by keyboard to do so.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <div className={styles.formula} tabIndex={0} role="group" aria-label={term.term[locale]}>
              <CourseHtml html={term.formulaHtml} />
            </div>
          )}
          <Practice course={course} term={term} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** The term in the reader's language, and beside it in the other one. */
function TermName({ term, locale }: { term: PublishedTerm; locale: Locale }) {
  const other = locale === 'ko' ? 'en' : 'ko';
  const t = useTranslations('learn');
  return (
    <h3 className={styles.name}>
      <a href={`#${toTermAnchor(term.id)}`} title={t('linkToTerm')}>
        {term.term[locale]}
      </a>
      {term.term[other] === term.term[locale] ? null : (
        <>
          {' '}
          <span lang={other} className={styles.other}>
            {term.term[other]}
          </span>
        </>
      )}
    </h3>
  );
}

function Practice({
  course,
  term,
  locale,
}: {
  course: PublishedCourse;
  term: PublishedTerm;
  locale: Locale;
}) {
  const t = useTranslations('learn');
  const exercises = course.exercises.filter(({ id }) => term.exercises.includes(id));
  if (exercises.length === 0) return null;
  return (
    <p className={styles.practice}>
      {t('practisedIn')}{' '}
      {exercises.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <Link href={`/exercises/${id}`} prefetch={false}>
            {title[locale]}
          </Link>
        </span>
      ))}
    </p>
  );
}
