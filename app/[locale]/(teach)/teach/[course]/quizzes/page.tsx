import { sql } from 'drizzle-orm';
import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { selectTaughtCourse } from '@/lib/course/courses';
import { selectQuizzes, type Quiz } from '@/lib/quiz/graded/access';
import { countQuiz } from '@/lib/quiz/graded/list-candidates';
import { countUndecided } from '@/lib/quiz/graded/teach/count-undecided';
import type { AppLocale } from '@/lib/i18n/locales';
import { Link } from '@/app/_components/navigation';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { Page } from '@/app/_components/ui/page';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import styles from './quizzes.module.css';

interface QuizzesPageProps {
  params: Promise<{ locale: AppLocale; course: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teachQuiz');
  return { title: t('title') };
}

/** The quizzes of a course: drafts, those to come, open ones and closed ones. */
export default async function TaughtQuizzesPage({ params }: QuizzesPageProps) {
  const { locale, course: slug } = await params;
  const viewer = await currentViewer();
  const { course, quizzes, undecided } = await readForPage(
    { locale, path: `/teach/${slug}/quizzes` },
    async () => {
      const taught = await selectTaughtCourse(getDatabase(), viewer, slug);
      const [own, counts] = await Promise.all([
        selectQuizzes(getDatabase(), viewer, sql`q.course_id = ${taught.id}`),
        countUndecided(getDatabase(), viewer, taught.id),
      ]);
      return { course: taught, quizzes: own, undecided: counts };
    },
  );
  const [t, format, teach] = await Promise.all([
    getTranslations('teachQuiz'),
    getFormatter(),
    getTranslations('teach'),
  ]);
  return (
    <Page
      crumbs={[
        { href: '/teach', label: teach('title') },
        { href: `/teach/${slug}`, label: course.title[locale] },
      ]}
      title={t('title')}
      lead={t('lead')}
    >
      <p className={styles.new}>
        <ButtonLink variant="primary" href={`/teach/${slug}/quizzes/new`}>
          {t('new')}
        </ButtonLink>
      </p>
      {quizzes.length === 0 ? (
        <p className={styles.none}>{t('none')}</p>
      ) : (
        <ul className={styles.list}>
          {quizzes.map((quiz) => (
            <li key={quiz.id}>
              <div>
                <Link href={`/teach/${slug}/quizzes/${quiz.id}`} prefetch={false}>
                  {quiz.title[locale]}
                </Link>
                <span>
                  {t('size', countQuiz(quiz.parts))} · {format.dateTime(quiz.opensAt, 'minute')} –{' '}
                  {quiz.closesAt === null ? t('noClosing') : format.dateTime(quiz.closesAt, 'minute')}
                </span>
                <Undecided path={`/teach/${slug}/quizzes/${quiz.id}`} count={undecided.get(quiz.id) ?? 0} />
              </div>
              <span className={styles.state}>{t(`states.${toState(quiz)}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** Answers that wait for whoever teaches, with the way to where they are decided. */
function Undecided({ path, count }: { path: string; count: number }) {
  const t = useTranslations('teachQuiz');
  if (count === 0) return null;
  return (
    <Link href={`${path}?view=results#undecided`} prefetch={false} className={styles.undecided}>
      {t('undecided', { count })}
    </Link>
  );
}

function toState({ publishedAt, opensAt, isClosedForAll, now }: Quiz) {
  if (publishedAt === null) return 'draft';
  if (now < opensAt) return 'upcoming';
  return isClosedForAll ? 'closed' : 'open';
}
