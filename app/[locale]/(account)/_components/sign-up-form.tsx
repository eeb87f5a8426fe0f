'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { forgetPages } from '@/app/_components/study/offline/kept-caches';
import { Field } from '@/app/_components/ui/field';
import { SubmitButton } from '@/app/_components/ui/submit-button';
import { signUp } from '../sign-up/sign-up-action';
import styles from './account-form.module.css';
import { FormError, useFaultText, type FormFault } from './form-error';
import { signInWithPassword } from './sign-in-with-password';

type FieldName = 'name' | 'email' | 'password';

/** Which field an error belongs to; the others stand above the form. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  name_invalid: 'name',
  email_invalid: 'email',
  email_taken: 'email',
  password_too_short: 'password',
  password_too_long: 'password',
  password_too_common: 'password',
};

export function SignUpForm({ callbackUrl }: { callbackUrl: string }) {
  const t = useTranslations('auth');
  const locale = useLocale();
  const toText = useFaultText();
  const [fault, setFault] = useState<FormFault>();
  const [isBusy, setIsBusy] = useState(false);

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    setIsBusy(true);
    setFault(undefined);
    const failure = await register(data);
    if (!failure) {
      await forgetPages();
      window.location.assign(callbackUrl);
      return;
    }
    setFault(failure);
    setIsBusy(false);
    const name = FIELD_OF[failure.code];
    if (name) form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();
  }

  const errorOf = (name: FieldName) => (fault && FIELD_OF[fault.code] === name ? toText(fault) : undefined);
  return (
    <form className={styles.form} method="post" onSubmit={(event) => void handleSubmit(event)}>
      {fault && !FIELD_OF[fault.code] ? <FormError fault={fault} /> : null}
      <input type="hidden" name="locale" value={locale} />
      <Field
        label={t('name')}
        hint={t('nameHint')}
        error={errorOf('name')}
        name="name"
        autoComplete="name"
        required
        maxLength={80}
      />
      <Field
        label={t('email')}
        error={errorOf('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        maxLength={254}
      />
      <Field
        label={t('password')}
        hint={t('passwordHint')}
        error={errorOf('password')}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        maxLength={1_024}
      />
      <SubmitButton variant="primary" disabled={isBusy}>
        {isBusy ? t('signingUp') : t('signUp')}
      </SubmitButton>
    </form>
  );
}

/** Makes the account, then signs in to it. */
async function register(data: FormData): Promise<FormFault | undefined> {
  const result = await signUp(data).catch(() => ({ ok: false as const, code: 'offline' }));
  if (!result.ok) return result;
  return signInWithPassword(String(data.get('email')), String(data.get('password')));
}
