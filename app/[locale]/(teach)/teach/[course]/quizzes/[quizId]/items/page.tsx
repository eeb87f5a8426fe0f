import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { selectQuizAnalysis } from '@/lib/course/quiz-analysis';
import { listAskedVariants } from '@/lib/quiz/graded/teach/dealt-variants';
import type { AppLocale } from '@/lib/i18n/locales';
import { Page } from '@/app/_components/ui/page';
import { currentBank } from '@/app/_server/quiz-bank';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { ItemAnalysisCard } from './_components/item-analysis-card';
import styles from './items.module.css';

interface ItemsPageProps {
  params: Promise<{ locale: AppLocale; course: string; quizId: string }>;
}

/** The same for every quiz: titles of quizzes one does not teach must not show. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('analysis');
  return { title: t('title') };
}

export default async function ItemsPage({ params }: ItemsPageProps) {
  const { locale, course: slug, quizId } = await params;
  const viewer = await currentViewer();
  const bank = await currentBank();
  const analysis = await readForPage({ locale, path: `/teach/${slug}/quizzes/${quizId}/items` }, () =>
    selectQuizAnalysis(getDatabase(), viewer, { slug, quizId, bank }),
  );
  const varied = analysis.items.filter(({ variants }) => variants.length > 0).map(({ itemId }) => itemId);
  const [t, tTeach, asked] = await Promise.all([
    getTranslations('analysis'),
    getTranslations('teach'),
    listAskedVariants(getDatabase(), viewer, { quizId, itemIds: varied }),
  ]);
  // Dubious ones first, then the hardest: what an instructor comes here for.
  const items = analysis.items.toSorted(
    (a, b) => b.flags.length - a.flags.length || a.facility.value - b.facility.value,
  );
  return (
    <Page
      crumbs={[
        { href: '/teach', label: tTeach('title') },
        { href: `/teach/${slug}`, label: analysis.course.title[locale] },
        { href: `/teach/${slug}/quizzes/${quizId}`, label: analysis.quiz.title[locale] },
      ]}
      title={t('title')}
      lead={t('lead', { students: analysis.students })}
    >
      {items.length === 0 ? (
        <p className={styles.none}>{t('none')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('intervals')}</p>
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.itemId}>
                <ItemAnalysisCard
                  analysis={item}
                  item={bank.byId.get(item.itemId)}
                  asked={asked.get(item.itemId) ?? []}
                  reports={analysis.reports.get(item.itemId) ?? 0}
                  reportsPath={`/teach/${slug}/reports`}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
