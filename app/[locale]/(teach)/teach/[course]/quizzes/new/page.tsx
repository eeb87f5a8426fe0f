import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { selectTaughtCourse } from '@/lib/course/courses';
import { toCandidate } from '@/lib/quiz/graded/teach/search-bank';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { currentBank } from '@/app/_server/quiz-bank';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { QuizComposer } from '../_components/quiz-composer';
import { toNewDraft } from '../_components/quiz-draft';
import { toChapterChoices } from '../_components/chapter-choices';

interface NewQuizPageProps {
  params: Promise<{ locale: AppLocale; course: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teachQuiz');
  return { title: t('new') };
}

export default async function NewQuizPage({ params }: NewQuizPageProps) {
  const { locale, course: slug } = await params;
  const viewer = await currentViewer();
  const course = await readForPage({ locale, path: `/teach/${slug}/quizzes/new` }, () =>
    selectTaughtCourse(getDatabase(), viewer, slug),
  );
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
        { href: `/teach/${slug}`, label: course.title[locale] },
        { href: `/teach/${slug}/quizzes`, label: t('title') },
      ]}
      title={t('new')}
      lead={t('newLead')}
    >
      <ClientMessages namespaces={['teachQuiz', 'quiz', 'errors']}>
        <QuizComposer
          slug={slug}
          initial={toNewDraft(new Date())}
          bank={bank.items.map(toCandidate)}
          chapters={toChapterChoices(published, locale)}
          isLocked={false}
        />
      </ClientMessages>
    </Page>
  );
}
