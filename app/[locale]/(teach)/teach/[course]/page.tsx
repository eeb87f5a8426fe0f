import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { selectGradebook } from '@/lib/course/gradebook';
import type { AppLocale } from '@/lib/i18n/locales';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { GradebookTable } from './_components/gradebook-table';
import { GradebookToolbar } from './_components/gradebook-toolbar';
import styles from './gradebook.module.css';

interface GradebookPageProps {
  params: Promise<{ locale: AppLocale; course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Rows on a page: enough to scan, few enough that a table of 70 exercises stays quick. */
const PAGE_SIZE = 50;

/** What of the address is understood; anything else is as if it were not there. */
const QuerySchema = z.object({
  sort: z.enum(['name', 'score']).catch('name'),
  q: z.string().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The same for every course: titles of courses one does not teach must not show. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('gradebook') };
}

export default async function GradebookPage({ params, searchParams }: GradebookPageProps) {
  const { locale, course: slug } = await params;
  const { sort, q, page } = QuerySchema.parse(await searchParams);
  const viewer = await currentViewer();
  const gradebook = await readForPage({ locale, path: `/teach/${slug}` }, () =>
    selectGradebook(getDatabase(), viewer, {
      slug,
      sort,
      search: q,
      offset: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
    }),
  );
  const [t, published] = await Promise.all([getTranslations('teach'), currentCourse()]);
  return (
    <Page
      width="wide"
      crumbs={[{ href: '/teach', label: t('title') }]}
      title={gradebook.course.title[locale]}
      lead={t('students', { count: gradebook.course.students })}
    >
      <p className={styles.links}>
        <ButtonLink size="small" href={`/teach/${slug}/quizzes`}>
          {t('quizzes')}
        </ButtonLink>{' '}
        <ButtonLink size="small" href={`/teach/${slug}/reports`}>
          {t('reports')}
        </ButtonLink>
      </p>
      <GradebookToolbar
        path={`/${locale}/teach/${slug}`}
        query={{ sort, q, page }}
        count={gradebook.count}
        pageSize={PAGE_SIZE}
      />
      {gradebook.rows.length === 0 ? (
        <p className={styles.none}>{t(q ? 'noMatch' : 'noStudents')}</p>
      ) : (
        <GradebookTable
          gradebook={gradebook}
          published={published}
          locale={locale}
          query={{ sort, q, page }}
        />
      )}
    </Page>
  );
}
