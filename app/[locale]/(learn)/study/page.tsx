import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/exercise/types';
import { isTag, TAGS } from '@/lib/quiz/tags';
import { ClientMessages } from '@/app/_components/client-messages';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { currentCatalog, currentStudySummary } from '@/app/_server/study';
import { currentViewer } from '@/app/_server/viewer';
import { StudyHome } from './_components/study-home';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('study');
  return { title: t('title'), description: t('lead') };
}

export default async function StudyPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const viewer = await currentViewer();
  const [t, course, catalog, summary] = await Promise.all([
    getTranslations('study'),
    currentCourse(),
    currentCatalog(),
    currentStudySummary(viewer),
  ]);
  const chapters = course.chapters.map(({ id, number, title }) => ({ id, number, title: title[locale] }));
  const tags = [...new Set(catalog.items.flatMap((item) => item.tags))].filter(isTag);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ClientMessages namespaces={['study', 'errors']}>
        <StudyHome
          userId={viewer.kind === 'user' ? viewer.id : undefined}
          initial={summary}
          // Without an account the browser computes: it needs to know what there is.
          catalog={summary === undefined ? catalog : undefined}
          chapters={chapters}
          tags={tags.map((id) => ({ id, label: TAGS[id][locale] }))}
        />
      </ClientMessages>
    </Page>
  );
}
