import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { AppError } from '@/lib/errors';
import { selectTaughtQuiz } from '@/lib/quiz/graded/access';
import { toCandidate } from '@/lib/quiz/graded/teach/search-bank';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { Link } from '@/app/_components/navigation';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { currentBank } from '@/app/_server/quiz-bank';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { toChapterChoices } from '../_components/chapter-choices';
import { QuizComposer } from '../_components/quiz-composer';
import { toDraft } from '../_components/quiz-draft';
import { CorrectionsView } from './_components/corrections-view';
import { PublishBar } from './_components/publish-bar';
import { ResultsView } from './_components/results-view';
import styles from './quiz.module.css';

interface TaughtQuizPageProps {
  params: Promise<{ locale: AppLocale; course: string; quizId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const VIEWS = ['compose', 'results', 'corrections'] as const;
const QuerySchema = z.object({
  view: z.enum(VIEWS).catch('compose'),
  /** The item that a correction is to be made of. */
  item: z.string().max(80).optional().catch(undefined),
});

/** The same for every quiz: titles of quizzes one does not teach must not show. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teachQuiz');
  return { title: t('quiz') };
}

export default async function TaughtQuizPage({ params, searchParams }: TaughtQuizPageProps) {
  const { locale, course: slug, quizId } = await params;
  const { view, item } = QuerySchema.parse(await searchParams);
  const viewer = await currentViewer();
  const path = `/teach/${slug}/quizzes/${quizId}`;
  const quiz = await readForPage({ locale, path }, async () => {
    const found = await selectTaughtQuiz(getDatabase(), viewer, quizId);
    if (found.course.slug !== slug) throw new AppError('not_found');
    return found;
  });
  const [t, teach, bank, published] = await Promise.all([
    getTranslations('teachQuiz'),
    getTranslations('teach'),
    currentBank(),
    currentCourse(),
  ]);
  return (
    <Page
      crumbs={[
        { href: '/teach', label: teach('title') },
        { href: `/teach/${slug}`, label: quiz.course.title[locale] },
        { href: `/teach/${slug}/quizzes`, label: t('title') },
      ]}
      title={quiz.title[locale]}
    >
      <ClientMessages namespaces={['teachQuiz', 'quiz', 'errors']}>
        <PublishBar
          slug={slug}
          quizId={quiz.id}
          isPublished={quiz.publishedAt !== null}
          isLocked={quiz.isLocked}
        />
        <nav aria-label={t('views.label')} className={styles.views}>
          {VIEWS.map((one) => (
            <Link
              key={one}
              href={{ pathname: path, query: one === 'compose' ? {} : { view: one } }}
              aria-current={one === view ? 'page' : undefined}
            >
              {t(`views.${one}`)}
            </Link>
          ))}
          <Link href={`${path}/items`} prefetch={false}>
            {t('views.items')}
          </Link>
        </nav>
        {view === 'compose' ? (
          <QuizComposer
            key={quiz.id}
            slug={slug}
            quizId={quiz.id}
            initial={toDraft(quiz)}
            bank={bank.items.map(toCandidate)}
            chapters={toChapterChoices(published, locale)}
            isLocked={quiz.isLocked}
          />
        ) : view === 'results' ? (
          <ResultsView quiz={quiz} viewer={viewer} locale={locale} path={path} />
        ) : (
          <CorrectionsView quizId={quiz.id} viewer={viewer} itemId={item} />
        )}
      </ClientMessages>
    </Page>
  );
}
