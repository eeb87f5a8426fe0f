'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Candidate } from '@/lib/quiz/graded/list-candidates';
import type { FoundItem } from '@/lib/quiz/graded/teach/search-bank';
import { Button } from '@/app/_components/ui/button';
import { findItems } from '../quiz-actions';
import type { ChapterChoice } from './chapter-choices';
import styles from './composer.module.css';
import { KINDS, toKindKey } from './kinds';
import { ListedItem } from './listed-item';

interface ItemPickerProps {
  slug: string;
  bank: readonly Candidate[];
  chapters: readonly ChapterChoice[];
  chosen: readonly string[];
  onPick: (item: FoundItem) => void;
}

interface Found {
  readonly items: readonly FoundItem[];
  readonly count: number;
}

const TYPING_MS = 250;

/** Finds items of the bank by words, chapter and kind. */
export function ItemPicker({ slug, bank, chapters, chosen, onPick }: ItemPickerProps) {
  const t = useTranslations('teachQuiz');
  const locale = useLocale();
  const [query, setQuery] = useState({ text: '', chapterId: '', kind: '', offset: 0 });
  const [found, setFound] = useState<Found>();
  const [isOffline, setIsOffline] = useState(false);

  // The bank is searched on the server, once typing pauses.
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void findItems(slug, query, locale)
        .catch(() => undefined)
        .then((result) => {
          if (!isCurrent) return;
          setIsOffline(result?.ok !== true);
          if (result?.ok)
            setFound((old) =>
              query.offset === 0
                ? result.value
                : { count: result.value.count, items: [...(old?.items ?? []), ...result.value.items] },
            );
        });
    }, TYPING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, slug, locale]);

  const change = (changes: Partial<typeof query>) => setQuery({ ...query, ...changes, offset: 0 });
  const inBank = new Set(bank.map(({ chapterId }) => chapterId));
  return (
    <div className={styles.picker} role="group" aria-label={t('picker.label')}>
      <div className={styles.row}>
        <input
          type="search"
          aria-label={t('picker.search')}
          placeholder={t('picker.search')}
          maxLength={200}
          value={query.text}
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={(event) => {
            // Enter looks for items; it does not save the quiz.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <select
          aria-label={t('picker.chapter')}
          value={query.chapterId}
          onChange={(event) => change({ chapterId: event.target.value })}
        >
          <option value="">{t('parts.anyChapter')}</option>
          {chapters
            .filter(({ id }) => inBank.has(id))
            .map(({ id, number, title }) => (
              <option key={id} value={id}>
                {number}. {title}
              </option>
            ))}
        </select>
        <select
          aria-label={t('picker.kind')}
          value={query.kind}
          onChange={(event) => change({ kind: event.target.value })}
        >
          <option value="">{t('picker.anyKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className={styles.hint}>
        {isOffline ? t('offline') : found ? t('picker.found', { count: found.count }) : t('picker.searching')}
      </p>
      <ul className={styles.found}>
        {(found?.items ?? []).map((item) => {
          const kind = toKindKey(item.kind);
          return (
            <li key={item.id}>
              <ListedItem
                slug={slug}
                item={item}
                note={
                  <span className={styles.hint}>
                    {kind ? t(`kinds.${kind}`) : item.kind} · <code>{item.id}</code>
                  </span>
                }
              >
                <Button
                  size="small"
                  disabled={chosen.includes(item.id)}
                  aria-label={t('picker.addItem', { id: item.id })}
                  onClick={() => onPick(item)}
                >
                  {t(chosen.includes(item.id) ? 'picker.added' : 'picker.add')}
                </Button>
              </ListedItem>
            </li>
          );
        })}
      </ul>
      {found && found.items.length < found.count ? (
        <Button size="small" onClick={() => setQuery({ ...query, offset: found.items.length })}>
          {t('picker.more')}
        </Button>
      ) : null}
    </div>
  );
}
