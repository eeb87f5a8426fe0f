import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { selectStudent } from '@/lib/course/select-student';
import { listSubmissions } from '@/lib/grading/queue/submission-reads';
import type { AppLocale } from '@/lib/i18n/locales';
import { Link } from '@/app/_components/navigation';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { StudentSubmissions } from './_components/student-submissions';

interface StudentPageProps {
  params: Promise<{ locale: AppLocale; course: string; studentId: string }>;
  searchParams: Promise<{ exercise?: string | string[] }>;
}

/** Most submissions shown; who needs older ones narrows the list to one exercise. */
const LIMIT = 200;

/** The same for everybody: a title must not tell a student's name. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('submissions') };
}

export default async function StudentPage({ params, searchParams }: StudentPageProps) {
  const { locale, course: slug, studentId } = await params;
  const { exercise } = await searchParams;
  const exerciseId = typeof exercise === 'string' ? exercise : undefined;
  const viewer = await currentViewer();
  const path = `/teach/${slug}/students/${studentId}`;
  const { course, student, submissions } = await readForPage({ locale, path }, async () => {
    const found = await selectStudent(getDatabase(), viewer, { slug, studentId });
    const listed = await listSubmissions(getDatabase(), viewer, {
      userId: found.student.id,
      exerciseId,
      limit: LIMIT,
    });
    return { ...found, submissions: listed };
  });
  const [t, published] = await Promise.all([getTranslations('teach'), currentCourse()]);
  return (
    <Page
      crumbs={[
        { href: '/teach', label: t('title') },
        { href: `/teach/${slug}`, label: course.title[locale] },
      ]}
      title={student.name}
      lead={student.email}
    >
      {exerciseId === undefined ? null : (
        <p>
          {t('onlyExercise', {
            exercise:
              published.exercises.find((candidate) => candidate.id === exerciseId)?.title[locale] ??
              exerciseId,
          })}{' '}
          <Link href={path}>{t('allExercises')}</Link>
        </p>
      )}
      <StudentSubmissions submissions={submissions} published={published} locale={locale} />
    </Page>
  );
}
