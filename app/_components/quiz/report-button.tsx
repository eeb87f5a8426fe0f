'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { QuizAnswer, ShownItem } from '@/lib/quiz/shown';
import { Button } from '../ui/button';
import { ReportDialog } from './report-dialog';

interface ReportButtonProps {
  /** The item's place on the page, by which its button is told from others. */
  readonly number: number;
  readonly item: Pick<ShownItem, 'id' | 'version' | 'variant'>;
  readonly answer: QuizAnswer | null;
}

/** A way to say that something is wrong with an item. */
export function ReportButton({ number, item, answer }: ReportButtonProps) {
  const t = useTranslations('quiz.report');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-label={t('titleOf', { number })}
        onClick={() => setIsOpen(true)}
      >
        {t('title')}
      </Button>
      {isOpen ? <ReportDialog item={item} answer={answer} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
