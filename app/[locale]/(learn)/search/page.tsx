import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MAX_QUERY, searchCourse } from '@/lib/exercise/search-course';
import type { Locale } from '@/lib/exercise/types';
import { ClientMessages } from '@/app/_components/client-messages';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { SearchForm } from './_components/search-form';
import { SearchResults } from './_components/search-results';

interface SearchPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search');
  return { title: t('title'), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const [{ locale }, { q = '' }, t, course] = await Promise.all([
    params,
    searchParams,
    getTranslations('search'),
    currentCourse(),
  ]);
  const query = (typeof q === 'string' ? q : (q[0] ?? '')).slice(0, MAX_QUERY);
  return (
    <Page title={t('title')}>
      <ClientMessages namespaces={['search']}>
        <SearchForm query={query} maxLength={MAX_QUERY} />
      </ClientMessages>
      <SearchResults
        course={course}
        hits={searchCourse(course, query)}
        query={query.trim()}
        locale={locale}
      />
    </Page>
  );
}
