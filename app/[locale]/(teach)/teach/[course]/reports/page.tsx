import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { listItemReports } from '@/lib/course/item-reports';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { Link } from '@/app/_components/navigation';
import { Page } from '@/app/_components/ui/page';
import { currentBank } from '@/app/_server/quiz-bank';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { ReportCard } from './_components/report-card';
import styles from './reports.module.css';

interface ReportsPageProps {
  params: Promise<{ locale: AppLocale; course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const QuerySchema = z.object({ status: z.enum(['open', 'resolved']).catch('open') });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports');
  return { title: t('title') };
}

export default async function ReportsPage({ params, searchParams }: ReportsPageProps) {
  const { locale, course: slug } = await params;
  const { status } = QuerySchema.parse(await searchParams);
  const viewer = await currentViewer();
  const { course, reports, firstSight } = await readForPage({ locale, path: `/teach/${slug}/reports` }, () =>
    listItemReports(getDatabase(), viewer, { slug, status }),
  );
  const [t, tTeach, bank] = await Promise.all([
    getTranslations('reports'),
    getTranslations('teach'),
    currentBank(),
  ]);
  return (
    <Page
      crumbs={[
        { href: '/teach', label: tTeach('title') },
        { href: `/teach/${slug}`, label: course.title[locale] },
      ]}
      title={t('title')}
      lead={t('lead')}
    >
      <nav aria-label={t('title')} className={styles.filter}>
        {(['open', 'resolved'] as const).map((one) => (
          <Link
            key={one}
            href={`/teach/${slug}/reports?status=${one}`}
            aria-current={one === status ? 'page' : undefined}
          >
            {t(one)}
          </Link>
        ))}
      </nav>
      {reports.length === 0 ? (
        <p className={styles.none}>{t(status === 'open' ? 'noneOpen' : 'noneResolved')}</p>
      ) : (
        <ClientMessages namespaces={['reports']}>
          <ul className={styles.reports}>
            {reports.map((report) => (
              <li key={report.id}>
                <ReportCard
                  report={report}
                  item={bank.byId.get(report.itemId)}
                  firstSight={firstSight.get(report.itemId)}
                  course={slug}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
        </ClientMessages>
      )}
    </Page>
  );
}
