'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { ButtonLink } from '@/app/_components/ui/button-link';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { setPublished } from '../../quiz-actions';
import styles from '../quiz.module.css';

interface PublishBarProps {
  quizId: string;
  isPublished: boolean;
  isLocked: boolean;
}

export function PublishBar({ quizId, isPublished, isLocked }: PublishBarProps) {
  const t = useTranslations('teachQuiz.publish');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();

  async function toggle() {
    if (await run(() => setPublished(quizId, !isPublished))) router.refresh();
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
      </div>
      <Fault fault={fault} />
    </>
  );
}
