'use client';

import { useTranslations } from 'next-intl';
import type { Candidate } from '@/lib/quiz/graded/list-candidates';
import type { QuizPart } from '@/lib/quiz/graded/types';
import { Button } from '@/app/_components/ui/button';
import type { ChapterChoice } from './chapter-choices';
import styles from './composer.module.css';
import { DrawEditor } from './draw-editor';
import { FixedEditor } from './fixed-editor';

interface PartEditorProps {
  slug: string;
  number: number;
  part: QuizPart;
  bank: readonly Candidate[];
  chapters: readonly ChapterChoice[];
  isLocked: boolean;
  /** The bank has too few items for it, or an item is in the quiz twice. */
  isLacking: boolean;
  onChange: (part: QuizPart) => void;
  onRemove: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}

export function PartEditor(props: PartEditorProps) {
  const { slug, number, part, bank, chapters, isLocked, isLacking, onChange, onRemove, onUp, onDown } = props;
  const t = useTranslations('teachQuiz.parts');
  return (
    <fieldset className={styles.part} disabled={isLocked} data-lacking={isLacking || undefined}>
      <legend>{t(`legend.${part.kind}`, { number })}</legend>
      {part.kind === 'draw' ? (
        <DrawEditor part={part} bank={bank} chapters={chapters} onChange={onChange} />
      ) : (
        <FixedEditor
          slug={slug}
          part={part}
          bank={bank}
          chapters={chapters}
          isLocked={isLocked}
          onChange={onChange}
        />
      )}
      <label className={styles.small}>
        {t('points')}
        <input
          type="number"
          min={0.5}
          max={100}
          step={0.5}
          required
          value={part.points}
          onChange={(event) => onChange({ ...part, points: Number(event.target.value) })}
        />
      </label>
      {isLacking ? (
        <p className={styles.lacking} role="alert">
          {t(part.kind === 'fixed' && part.itemIds.length === 0 ? 'empty' : 'lacking')}
        </p>
      ) : null}
      {isLocked ? null : (
        <div className={styles.row}>
          <Button size="small" onClick={onUp} disabled={onUp === undefined} aria-label={t('up', { number })}>
            <span aria-hidden="true">↑</span>
          </Button>
          <Button
            size="small"
            onClick={onDown}
            disabled={onDown === undefined}
            aria-label={t('down', { number })}
          >
            <span aria-hidden="true">↓</span>
          </Button>
          <Button size="small" variant="quiet" onClick={onRemove}>
            {t('remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
