'use client';

import { useFormatter, useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Link } from '@/app/_components/navigation';
import { ResultBadge } from '@/app/_components/submissions/result-badge';
import { requestRestore } from '@/app/_components/restore-source';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { fetchSource } from './fetch-source';
import type { HistoryItem } from './history-item';
import styles from './submission-history.module.css';

const CompareDialog = dynamic(() => import('./compare-dialog').then((file) => file.CompareDialog), {
  ssr: false,
});

interface SubmissionHistoryProps {
  exerciseId: string;
  nonce: string | undefined;
  /** Newest first. */
  items: readonly HistoryItem[];
}

/** One's submissions: open one, take one back into the editor, compare two. */
export function SubmissionHistory({ exerciseId, nonce, items }: SubmissionHistoryProps) {
  const t = useTranslations('learn.history');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isComparing, setIsComparing] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  function toggle(id: string) {
    const others = chosen.filter((candidate) => candidate !== id);
    // The third choice takes the place of the oldest one: nobody has to clear boxes first.
    setChosen(others.length < chosen.length ? others : [...others, id].slice(-2));
  }

  async function restore(id: string) {
    const source = await fetchSource(id);
    setHasFailed(source === undefined);
    // The editor itself says what has happened to its content.
    if (source !== undefined) requestRestore({ exerciseId, source });
  }

  const pair = items.filter((item) => chosen.includes(item.id)).toReversed();
  return (
    <div className={styles.history}>
      <div className={styles.toolbar}>
        <p>{t('compareHint')}</p>
        <Button size="small" disabled={pair.length !== 2} onClick={() => setIsComparing(true)}>
          {t('compare')}
        </Button>
      </div>
      {hasFailed ? (
        <Notice tone="danger" live>
          {t('failed')}
        </Notice>
      ) : null}
      <ol className={styles.list}>
        {items.map((item) => (
          <HistoryRow
            key={item.id}
            item={item}
            isChosen={chosen.includes(item.id)}
            onToggle={() => toggle(item.id)}
            onRestore={() => void restore(item.id)}
          />
        ))}
      </ol>
      {isComparing && pair[0] && pair[1] ? (
        <CompareDialog older={pair[0]} newer={pair[1]} nonce={nonce} onClose={() => setIsComparing(false)} />
      ) : null}
    </div>
  );
}

interface HistoryRowProps {
  item: HistoryItem;
  isChosen: boolean;
  onToggle: () => void;
  onRestore: () => void;
}

function HistoryRow({ item, isChosen, onToggle, onRestore }: HistoryRowProps) {
  const t = useTranslations('learn');
  const format = useFormatter();
  const time = format.dateTime(new Date(item.createdAt), 'instant');
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onToggle}
        aria-label={t('history.choose', { time })}
      />
      <Link href={`/submissions/${item.id}`} prefetch={false}>
        <time dateTime={item.createdAt}>{time}</time>
      </Link>
      <ResultBadge result={item.status ?? item.state} />
      <span className={styles.score}>
        {item.score !== null && item.maxScore !== null
          ? t('pointsOf', { points: item.score, max: item.maxScore })
          : null}
      </span>
      <Button size="small" variant="quiet" onClick={onRestore} aria-label={t('history.restoreOf', { time })}>
        {t('history.restore')}
      </Button>
    </li>
  );
}
