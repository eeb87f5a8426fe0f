'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Candidate } from '@/lib/quiz/graded/list-candidates';
import type { FoundItem } from '@/lib/quiz/graded/teach/search-bank';
import type { QuizPart } from '@/lib/quiz/graded/types';
import { Button } from '@/app/_components/ui/button';
import { describeItems } from '../quiz-actions';
import type { ChapterChoice } from './chapter-choices';
import styles from './composer.module.css';
import { ItemPicker } from './item-picker';
import { ListedItem } from './listed-item';

type FixedPart = Extract<QuizPart, { kind: 'fixed' }>;

interface FixedEditorProps {
  slug: string;
  part: FixedPart;
  bank: readonly Candidate[];
  chapters: readonly ChapterChoice[];
  isLocked: boolean;
  onChange: (part: FixedPart) => void;
}

/** Given items, each with its prompt, and a picker to find more. */
export function FixedEditor({ slug, part, bank, chapters, isLocked, onChange }: FixedEditorProps) {
  const t = useTranslations('teachQuiz.parts');
  const locale = useLocale();
  const [known, setKnown] = useState<ReadonlyMap<string, FoundItem>>(new Map());
  const [isPicking, setIsPicking] = useState(part.itemIds.length === 0 && !isLocked);
  const { itemIds } = part;
  const missing = itemIds.filter((id) => !known.has(id)).join(' ');

  // Prompts of a saved quiz come from the server, once.
  useEffect(() => {
    if (missing === '') return;
    let isCurrent = true;
    const ids = missing.split(' ');
    void describeItems(slug, ids, locale)
      .then((found) => {
        if (isCurrent && found.ok && found.value.length > 0)
          setKnown((old) => new Map([...old, ...found.value.map((item) => [item.id, item] as const)]));
      })
      // Without a connection the ids stand in their place.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [missing, slug, locale]);

  function add(item: FoundItem) {
    setKnown(new Map([...known, [item.id, item]]));
    onChange({ ...part, itemIds: [...itemIds, item.id] });
  }
  const remove = (id: string) => onChange({ ...part, itemIds: itemIds.filter((one) => one !== id) });

  return (
    <div className={styles.draw}>
      <ol className={styles.chosen}>
        {itemIds.map((id, index) => {
          const item = known.get(id);
          const take = isLocked ? null : (
            <Button
              size="small"
              variant="quiet"
              onClick={() => remove(id)}
              aria-label={t('removeItem', { id })}
            >
              {t('take')}
            </Button>
          );
          return (
            <li key={`${id} ${index}`}>
              {item ? (
                <ListedItem slug={slug} item={item}>
                  {take}
                </ListedItem>
              ) : (
                <>
                  <code>{id}</code>
                  {take}
                </>
              )}
            </li>
          );
        })}
      </ol>
      {isLocked ? null : (
        <>
          <Button size="small" aria-expanded={isPicking} onClick={() => setIsPicking(!isPicking)}>
            {t(isPicking ? 'closePicker' : 'openPicker')}
          </Button>
          {isPicking ? (
            <ItemPicker slug={slug} bank={bank} chapters={chapters} chosen={itemIds} onPick={add} />
          ) : null}
        </>
      )}
    </div>
  );
}
