'use client';

import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { copyQuiz, setPublished } from '../../quiz-actions';
import styles from '../quiz.module.css';

interface PublishBarProps {
  slug: string;
  quizId: string;
  isPublished: boolean;
  isLocked: boolean;
}

export function PublishBar({ slug, quizId, isPublished, isLocked }: PublishBarProps) {
  const t = useTranslations('teachQuiz.publish');
  const router = useRouter();
  const duplicate = useTranslations('teachQuiz.duplicate');
  const { fault, isBusy, run } = useAction();
  const [isLeaving, startLeaving] = useTransition();

  async function toggle() {
    if (await run(() => setPublished(quizId, !isPublished))) router.refresh();
  }

  async function copy() {
    const made = await run(() => copyQuiz(quizId));
    // Until the copy's page is there: a second click would make a second copy.
    if (made) startLeaving(() => router.push(`/teach/${slug}/quizzes/${made.value}`));
  }

  return (
    <>
      <div className={styles.bar}>
        <span className={styles.status} data-published={isPublished || undefined}>
          {t(isPublished ? 'published' : 'draft')}
        </span>
        {isPublished && isLocked ? null : (
          <Button
            variant={isPublished ? 'default' : 'primary'}
            size="small"
            disabled={isBusy}
            onClick={() => void toggle()}
          >
            {t(isPublished ? 'withdraw' : 'publish')}
          </Button>
        )}
        <ButtonLink size="small" href={`/quizzes/${quizId}`} prefetch={false}>
          {t('tryOut')}
        </ButtonLink>
        <Button size="small" disabled={isBusy || isLeaving} onClick={() => void copy()}>
          {duplicate('make')}
        </Button>
      </div>
      <Fault fault={fault} />
    </>
  );
}
