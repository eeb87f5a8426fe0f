import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { selectSystemStatus } from '@/lib/grading/queue/system-status';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { Notice } from '@/app/_components/ui/notice';
import { Page } from '@/app/_components/ui/page';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { GraderCard } from './_components/grader-card';
import { TroubledTable } from './_components/troubled-table';
import styles from './status.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin');
  return { title: t('title') };
}

const FIGURES = ['waiting', 'turnsRunning', 'turnsReady', 'turnsPostponed', 'stuck'] as const;

export default async function StatusPage({ params }: { params: Promise<{ locale: AppLocale }> }) {
  const { locale } = await params;
  const viewer = await currentViewer();
  const status = await readForPage({ locale, path: '/admin/status' }, () =>
    selectSystemStatus(getDatabase(), viewer),
  );
  const t = await getTranslations('admin');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles.sections}>
        {status.graders.some((grader) => grader.isWorking) ? null : (
          <Notice tone="danger">{t('noGrader')}</Notice>
        )}
        <section aria-labelledby="queue">
          <h2 id="queue">{t('queue')}</h2>
          <dl className={styles.figures}>
            {FIGURES.map((figure) => (
              <div key={figure}>
                <dt>{t(`figures.${figure}`)}</dt>
                <dd>{status[figure]}</dd>
              </div>
            ))}
          </dl>
        </section>
        {status.graders.length > 0 ? (
          <section aria-labelledby="graders">
            <h2 id="graders">{t('graders')}</h2>
            <ul className={styles.graders}>
              {status.graders.map((grader) => (
                <GraderCard key={grader.id} grader={grader} />
              ))}
            </ul>
          </section>
        ) : null}
        {status.troubled.length > 0 ? (
          <section aria-labelledby="troubled">
            <h2 id="troubled">{t('troubled')}</h2>
            <ClientMessages namespaces={['admin', 'auth', 'errors']}>
              <TroubledTable troubled={status.troubled} />
            </ClientMessages>
          </section>
        ) : null}
      </div>
    </Page>
  );
}
