'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/app/_components/ui/field';
import { Notice } from '@/app/_components/ui/notice';
import { SubmitButton } from '@/app/_components/ui/submit-button';
import { FormError, useFaultText } from '../../_components/form-error';
import { signInWithPassword } from '../../_components/sign-in-with-password';
import styles from '../settings.module.css';
import { savePassword } from '../settings-actions';
import { useFormAction } from './use-form-action';

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('account');
  const toText = useFaultText();
  const { fault, isDone, isBusy, handleSubmit } = useFormAction(savePassword, async (form, element) => {
    // The change has ended every session; this device gets a new one at once.
    await signInWithPassword(email, String(form.get('next')));
    element.reset();
  });
  const currentError = fault?.code === 'invalid_credentials' ? t('wrongPassword') : undefined;
  const nextError = fault?.code.startsWith('password_') ? toText(fault) : undefined;
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      {fault && !currentError && !nextError ? <FormError fault={fault} /> : null}
      {isDone ? (
        <Notice tone="success" live>
          {t('passwordChanged')}
        </Notice>
      ) : null}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Field
        label={t('currentPassword')}
        error={currentError}
        name="current"
        type="password"
        autoComplete="current-password"
        required
        maxLength={1_024}
      />
      <Field
        label={t('newPassword')}
        hint={t('newPasswordHint')}
        error={nextError}
        name="next"
        type="password"
        autoComplete="new-password"
        required
        maxLength={1_024}
      />
      <SubmitButton disabled={isBusy}>{t('changePassword')}</SubmitButton>
    </form>
  );
}
