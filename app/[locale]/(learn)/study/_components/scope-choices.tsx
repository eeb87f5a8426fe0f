import { useTranslations } from 'next-intl';
import { Link } from '@/app/_components/navigation';
import type { Standing, StudySummary } from '@/lib/quiz/study/summarize';
import { ProgressBar } from '../../_components/progress-bar';
import styles from './scope-choices.module.css';

export interface NamedChapter {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export interface NamedTag {
  readonly id: string;
  readonly label: string;
}

interface ChapterChoiceProps {
  chapters: readonly NamedChapter[];
  summary: StudySummary | undefined;
}

/** The chapters that have items, with how much of each would be recalled now. */
export function ChapterChoice({ chapters, summary }: ChapterChoiceProps) {
  const t = useTranslations('study.chapters');
  const standings = new Map(summary?.chapters.map((standing) => [standing.id, standing]));
  return (
    <section aria-labelledby="by-chapter">
      <h2 id="by-chapter" className={styles.heading}>
        {t('title')}
      </h2>
      <ol className={styles.list}>
        {chapters.map((chapter) => {
          const standing = standings.get(chapter.id);
          // Until the figures are there, all chapters keep their places.
          if (summary !== undefined && standing === undefined) return null;
          return <ChapterRow key={chapter.id} chapter={chapter} standing={standing} />;
        })}
      </ol>
    </section>
  );
}

function ChapterRow({ chapter, standing }: { chapter: NamedChapter; standing: Standing | undefined }) {
  const t = useTranslations('study.chapters');
  const percent = Math.round((standing?.known ?? 0) * 100);
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {String(chapter.number).padStart(2, '0')}
      </span>
      <h3 className={styles.title}>
        <Link href={`/study/session?scope=chapter:${chapter.id}`} prefetch={false}>
          {chapter.title}
        </Link>
      </h3>
      <p className={styles.figures}>
        {standing === undefined ? (
          <span>…</span>
        ) : (
          <>
            <span>{t('seen', { seen: standing.seen, total: standing.total })}</span>
            {standing.due > 0 ? (
              <span className={styles.due}>{t('due', { count: standing.due })}</span>
            ) : null}
          </>
        )}
        <ProgressBar value={standing?.known ?? 0} max={1} label={t('known', { percent })} />
      </p>
    </li>
  );
}

interface TagChoiceProps {
  tags: readonly NamedTag[];
  summary: StudySummary | undefined;
}

/** What items are about across chapters. */
export function TagChoice({ tags, summary }: TagChoiceProps) {
  const t = useTranslations('study.tags');
  const standings = new Map(summary?.tags.map((standing) => [standing.id, standing]));
  return (
    <section aria-labelledby="by-tag">
      <h2 id="by-tag" className={styles.heading}>
        {t('title')}
      </h2>
      <ul className={styles.tags}>
        {tags.map(({ id, label }) => {
          const standing = standings.get(id);
          return (
            <li key={id}>
              <Link href={`/study/session?scope=tag:${id}`} className={styles.tag} prefetch={false}>
                {label}
                {standing ? (
                  <span className={styles.tagCount}>{t('count', { count: standing.total })}</span>
                ) : null}
                {standing && standing.due > 0 ? (
                  <span className={styles.due}>{t('due', { count: standing.due })}</span>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
