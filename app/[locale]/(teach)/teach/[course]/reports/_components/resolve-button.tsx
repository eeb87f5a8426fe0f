'use client';

import { useTranslations } from 'next-intl';

import { useState, useTransition } from 'react';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { resolveReport } from '../report-actions';

interface ResolveButtonProps {
  course: string;
  reportId: string;
  isResolved: boolean;
}

export function ResolveButton({ course, reportId, isResolved }: ResolveButtonProps) {
  const t = useTranslations('reports');
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [hasFailed, setHasFailed] = useState(false);

  function handleClick() {
    startTransition(async () => {
      const result = await resolveReport({ course, reportId, resolved: !isResolved });
      setHasFailed(!result.ok);
      if (result.ok) router.refresh();
    });
  }

  return (
    <>
      <Button size="small" disabled={isPending} onClick={handleClick}>
        {t(isResolved ? 'reopen' : 'resolve')}
      </Button>
      {hasFailed ? (
        <Notice tone="danger" live>
          {t('failed')}
        </Notice>
      ) : null}
    </>
  );
}
