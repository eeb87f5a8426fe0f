'use client';

import { useTranslations } from 'next-intl';
import { LOCALES, type AppLocale } from '@/lib/i18n/locales';
import { useRouter } from '@/app/_components/navigation';
import { Field } from '@/app/_components/ui/field';
import { Notice } from '@/app/_components/ui/notice';
import { SubmitButton } from '@/app/_components/ui/submit-button';
import { FormError, useFaultText } from '../../_components/form-error';
import styles from '../settings.module.css';
import { saveProfile } from '../settings-actions';
import { useFormAction } from './use-form-action';

interface ProfileFormProps {
  name: string;
  email: string;
  locale: AppLocale;
}

export function ProfileForm({ name, email, locale }: ProfileFormProps) {
  const t = useTranslations('account');
  const toText = useFaultText();
  const router = useRouter();
  const { fault, isDone, isBusy, handleSubmit } = useFormAction(saveProfile, (form) => {
    const chosen = LOCALES.find((candidate) => candidate === form.get('locale')) ?? locale;
    if (chosen === locale) router.refresh();
    else router.replace('/settings', { locale: chosen });
  });
  const nameError = fault?.code === 'name_invalid' ? toText(fault) : undefined;
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      {fault && !nameError ? <FormError fault={fault} /> : null}
      {isDone ? (
        <Notice tone="success" live>
          {t('saved')}
        </Notice>
      ) : null}
      <Field
        label={t('name')}
        hint={t('nameHint')}
        error={nameError}
        name="name"
        defaultValue={name}
        autoComplete="name"
        required
        maxLength={80}
      />
      <Field label={t('email')} value={email} readOnly />
      <fieldset className={styles.choices}>
        <legend>{t('language')}</legend>
        {LOCALES.map((choice) => (
          <label key={choice}>
            <input type="radio" name="locale" value={choice} defaultChecked={choice === locale} />
            <span lang={choice}>{t(`languages.${choice}`)}</span>
          </label>
        ))}
      </fieldset>
      <SubmitButton variant="primary" disabled={isBusy}>
        {isBusy ? t('saving') : t('save')}
      </SubmitButton>
    </form>
  );
}
