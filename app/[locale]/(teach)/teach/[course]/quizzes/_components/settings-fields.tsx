'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/app/_components/ui/field';
import { Notice } from '@/app/_components/ui/notice';
import styles from './composer.module.css';
import { showsKeysBeforeRetry, type QuizDraft } from './quiz-draft';

interface SettingsFieldsProps {
  draft: QuizDraft;
  isLocked: boolean;
  onChange: (changes: Partial<QuizDraft>) => void;
}

const KEYS_SHOWN = ['after_attempt', 'after_close', 'never'] as const;

export function SettingsFields({ draft, isLocked, onChange }: SettingsFieldsProps) {
  const t = useTranslations('teachQuiz.settings');
  const text = (name: 'titleKo' | 'titleEn' | 'opensAt' | 'closesAt' | 'limit' | 'attempts') => ({
    label: t(name),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  return (
    <section aria-labelledby="settings" className={styles.section}>
      <h2 id="settings">{t('title')}</h2>
      <div className={styles.fields}>
        <Field {...text('titleKo')} required maxLength={120} />
        <Field {...text('titleEn')} hint={t('titleEnHint')} maxLength={120} />
        <Field {...text('opensAt')} type="datetime-local" required hint={t('zone')} />
        <Field {...text('closesAt')} type="datetime-local" hint={t('closesAtHint')} />
        <Field
          {...text('limit')}
          type="number"
          min={1}
          max={1440}
          hint={t('limitHint')}
          disabled={isLocked}
        />
        <Field {...text('attempts')} type="number" min={1} max={100} required />
      </div>
      <fieldset className={styles.choices}>
        <legend>{t('keysShown')}</legend>
        {KEYS_SHOWN.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="keys-shown"
              checked={draft.keysShown === choice}
              onChange={() => onChange({ keysShown: choice })}
            />
            {t(`keys.${choice}`)}
          </label>
        ))}
        {showsKeysBeforeRetry(draft) ? (
          <Notice tone="warning" live>
            {t('keysBeforeRetry')}
          </Notice>
        ) : null}
      </fieldset>
      <fieldset className={styles.choices} disabled={isLocked}>
        <legend>{t('variety')}</legend>
        <label>
          <input
            type="checkbox"
            checked={draft.shuffles}
            onChange={(event) => onChange({ shuffles: event.target.checked })}
          />
          {t('shuffles')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={draft.ownParameters}
            onChange={(event) => onChange({ ownParameters: event.target.checked })}
          />
          {t('ownParameters')}
        </label>
      </fieldset>
    </section>
  );
}
