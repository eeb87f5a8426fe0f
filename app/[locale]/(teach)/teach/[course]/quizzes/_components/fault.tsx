'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/app/_components/ui/notice';

export interface ActionFault {
  readonly code: string;
  readonly params?: Record<string, string | number>;
}

/** Why an action was refused, in words; 'offline' where the server could not be reached. */
export function Fault({ fault }: { fault: ActionFault | undefined }) {
  const t = useTranslations('errors');
  const own = useTranslations('teachQuiz');
  if (fault === undefined) return null;
  const { code, params } = fault;
  return (
    <Notice tone="danger" live>
      {code === 'offline' ? own('offline') : t.has(code) ? t(code, params) : t('internal')}
    </Notice>
  );
}
