'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { getPathname, Link } from '@/app/_components/navigation';
import { isFinished, pruneSessions, readSession } from '@/app/_components/study/stored-sessions';
import { ANONYMOUS, type Owner } from '@/app/_components/study/record-keys';
import { useStudySync } from '@/app/_components/study/use-study-sync';
import { Notice } from '@/app/_components/ui/notice';
import type { StudySummary } from '@/lib/quiz/study/summarize';
import type { Catalog } from '@/lib/quiz/study/types';
import { BacklogHelp } from './backlog-help';
import { ChapterChoice, TagChoice, type NamedChapter, type NamedTag } from './scope-choices';
import { ForecastChart } from './forecast-chart';
import { RetentionFigures } from './retention-figures';
import styles from './study-home.module.css';
import { StudySettingsForm } from './study-settings-form';
import { TodayCard } from './today-card';
import { useSummary } from './use-summary';

interface StudyHomeProps {
  userId: string | undefined;
  initial: StudySummary | undefined;
  catalog: Catalog | undefined;
  chapters: readonly NamedChapter[];
  tags: readonly NamedTag[];
}

/** Today's review, the chapters and tags to choose from, and what is known of one's memory. */
export function StudyHome({ userId, initial, catalog, chapters, tags }: StudyHomeProps) {
  const t = useTranslations('study');
  const owner = userId ?? ANONYMOUS;
  const [hasNews, setHasNews] = useState(false);
  const sync = useStudySync(userId, () => setHasNews(true));
  const { summary, refresh } = useSummary({
    initial,
    catalog,
    isSettled: sync.isSettled,
    hasSent: hasNews || sync.moved > 0 || sync.hasAdopted,
  });
  const unfinished = useUnfinished(owner);

  // Old ones take room in the browser; the last ones can be looked at again on the way back.
  useEffect(() => pruneSessions(owner), [owner]);

  return (
    <div className={styles.home}>
      {userId === undefined ? <SignedOut /> : null}
      {sync.moved > 0 ? (
        <Notice tone="success" live>
          {t('sync.moved', { count: sync.moved })}
        </Notice>
      ) : null}
      {sync.isOffline && sync.waiting > 0 ? (
        <Notice tone="warning" live>
          {t('sync.offline', { count: sync.waiting })}
        </Notice>
      ) : null}
      <TodayCard summary={summary} unfinished={unfinished} />
      {summary && summary.today.backlog > 0 ? (
        <BacklogHelp summary={summary} catalog={catalog} onSpread={refresh} />
      ) : null}
      <ChapterChoice chapters={chapters} summary={summary} />
      <TagChoice tags={tags} summary={summary} />
      {summary && summary.seen > 0 ? (
        <div className={styles.figures}>
          <ForecastChart forecast={summary.forecast} />
          <RetentionFigures summary={summary} chapters={chapters} />
        </div>
      ) : null}
      {summary ? (
        <StudySettingsForm
          // Its fields begin anew with the settings that the account has taken over, not with each figure that is read.
          key={String(sync.hasAdopted && summary !== initial)}
          settings={summary.settings}
          isAnonymous={catalog !== undefined}
          onSaved={refresh}
        />
      ) : null}
    </div>
  );
}

function SignedOut() {
  const t = useTranslations('study');
  const locale = useLocale();
  const callbackUrl = getPathname({ href: '/study', locale });
  return (
    <Notice>
      {t('signedOut')}{' '}
      <Link href={{ pathname: '/sign-in', query: { callbackUrl } }} prefetch={false}>
        {t('signIn')}
      </Link>
    </Notice>
  );
}

const subscribeToNothing = () => () => undefined;

/** Today's session as it was left: 'done/all'; undefined where there is none. */
function useUnfinished(owner: Owner): string | undefined {
  return useSyncExternalStore(
    subscribeToNothing,
    () => {
      const session = readSession(owner, 'today');
      return session === undefined || isFinished(session)
        ? undefined
        : `${session.index}/${session.entries.length}`;
    },
    () => undefined,
  );
}
