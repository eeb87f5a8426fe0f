import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { assertUser } from '@/lib/auth/viewer';
import { listTaughtCourses } from '@/lib/course/courses';
import type { AppLocale } from '@/lib/i18n/locales';
import { Link } from '@/app/_components/navigation';
import { Page } from '@/app/_components/ui/page';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import styles from './teach.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('title') };
}

export default async function TeachPage({ params }: { params: Promise<{ locale: AppLocale }> }) {
  const { locale } = await params;
  const viewer = await currentViewer();
  const courses = await readForPage({ locale, path: '/teach' }, () =>
    listTaughtCourses(getDatabase(), assertUser(viewer)),
  );
  const t = await getTranslations('teach');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {courses.length === 0 ? (
        <p className={styles.none}>{t('none')}</p>
      ) : (
        <ul className={styles.courses}>
          {courses.map((course) => (
            <li key={course.id}>
              <Link href={`/teach/${course.slug}`}>{course.title[locale]}</Link>
              <span>{t('students', { count: course.students })}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
