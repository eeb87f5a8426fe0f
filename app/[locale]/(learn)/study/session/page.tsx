import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { Locale } from '@/lib/exercise/types';
import { parseScope, type Scope } from '@/lib/quiz/study/plan-session';
import { isTag, TAGS } from '@/lib/quiz/tags';
import { ClientMessages } from '@/app/_components/client-messages';
import { currentCourse } from '@/app/_server/course';
import { currentViewer } from '@/app/_server/viewer';
import { StudySession } from './_components/study-session';

interface SessionPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ scope?: string | string[] }>;
}

/** The scope as the address has it, and what it is about in words; not found where it is about nothing. */
async function readScope({ params, searchParams }: SessionPageProps) {
  const { scope: text = 'today' } = await searchParams;
  const { locale } = await params;
  const scope = typeof text === 'string' && text.length <= 6_000 ? parseScope(text) : undefined;
  if (scope === undefined) notFound();
  return { text: String(text), title: (await nameScope(scope, locale)) ?? notFound() };
}

async function nameScope(scope: Scope, locale: Locale): Promise<string | undefined> {
  const t = await getTranslations('study.session');
  switch (scope.kind) {
    case 'today':
      return t('scopes.today');
    case 'items':
      return t('scopes.items', { count: scope.ids.length });
    case 'tag':
      return isTag(scope.id) ? t('scopes.tag', { tag: TAGS[scope.id][locale] }) : undefined;
    case 'chapter': {
      const chapter = (await currentCourse()).chapters.find(({ id }) => id === scope.id);
      return chapter && t('scopes.chapter', { number: chapter.number, title: chapter.title[locale] });
    }
  }
}

export async function generateMetadata(props: SessionPageProps): Promise<Metadata> {
  const { title } = await readScope(props);
  return { title };
}

export default async function SessionPage(props: SessionPageProps) {
  const [{ text, title }, viewer] = await Promise.all([readScope(props), currentViewer()]);
  const userId = viewer.kind === 'user' ? viewer.id : undefined;
  return (
    <ClientMessages namespaces={['study', 'quiz', 'errors']}>
      <StudySession key={`${userId} ${text}`} scope={text} title={title} userId={userId} />
    </ClientMessages>
  );
}
