'use client';

import { useLocale, useTranslations } from 'next-intl';
import { forgetPages } from '@/app/_components/study/offline/kept-caches';
import { SubmitButton } from '@/app/_components/ui/submit-button';
import { FormError } from '../../_components/form-error';
import styles from '../settings.module.css';
import { signOutEverywhere } from '../settings-actions';
import { useFormAction } from './use-form-action';

export function SignOutEverywhere() {
  const t = useTranslations('account');
  const locale = useLocale();
  const { fault, isBusy, handleSubmit } = useFormAction(signOutEverywhere, async () => {
    await forgetPages();
    // A whole new page: nothing of the ended session stays on the screen.
    window.location.assign(`/${locale}`);
  });
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      {fault ? <FormError fault={fault} /> : null}
      <p className={styles.text}>{t('sessionsText')}</p>
      <SubmitButton variant="danger" disabled={isBusy}>
        {t('endSessions')}
      </SubmitButton>
    </form>
  );
}
