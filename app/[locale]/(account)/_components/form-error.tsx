'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/app/_components/ui/notice';

export interface FormFault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly requestId?: string;
}

/** Renders an error code in the reader's language, with the id to quote where the fault was the platform's. */
export function useFaultText(): (fault: FormFault) => string {
  const t = useTranslations('errors');
  const own = useTranslations('auth.faults');
  return ({ code, params }) => {
    if (own.has(code)) return own(code);
    return t.has(code) ? t(code, { ...params }) : t('internal');
  };
}

export function FormError({ fault }: { fault: FormFault }) {
  const t = useTranslations('auth');
  const toText = useFaultText();
  return (
    <Notice tone="danger" live>
      {toText(fault)}
      {fault.code === 'internal' && fault.requestId ? ` ${t('requestId', { id: fault.requestId })}` : null}
    </Notice>
  );
}
