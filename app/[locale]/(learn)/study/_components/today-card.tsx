import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/app/_components/ui/button-link';
import type { TodayPlan } from '@/lib/quiz/study/plan-today';
import type { StudySummary } from '@/lib/quiz/study/summarize';
import styles from './today-card.module.css';

interface TodayCardProps {
  summary: StudySummary | undefined;
  /** 'done/all' of a session that was left. */
  unfinished: string | undefined;
}

/** Today's review: how much it is, what it is made of, and the way in. */
export function TodayCard({ summary, unfinished }: TodayCardProps) {
  const t = useTranslations('study.today');
  const today = summary?.today;
  const ahead = today?.ahead.length ?? 0;
  const count = today === undefined ? 0 : today.items.length + ahead;
  return (
    <section className={styles.card} aria-labelledby="today" aria-busy={summary === undefined}>
      <div>
        <h2 id="today" className={styles.title}>
          {t('title')}
        </h2>
        {today === undefined ? (
          <p className={styles.count}>
            <span className="visually-hidden">{t('loading')}</span>…
          </p>
        ) : (
          <>
            <p className={styles.count}>{count > 0 ? t('count', { count }) : t(toRest(today))}</p>
            <ul className={styles.parts}>
              {(['nudged', 'due', 'fresh', 'ahead', 'done', 'later'] as const).map((part) => {
                const number = part === 'ahead' ? ahead : today[part];
                return number > 0 ? <li key={part}>{t(`parts.${part}`, { count: number })}</li> : null;
              })}
            </ul>
          </>
        )}
      </div>
      {unfinished !== undefined ? (
        <ButtonLink variant="primary" href="/study/session?scope=today" prefetch={false}>
          {t('resume', { place: unfinished })}
        </ButtonLink>
      ) : count > 0 ? (
        <ButtonLink variant="primary" href="/study/session?scope=today" prefetch={false}>
          {t(today?.items.length === 0 ? 'goOn' : 'start')}
        </ButtonLink>
      ) : null}
    </section>
  );
}

/** What is said where nothing is to be asked now. */
function toRest({ done, later }: TodayPlan): 'later' | 'done' | 'none' {
  if (later > 0) return 'later';
  return done > 0 ? 'done' : 'none';
}
