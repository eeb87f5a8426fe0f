import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { findPublishedExercise } from '@/lib/exercise/published-course';
import { selectSubmission, type SubmissionView } from '@/lib/grading/queue/submission-reads';
import type { AppLocale } from '@/lib/i18n/locales';
import { CodeBlock } from '@/app/_components/code-block';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { RefreshUntilGraded } from './_components/refresh-until-graded';
import { SubmissionVerdict } from './_components/submission-verdict';
import { Timeline } from './_components/timeline';
import styles from './submission.module.css';

interface SubmissionPageProps {
  params: Promise<{ locale: AppLocale; submissionId: string }>;
}

/** The same for every id: a title must not tell whose submission it is, or that there is one. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('learn.submission');
  return { title: t('title') };
}

export default async function SubmissionPage({ params }: SubmissionPageProps) {
  const { locale, submissionId } = await params;
  const viewer = await currentViewer();
  const submission = await readForPage({ locale, path: `/submissions/${submissionId}` }, () =>
    selectSubmission(getDatabase(), viewer, submissionId),
  );
  const isOwn = viewer.kind === 'user' && viewer.id === submission.student.id;
  const [t, format, course] = await Promise.all([
    getTranslations('learn.submission'),
    getFormatter(),
    currentCourse(),
  ]);
  const exercise = findPublishedExercise(course, submission.exerciseId);
  const title = exercise?.title[locale] ?? t('unknownExercise', { id: submission.exerciseId });
  const time = format.dateTime(submission.createdAt, 'instant');
  return (
    <Page
      crumbs={exercise ? [{ href: `/exercises/${exercise.id}`, label: title }] : []}
      title={t('titleOf', { title })}
      lead={isOwn ? time : `${t('by', { name: submission.student.name })} · ${time}`}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <VerdictSection submission={submission} locale={locale} />
          <section aria-labelledby="code">
            <h2 id="code" className={styles.heading}>
              {t('code')}
            </h2>
            <CodeBlock code={submission.source} label={t('codeLabel')} />
          </section>
        </div>
        <Timeline submission={submission} />
      </div>
    </Page>
  );
}

async function VerdictSection({ submission, locale }: { submission: SubmissionView; locale: AppLocale }) {
  const t = await getTranslations('learn.submission');
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict" className={styles.heading}>
        {t('verdict')}
      </h2>
      {submission.verdict ? (
        <SubmissionVerdict submission={submission} verdict={submission.verdict} locale={locale} />
      ) : (
        <>
          <p>{t('pending')}</p>
          <RefreshUntilGraded />
        </>
      )}
    </section>
  );
}
