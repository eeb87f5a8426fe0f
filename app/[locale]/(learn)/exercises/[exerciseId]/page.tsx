import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { findPublishedExercise } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { ClientMessages } from '@/app/_components/client-messages';
import { toWorkspaceExercise } from '@/app/_components/workspace/to-workspace-exercise';
import { Workspace } from '@/app/_components/workspace/workspace';
import { currentCourse } from '@/app/_server/course';
import { currentScores } from '@/app/_server/scores';
import { currentViewer } from '@/app/_server/viewer';
import { createStandings } from '../../_components/learner-state';
import { ExerciseGuide } from './_components/exercise-guide';
import { SplitPane } from './_components/split-pane';

interface ExercisePageProps {
  params: Promise<{ locale: Locale; exerciseId: string }>;
}

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const { locale, exerciseId } = await params;
  const exercise = findPublishedExercise(await currentCourse(), exerciseId);
  return exercise ? { title: exercise.title[locale], description: exercise.summary[locale] } : {};
}

export default async function ExercisePage({ params }: ExercisePageProps) {
  const { locale, exerciseId } = await params;
  const course = await currentCourse();
  const exercise = findPublishedExercise(course, exerciseId);
  if (!exercise) notFound();
  const viewer = await currentViewer();
  const [t, scores, requestHeaders] = await Promise.all([
    getTranslations('learn.exercise'),
    currentScores(viewer),
    headers(),
  ]);
  return (
    <ClientMessages namespaces={['workspace', 'sandbox', 'verdict', 'errors', 'learn']}>
      <SplitPane
        storageKey="gradstep:split"
        labels={{
          switch: t('panes'),
          left: t('statementPane'),
          right: t('codePane'),
          divider: t('divider'),
        }}
        left={
          <ExerciseGuide
            course={course}
            exercise={exercise}
            locale={locale}
            viewer={viewer}
            standing={createStandings(scores)(exercise.id)}
          />
        }
        right={
          <Workspace
            exercise={toWorkspaceExercise(exercise)}
            viewer={
              viewer.kind === 'user'
                ? { kind: 'user', id: viewer.id, name: viewer.name }
                : { kind: 'anonymous' }
            }
            locale={locale}
            nonce={requestHeaders.get('x-nonce') ?? undefined}
            signInHref={`/${locale}/sign-in`}
          />
        }
      />
    </ClientMessages>
  );
}
